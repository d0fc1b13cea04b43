package vn.canbang.area.reference;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a file of reference data changes.
 *
 * @param withdrawn entries that the file no longer has: kept for what points to them, valid on no
 *     day
 * @param applied false for a dry run
 */
@Schema(name = "AreaImport")
public record AreaImport(
    AreaImportPart part,
    @Schema(description = "Rows below the headings.") int rows,
    int added,
    int changed,
    @Schema(description = "Entries the file no longer has; what points to them still reads.")
        int withdrawn,
    int unchanged,
    @Schema(description = "False for a dry run.") boolean applied) {}
