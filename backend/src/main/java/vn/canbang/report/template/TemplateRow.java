package vn.canbang.report.template;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A row of counts.
 *
 * @param cells cell key by sex (MALE, FEMALE), or by TOTAL where sexes are not asked apart; none of
 *     a computed row
 * @param total whether the row is a total that others are part of
 * @param optional whether its cells may be left blank; a REQUIRED rule may still ask for them
 * @param sumOf codes of the rows that a computed row adds up: it is shown, never typed and never
 *     sent; none of a row of its own cells
 */
@Schema(
    description =
        "A row of counts; cells are keyed by sex, e.g. MALE: LIVE_BIRTHS.MALE, or by TOTAL."
            + " optional: its cells may be left blank. sumOf: codes of the rows of the section that"
            + " a computed row adds up; it has no cells of its own.")
public record TemplateRow(
    @NotNull @Size(max = 64) @Pattern(regexp = TemplateCodes.PATTERN) String code,
    @NotNull @Size(min = 1, max = 200) String labelVi,
    @NotNull @Size(min = 1, max = 200) String labelEn,
    @NotNull @Size(max = 3) Map<String, String> cells,
    boolean total,
    boolean optional,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) @Size(max = 50)
        List<@NotNull @Size(max = 64) String> sumOf) {

  /** Rows from before there were computed ones add up nothing. */
  public TemplateRow {
    sumOf = Objects.requireNonNullElse(sumOf, List.of());
  }

  public boolean computed() {
    return !sumOf.isEmpty();
  }
}
