package vn.canbang.document.importing;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A stretch of the text of an import. */
@Schema(
    description =
        "A stretch of the text of an import, in UTF-16 units from 0, as strings of JavaScript are"
            + " counted.")
public record TextSpan(int start, @Schema(description = "Behind its last character.") int end) {}
