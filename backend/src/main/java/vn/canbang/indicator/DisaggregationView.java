package vn.canbang.indicator;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One part of a data element's breakdown; comes in as it goes out. */
@Schema(name = "Disaggregation", description = "One part of a data element's breakdown.")
public record DisaggregationView(
    @Schema(description = "Within the element: LIVE_BIRTHS.MALE.")
        @NotNull
        @Pattern(regexp = DataElementDraft.CODE)
        @Size(max = 32)
        String code,
    @NotBlank @Size(max = 200) String nameVi,
    @NotBlank @Size(max = 200) String nameEn,
    @Schema(
            description =
                "What it is by each dimension; empty for a count that is not broken down.")
        @NotNull
        @Size(max = 6)
        List<CellCategory> categories) {

  /** Whether it is of all these categories, by dimension. */
  public boolean is(Map<String, String> wanted) {
    return wanted.entrySet().stream()
        .allMatch(one -> categories.contains(new CellCategory(one.getKey(), one.getValue())));
  }
}
