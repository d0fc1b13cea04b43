package vn.canbang.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import vn.canbang.area.Areas;
import vn.canbang.organisation.imports.OrganisationImportResult;
import vn.canbang.organisation.imports.OrganisationImportRow;
import vn.canbang.shared.http.Upload;
import vn.canbang.shared.problem.Fault;
import vn.canbang.shared.problem.Language;
import vn.canbang.shared.problem.Messages;
import vn.canbang.shared.problem.ProblemException;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.security.Role;
import vn.canbang.shared.table.ImportOutcome;
import vn.canbang.shared.table.ImportedRow;
import vn.canbang.shared.table.TableColumns;
import vn.canbang.shared.table.TableFormat;

/** Sets organisations up from an uploaded table: all of its rows or none. */
@ApplicationScoped
class OrganisationImportService {

  static final int MOST_ROWS = 5_000;

  private final TableColumns columns;
  private final Organisations organisations;
  private final Areas areas;
  private final Messages messages;

  OrganisationImportService(Organisations organisations, Areas areas, Messages messages) {
    this.columns = ImportedOrganisation.columns(messages);
    this.organisations = organisations;
    this.areas = areas;
    this.messages = messages;
  }

  byte[] template(OrgScope scope, TableFormat format) {
    requireAdmin(scope);
    return columns.template(format);
  }

  private static void requireAdmin(OrgScope scope) {
    if (!scope.holdsAnywhere(Role.ADMIN)) {
      throw ProblemException.forbidden();
    }
  }

  @Transactional
  OrganisationImportResult run(OrgScope scope, Upload file, boolean dryRun, Language language) {
    requireAdmin(scope);
    List<ImportedRow> table = ImportedRow.read(file, columns, MOST_ROWS);
    ImportedOrganisation.Known known =
        new ImportedOrganisation.Known(
            scope, organisations.byCodes(ImportedOrganisation.codes(table)), areas, messages);
    List<ImportedOrganisation> rows = table.stream().map(known::check).toList();
    List<Fault> faults = rows.stream().flatMap(row -> row.row().faults().stream()).toList();
    if (!dryRun) {
      if (!faults.isEmpty()) {
        throw ProblemException.invalid(faults);
      }
      organisations.createAll(
          scope,
          rows.stream()
              .filter(row -> row.outcome() == ImportOutcome.CREATE)
              .map(ImportedOrganisation::wanted)
              .toList());
    }
    return new OrganisationImportResult(
        rows.stream().map(row -> view(row, language)).toList(),
        count(rows, ImportOutcome.CREATE),
        count(rows, ImportOutcome.UNCHANGED),
        count(rows, ImportOutcome.REFUSED),
        !dryRun);
  }

  private OrganisationImportRow view(ImportedOrganisation row, Language language) {
    return new OrganisationImportRow(
        row.row().line(),
        row.outcome(),
        row.code(),
        row.name(),
        row.row().errors(messages, language));
  }

  private static int count(List<ImportedOrganisation> rows, ImportOutcome outcome) {
    return (int) rows.stream().filter(row -> row.outcome() == outcome).count();
  }
}
