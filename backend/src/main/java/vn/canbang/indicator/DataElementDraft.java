package vn.canbang.indicator;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is said of a data element. */
@Schema(description = "What is said of a data element.")
public record DataElementDraft(
    @Schema(description = "Needed for a new one; it never changes.")
        @Pattern(regexp = CODE)
        @Size(max = 64)
        @Nullable String code,
    @NotBlank @Size(max = 200) String nameVi,
    @NotBlank @Size(max = 200) String nameEn,
    @NotNull Aggregation kind,
    @Schema(
            description =
                "Several agencies count it from records of their own; as it was when left out, no"
                    + " for a new one.")
        @Nullable Boolean reconcilable,
    @Schema(
            description =
                "All its parts, in order. They are of the same dimensions and do not overlap: added"
                    + " up they are the whole.")
        @NotEmpty
        @Size(max = 100)
        List<@Valid @NotNull DisaggregationView> disaggregations,
    @Nullable LocalDate validFrom,
    @Schema(description = "First day on which it no longer holds.") @Nullable LocalDate validTo,
    @Size(max = 500) @Nullable String sourceVi,
    @Size(max = 500) @Nullable String sourceEn) {

  static final String CODE = "[A-Z][A-Z0-9_]*";

  /** The element as it would be. */
  public DataElementView as(String known) {
    return new DataElementView(
        known,
        nameVi,
        nameEn,
        kind,
        Boolean.TRUE.equals(reconcilable),
        disaggregations,
        validFrom,
        validTo,
        sourceVi,
        sourceEn,
        0,
        List.of());
  }
}
