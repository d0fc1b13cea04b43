package vn.canbang.report.content;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One count.
 *
 * @param key data element and disaggregation: {@code LIVE_BIRTHS.MALE}
 * @param value whole number, null while nothing is entered
 * @param note why the figure is unusual or differs from what the system would fill in
 */
@Schema(
    description = "One count by its key, e.g. LIVE_BIRTHS.MALE, with a note where one is needed.")
public record CellEntry(
    @NotNull @Size(max = 80) String key,
    @Min(0) @Max(CellEntry.MAX) @Nullable Integer value,
    @Size(max = 500) @Nullable String note) {

  /** More than the country's population. */
  static final int MAX = 999_999_999;
}
