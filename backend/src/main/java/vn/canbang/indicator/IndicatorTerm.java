package vn.canbang.indicator;

import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What an indicator counts above or below the line. */
@Schema(description = "What an indicator counts above or below the line.")
public record IndicatorTerm(
    @Schema(
            description =
                "Cells joined by +, e.g. LIVE_BIRTHS.MALE+LIVE_BIRTHS.FEMALE; null where no cell"
                    + " of the system holds it.")
        @Nullable String expression,
    String nameVi,
    String nameEn) {

  private static final Pattern PLUS = Pattern.compile("\\+");

  /** The cells that are added up; empty without an expression. */
  public List<CellKey> cells() {
    return expression == null
        ? List.of()
        : PLUS.splitAsStream(expression).map(CellKey::parse).toList();
  }
}
