package vn.canbang.area;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.logging.Logger;
import vn.canbang.shared.http.Catalogues;

/**
 * Keeps the administrative units as the files in the application have them. The same files are not
 * loaded twice; newer ones change names and ends in place, so that every reference stays.
 */
@ApplicationScoped
class AreaReferenceService {

  private static final Logger LOG = Logger.getLogger(AreaReferenceService.class);
  private static final String FOLDER = "data/administrative-units/";
  private static final String UNITS = "units.csv";
  private static final String SUCCESSORS = "successors_2025-07-01.csv";

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
    Map<String, String> checksums =
        Map.of(UNITS, sha256(unitsFile), SUCCESSORS, sha256(successorsFile));
    if (checksums.equals(queries.checksums())) {
      return false;
    }
    List<AreaUnit> units = AreaFiles.units(unitsFile);
    List<AreaLine> lines = AreaTree.lines(units);
    List<AreaSuccession> successions = AreaFiles.successions(successorsFile, units);
    Instant at = catalogues.changed(Areas.CATALOGUE);
    writeUnits(units, at);
    queries.replaceLines(lines);
    queries.replaceSuccessions(successions);
    queries.replaceChecksums(checksums, at);
    LOG.infof(
        "Loaded %d administrative units, %d lines, %d successions",
        units.size(), lines.size(), successions.size());
    return true;
  }

  private void writeUnits(List<AreaUnit> units, Instant at) {
    Map<UUID, AreaUnit> known = queries.units();
    List<AreaUnit> added = new ArrayList<>();
    List<AreaUnit> changed = new ArrayList<>();
    for (AreaUnit unit : units) {
      AreaUnit before = known.remove(unit.id());
      if (before == null) {
        added.add(unit);
      } else if (!before.equals(unit)) {
        changed.add(unit);
      }
    }
    known.values().forEach(vanished -> changed.add(vanished.withdrawn()));
    queries.insertUnits(added, at);
    queries.updateUnits(changed, at);
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
