package vn.canbang.observation.importing;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.table.ImportError;

/** A row of an import of figures with what becomes of it. */
@Schema(description = "A row of an import of figures with what becomes of it.")
public record ObservationImportRow(
    @Schema(description = "Its line in the file, from 1.") int line,
    RowFate fate,
    @Schema(description = "Code of the area; as it stands in the file where it is unknown.")
        String area,
    @Nullable String areaName,
    @Schema(description = "As it was understood; as it stands in the file where it was not.")
        String period,
    @Schema(description = "As it was understood; as it stands in the file where it was not.")
        String cell,
    @Schema(description = "Null where it is no whole number.") @Nullable Integer value,
    @Schema(description = "The value as it stands in the file.") String valueText,
    @Schema(description = "Who is to answer for it; null where that is unknown.")
        @Nullable String organisation,
    @Schema(description = "What counts there when the file was read; null for nothing.")
        @Nullable Integer currentValue,
    @Schema(description = "What is wrong, in the caller's language.") List<ImportError> faults) {}
