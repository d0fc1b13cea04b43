package vn.canbang.organisation.imports;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.canbang.shared.table.ImportError;
import vn.canbang.shared.table.ImportOutcome;

/** What becomes of a row of an import of organisations. */
@Schema(name = "OrganisationImportRow", description = "What becomes of a row.")
public record OrganisationImportRow(
    @Schema(description = "Line of the file; the headings stand in line 1.") int line,
    ImportOutcome outcome,
    String code,
    String name,
    List<ImportError> errors) {}
