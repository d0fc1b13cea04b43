package vn.canbang.identity.imports;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.http.Ref;
import vn.canbang.shared.table.ImportError;
import vn.canbang.shared.table.ImportOutcome;

/** What becomes of a row of an import of accounts. */
@Schema(name = "AccountImportRow", description = "What becomes of a row.")
public record AccountImportRow(
    @Schema(description = "Line of the file; the headings stand in line 1.") int line,
    ImportOutcome outcome,
    String username,
    String displayName,
    @Nullable Ref organisation,
    List<ImportError> errors,
    @Schema(
            description =
                "Only when the account has been made: shown this once, to be changed at the first"
                    + " sign-in.")
        @Nullable String oneTimePassword) {}
