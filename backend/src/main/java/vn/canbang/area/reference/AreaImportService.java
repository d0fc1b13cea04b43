package vn.canbang.area.reference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import vn.canbang.shared.http.Upload;
import vn.canbang.shared.problem.Fault;
import vn.canbang.shared.problem.ProblemException;
import vn.canbang.shared.security.Audit;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.security.Role;
import vn.canbang.shared.table.Table;
import vn.canbang.shared.table.TableLimits;
import vn.canbang.shared.table.TableRow;

/** Takes newer files of the reference data from an administrator. */
@ApplicationScoped
class AreaImportService {

  /** Four times what there is. */
  private static final TableLimits LIMITS = new TableLimits(60_000, 7, 300);

  private final AreaReferenceService reference;
  private final Audit audit;

  AreaImportService(AreaReferenceService reference, Audit audit) {
    this.reference = reference;
    this.audit = audit;
  }

  @Transactional
  AreaImport replace(OrgScope scope, AreaImportPart part, Upload upload, boolean dryRun) {
    if (!scope.holds(Role.ADMIN, null)) {
      throw ProblemException.forbidden();
    }
    AreaImport outcome = reference.replace(part, rows(part, upload), sha256(upload.file()), dryRun);
    if (!dryRun) {
      audit.record(scope, "AREAS_IMPORTED", "area-import", part.name(), null, null, outcome, null);
    }
    return outcome;
  }

  private static List<TableRow> rows(AreaImportPart part, Upload upload) {
    List<String> columns =
        switch (part) {
          case UNITS -> UnitFile.COLUMNS;
          case SUCCESSORS -> SuccessorFile.COLUMNS;
        };
    try (Table table = Table.open(upload, LIMITS)) {
      if (!table.heading().cells().equals(columns)) {
        throw ProblemException.invalid(
            List.of(
                Fault.of(
                    "/lines/" + table.heading().line(),
                    "area.file.columns",
                    null,
                    String.join(",", columns))));
      }
      return table.rows();
    }
  }

  private static String sha256(Path file) {
    try (InputStream in = Files.newInputStream(file);
        DigestInputStream digested =
            new DigestInputStream(in, MessageDigest.getInstance("SHA-256"))) {
      digested.transferTo(OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(digested.getMessageDigest().digest());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
