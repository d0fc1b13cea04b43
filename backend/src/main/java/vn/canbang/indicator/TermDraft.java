package vn.canbang.indicator;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What an indicator is to count above or below the line. */
@Schema(description = "What an indicator is to count above or below the line.")
public record TermDraft(
    @Schema(
            description =
                "Of data elements and their parts: LIVE_BIRTHS, LIVE_BIRTHS.MALE or"
                    + " LIVE_BIRTHS[SEX=MALE], with + - * whole numbers and parentheses. Figures"
                    + " that happen in a period and figures of a day never stand in one term.")
        @Size(max = LONGEST)
        @Nullable String expression,
    @NotBlank @Size(max = 200) String nameVi,
    @NotBlank @Size(max = 200) String nameEn) {

  /** Characters that an expression may have. */
  public static final int LONGEST = 500;

  /** Null where nothing but spaces was written. */
  public @Nullable String written() {
    return expression == null || expression.isBlank() ? null : expression.strip();
  }
}
