package vn.canbang.indicator;

import java.util.List;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What an indicator counts above or below the line. */
@Schema(description = "What an indicator counts above or below the line.")
public record IndicatorTerm(
    @Schema(
            description =
                "Of data elements and their parts: LIVE_BIRTHS, LIVE_BIRTHS.MALE or"
                    + " LIVE_BIRTHS[SEX=MALE], with + - * whole numbers and parentheses; null where"
                    + " no cell of the system holds it.")
        @Nullable String expression,
    String nameVi,
    String nameEn,
    @Schema(
            description =
                "FLOW: its cells are summed over time; STOCK: the last of the period counts. Null"
                    + " without an expression.")
        @Nullable Aggregation kind,
    @Schema(description = "What the expression comes to, each cell once; empty without one.")
        List<TermCell> parts) {

  public IndicatorTerm {
    parts = List.copyOf(parts);
  }

  IndicatorTerm only(Predicate<CellKey> cells) {
    return new IndicatorTerm(
        expression,
        nameVi,
        nameEn,
        kind,
        parts.stream().filter(part -> cells.test(part.cell())).toList());
  }

  /** The cells that it is computed from; empty without an expression. */
  public List<CellKey> cells() {
    return parts.stream().map(TermCell::cell).toList();
  }
}
