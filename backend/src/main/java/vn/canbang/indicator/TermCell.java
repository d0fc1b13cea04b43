package vn.canbang.indicator;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A cell as it goes into a term. */
@Schema(description = "A cell as it goes into a term.")
public record TermCell(
    CellKey cell,
    @Schema(description = "How many times it is added; below zero where it is taken off.")
        int weight) {}
