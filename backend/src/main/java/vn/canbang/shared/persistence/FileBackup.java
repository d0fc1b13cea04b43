package vn.canbang.shared.persistence;

import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Copies the H2 database while it is in use. H2 lets no second process into its file, so whoever
 * wants a copy leaves a note in the folder of the data, {@code backup.request}, with the path of
 * the archive to write. Who may write there may read the database anyway.
 */
@ApplicationScoped
@IfBuildProperty(name = "quarkus.datasource.db-kind", stringValue = "h2")
class FileBackup {

  private static final Logger LOG = Logger.getLogger(FileBackup.class);

  private final FileBackupQueries queries;
  private final Path request;
  private final Path failure;

  FileBackup(FileBackupQueries queries, @ConfigProperty(name = "canbang.data") Path data) {
    this.queries = queries;
    this.request = data.resolve("backup.request");
    this.failure = data.resolve("backup.failed");
  }

  /** The archive appears whole or not at all; why it does not is left in {@code backup.failed}. */
  @Scheduled(
      every = "2s",
      identity = "backup",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void takeWhenAsked() throws IOException {
    if (!Files.exists(request)) {
      return;
    }
    String asked = Files.readString(request).strip();
    Files.delete(request);
    try {
      Path archive = Path.of(asked);
      Path unfinished = Path.of(asked + ".part");
      queries.copyTo(unfinished);
      Files.move(unfinished, archive, StandardCopyOption.ATOMIC_MOVE);
      LOG.infof("Backup: %s", archive);
    } catch (IOException | InvalidPathException | IllegalStateException e) {
      LOG.errorf(e, "No backup: %s", asked);
      Files.writeString(failure, String.valueOf(e.getMessage()));
    }
  }
}
