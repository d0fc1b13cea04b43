package vn.canbang.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.http.NamedRef;

/** An indicator of the catalogue: for other rooms and on the wire. */
@Schema(name = "Indicator", description = "An indicator: numerator over denominator times factor.")
public record IndicatorView(
    String code,
    String nameVi,
    String nameEn,
    IndicatorTerm numerator,
    @Schema(description = "Null for a plain number.") @Nullable IndicatorTerm denominator,
    @Schema(description = "The ratio is multiplied by it: 100, 1000.") int factor,
    String unitVi,
    String unitEn,
    Polarity polarity,
    @Schema(description = "Lower end of the natural or wanted band.") @Nullable BigDecimal bandLow,
    @Schema(description = "Upper end of the natural or wanted band.") @Nullable BigDecimal bandHigh,
    @Schema(description = "Where the band comes from.") @Nullable String bandSource,
    @Schema(description = "Decimals to show.") int decimals,
    @Schema(
            description =
                "With a smaller denominator the value is for watching only; null where none is"
                    + " named. What births allow to say is said by chance.")
        @Nullable Integer leastDenominator,
    ChanceModel chance,
    Aggregation aggregation,
    IndicatorOrigin origin,
    @Schema(description = "First day of the definition; null when older than the records.")
        @Nullable LocalDate validFrom,
    @Schema(description = "First day on which it no longer holds; null while it does.")
        @Nullable LocalDate validTo,
    @Schema(description = "Legal source of the definition.") String sourceVi,
    String sourceEn,
    long version,
    @Schema(description = "What the caller may do with the entry.")
        List<CatalogueAction> allowedActions) {

  /** All cells that it is computed from; empty when the system does not hold them. */
  public List<CellKey> cells() {
    return Stream.concat(
            numerator.cells().stream(),
            denominator == null ? Stream.empty() : denominator.cells().stream())
        .toList();
  }

  /** The same indicator computed from some of its cells only. */
  public IndicatorView only(Predicate<CellKey> cells) {
    return new IndicatorView(
        code,
        nameVi,
        nameEn,
        numerator.only(cells),
        denominator == null ? null : denominator.only(cells),
        factor,
        unitVi,
        unitEn,
        polarity,
        bandLow,
        bandHigh,
        bandSource,
        decimals,
        leastDenominator,
        chance,
        aggregation,
        origin,
        validFrom,
        validTo,
        sourceVi,
        sourceEn,
        version,
        allowedActions);
  }

  public NamedRef ref() {
    return new NamedRef(code, nameVi, nameEn);
  }
}
