package vn.canbang.organisation.imports;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an import of organisations has done or would do, row by row. */
@Schema(name = "OrganisationImportResult", description = "What an import does, row by row.")
public record OrganisationImportResult(
    List<OrganisationImportRow> rows,
    int created,
    int unchanged,
    int refused,
    @Schema(description = "False for a dry run, and whenever a row is refused.") boolean applied) {}
