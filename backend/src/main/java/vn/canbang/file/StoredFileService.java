package vn.canbang.file;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import vn.canbang.shared.problem.Fault;
import vn.canbang.shared.problem.ProblemException;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.security.SystemScope;
import vn.canbang.shared.time.BusinessClock;

/** Keeps files, and clears away contents that no file has any more. */
@ApplicationScoped
class StoredFileService implements KeptFiles {

  private static final Logger LOG = Logger.getLogger(StoredFileService.class);

  /** A content that is so old and that no file has belongs to nothing that is still under way. */
  private static final Duration LEFT_OVER = Duration.ofDays(1);

  private final StoredFileRepository repository;
  private final FileFolder folder;
  private final BusinessClock clock;

  StoredFileService(StoredFileRepository repository, FileFolder folder, BusinessClock clock) {
    this.repository = repository;
    this.folder = folder;
    this.clock = clock;
  }

  @Override
  @Transactional
  public FileRef keep(OrgScope scope, Path content, String name, Set<FileType> taken) {
    return keep(scope, content, name, taken, false);
  }

  @Override
  @Transactional
  public FileRef keepCleaned(OrgScope scope, Path content, String name, Set<FileType> taken) {
    return keep(scope, content, name, taken, true);
  }

  private FileRef keep(
      OrgScope scope, Path content, String name, Set<FileType> taken, boolean cleaned) {
    try {
      FileType type =
          FileType.of(content).filter(taken::contains).orElseThrow(StoredFileService::otherType);
      if (cleaned) {
        FileCleaning.clean(content, type);
      }
      String sha256 = folder.keep(content, clock.real());
      StoredFile file =
          new StoredFile(sha256, name, type, Files.size(content), clock.now(), scope.accountId());
      repository.persist(file);
      return file.ref(folder.path(sha256));
    } catch (IOException e) {
      LOG.error("a file could not be kept", e);
      throw new ProblemException(
          503, "unavailable", List.of(), List.of(), Map.of("Retry-After", "5"));
    }
  }

  private static ProblemException otherType() {
    return ProblemException.invalid(List.of(Fault.of("", "file.type", null)));
  }

  @Override
  public Optional<FileRef> find(OrgScope scope, UUID id) {
    return repository.find(scope, id).map(file -> file.ref(folder.path(file.sha256())));
  }

  @Override
  public Map<UUID, FileRef> byIds(OrgScope scope, Collection<UUID> ids) {
    return repository.all(scope, ids).stream()
        .collect(Collectors.toMap(StoredFile::id, file -> file.ref(folder.path(file.sha256()))));
  }

  @Override
  @Transactional
  public void drop(OrgScope scope, UUID id) {
    repository.find(scope, id).ifPresent(file -> repository.delete(file));
  }

  @Scheduled(
      every = "24h",
      delayed = "1h",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  @Transactional
  void clearAway() throws IOException {
    OrgScope system = SystemScope.named("files");
    Instant since = clock.real().minus(LEFT_OVER);
    for (Path content : folder.olderThan(since)) {
      String sha256 = content.getFileName().toString();
      if (repository.held(system, List.of(sha256)).isEmpty()) {
        Files.deleteIfExists(content);
      }
    }
  }
}
