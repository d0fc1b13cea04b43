package vn.canbang.document.importing;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where in the text a value of a draft came from, and how far it can be trusted. */
@Schema(
    description =
        "Where in the text a value of a draft came from, and how far it can be trusted. Start and"
            + " end are counted in UTF-16 units from 0.")
public record ImportedField(
    @Schema(description = "JSON Pointer into the draft.", examples = "/targets/0/value")
        String path,
    int start,
    @Schema(description = "Behind its last character.") int end,
    @Schema(description = "The words of the text, the first 500 characters of them.")
        String evidence,
    @Schema(description = "From 0 to 1.", minimum = "0", maximum = "1") double confidence,
    @Schema(description = "For a person to confirm.") boolean doubtful) {}
