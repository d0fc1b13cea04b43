package vn.canbang.area.reference;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jboss.logging.Logger;
import vn.canbang.shared.http.Catalogues;
import vn.canbang.shared.table.TableRow;

/**
 * Keeps the administrative units as the files in the application have them, or newer files that an
 * administrator imported. The same files are not loaded twice; others change in place what they
 * change, so that every reference stays.
 */
@ApplicationScoped
public class AreaReferenceService {

  /** What every read that shows areas depends on. */
  public static final String CATALOGUE = "areas";

  private static final Logger LOG = Logger.getLogger(AreaReferenceService.class);
  private static final String FOLDER = "data/administrative-units/";
  private static final String UNITS = "units.csv";
  private static final String SUCCESSORS = "successors_2025-07-01.csv";
  private static final String IMPORTED = "imported/";

  private final AreaReferenceQueries queries;
  private final Catalogues catalogues;

  AreaReferenceService(AreaReferenceQueries queries, Catalogues catalogues) {
    this.queries = queries;
    this.catalogues = catalogues;
  }

  @Transactional
  @TransactionConfiguration(timeout = 600)
  void atStart(@Observes @Priority(100) StartupEvent start) {
    load(bytes(UNITS), bytes(SUCCESSORS));
  }

  /** Returns whether anything had to be loaded. */
  @Transactional
  boolean load(byte[] unitsFile, byte[] successorsFile) {
    long begin = System.nanoTime();
    Map<String, String> checksums =
        Map.of(UNITS, sha256(unitsFile), SUCCESSORS, sha256(successorsFile));
    if (holds(checksums)) {
      return false;
    }
    Instant at = catalogues.changed(CATALOGUE);
    Map<String, String> held = queries.checksums();
    if (holds(checksums)) {
      // Another instance that starts with us was first.
      return false;
    }
    if (held.keySet().stream().anyMatch(file -> file.startsWith(IMPORTED))) {
      LOG.warn(
          "This release brings other files of administrative units, but files were imported into"
              + " this database: these stay. Import those of the release to have them instead.");
      return false;
    }
    LineFaults faults = new LineFaults();
    AreaReference reference =
        AreaReference.of(queries.held(), rows(unitsFile), rows(successorsFile), faults);
    if (faults.any()) {
      throw new IllegalStateException("the files of administrative units contradict themselves");
    }
    write(reference, at);
    queries.keepChecksums(checksums, at);
    LOG.infof(
        "Loaded %d administrative units, %d lines, %d successions in %d ms",
        reference.units().units().size(),
        reference.lines().size(),
        reference.successions().wanted().size(),
        (System.nanoTime() - begin) / 1_000_000);
    return true;
  }

  private boolean holds(Map<String, String> checksums) {
    return queries.checksums().entrySet().containsAll(checksums.entrySet());
  }

  /**
   * Puts a file in the place of what there is. Refuses it with 422 and all lines at fault; nothing
   * has changed then. Joins the transaction of its caller.
   *
   * @param sha256 of the file, to know it again
   */
  AreaImport replace(AreaImportPart part, List<TableRow> rows, String sha256, boolean dryRun) {
    Instant at = dryRun ? Instant.EPOCH : catalogues.changed(CATALOGUE);
    LineFaults faults = new LineFaults();
    AreaReference.Held held = queries.held();
    AreaReference reference =
        switch (part) {
          case UNITS -> AreaReference.of(held, rows, null, faults);
          case SUCCESSORS -> AreaReference.of(held, null, rows, faults);
        };
    faults.throwIfAny();
    if (!dryRun) {
      write(reference, at);
      queries.keepChecksums(Map.of(IMPORTED + part, sha256), at);
    }
    return switch (part) {
      case UNITS -> reference.units().outcome(rows.size(), !dryRun);
      case SUCCESSORS -> reference.successions().outcome(rows.size(), !dryRun);
    };
  }

  private void write(AreaReference reference, Instant at) {
    queries.write(reference.units(), at);
    queries.write(reference.hamlets(), at);
    queries.moveAttributes(reference.heirs());
    boolean moved = queries.replaceLines(reference.lines());
    queries.write(reference.successions());
    if (moved || reference.successions().any()) {
      queries.replaceLineage(reference.lineage());
    }
  }

  /**
   * Makes the episodes of all hamlets anew, for whoever has just written the table of hamlets.
   * Joins the transaction of its caller.
   *
   * @param at the moment of the change
   */
  public void hamletsChanged(Instant at) {
    AreaReference reference = AreaReference.of(queries.held(), null, null, new LineFaults());
    queries.write(reference.hamlets(), at);
    queries.moveAttributes(reference.heirs());
    queries.replaceHamletLines(reference.hamletLines());
  }

  /** The files are ours: neither quoted nor in another encoding. */
  static List<TableRow> rows(byte[] file) {
    List<String> lines = new String(file, StandardCharsets.UTF_8).lines().toList();
    return IntStream.range(1, lines.size())
        .mapToObj(i -> new TableRow(i + 1, Arrays.asList(lines.get(i).split(",", -1))))
        .toList();
  }

  static byte[] bytes(String file) {
    try (InputStream in =
        Thread.currentThread().getContextClassLoader().getResourceAsStream(FOLDER + file)) {
      if (in == null) {
        throw new IllegalStateException("missing in the application: " + FOLDER + file);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String sha256(byte[] file) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
