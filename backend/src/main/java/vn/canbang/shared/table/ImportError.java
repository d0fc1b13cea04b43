package vn.canbang.shared.table;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is wrong with a cell of an imported table. */
@Schema(name = "ImportError", description = "What is wrong with a cell of an imported table.")
public record ImportError(
    @Schema(description = "Key of the column.", examples = "parent") String column,
    @Schema(description = "Stable machine word.", examples = "required") String code,
    @Schema(description = "The fault in the caller's language.") String message) {}
