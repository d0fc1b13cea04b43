package vn.canbang.identity.imports;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an import of accounts has done or would do, row by row. */
@Schema(name = "AccountImportResult", description = "What an import does, row by row.")
public record AccountImportResult(
    List<AccountImportRow> rows,
    int created,
    int unchanged,
    int refused,
    @Schema(description = "False for a dry run, and whenever a row is refused.") boolean applied) {}
