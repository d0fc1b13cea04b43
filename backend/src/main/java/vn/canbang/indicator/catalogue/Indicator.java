package vn.canbang.indicator.catalogue;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.canbang.indicator.Aggregation;
import vn.canbang.indicator.CatalogueAction;
import vn.canbang.indicator.ChanceModel;
import vn.canbang.indicator.IndicatorOrigin;
import vn.canbang.indicator.IndicatorTerm;
import vn.canbang.indicator.IndicatorView;
import vn.canbang.indicator.Polarity;
import vn.canbang.indicator.TermCell;
import vn.canbang.indicator.TermSide;
import vn.canbang.shared.time.Dates;

/** An entry of the catalogue. */
@Entity
@Table(name = "indicator")
@SuppressWarnings("NullAway.Init") // Filled by Hibernate.
class Indicator {

  @Id private String code;
  private String nameVi;
  private String nameEn;
  private @Nullable String numeratorExpression;
  private String numeratorNameVi;
  private String numeratorNameEn;

  @Enumerated(EnumType.STRING)
  private @Nullable Aggregation numeratorKind;

  private @Nullable String denominatorExpression;
  private @Nullable String denominatorNameVi;
  private @Nullable String denominatorNameEn;

  @Enumerated(EnumType.STRING)
  private @Nullable Aggregation denominatorKind;

  private int factor;
  private String unitVi;
  private String unitEn;

  @Enumerated(EnumType.STRING)
  private Polarity polarity;

  private @Nullable BigDecimal bandLow;
  private @Nullable BigDecimal bandHigh;
  private @Nullable String bandSource;
  private int decimals;
  private @Nullable Integer leastDenominator;

  @Enumerated(EnumType.STRING)
  private ChanceModel chance;

  @Enumerated(EnumType.STRING)
  private Aggregation aggregation;

  @Enumerated(EnumType.STRING)
  private IndicatorOrigin origin;

  private LocalDate validFrom;
  private LocalDate validTo;
  private String sourceVi;
  private String sourceEn;

  @SuppressWarnings({"unused", "FieldCanBeFinal"}) // Orders the catalogue.
  private int position;

  @Version private long version;

  /** What the expressions come to, so that whoever computes needs not read them. */
  @ElementCollection
  @CollectionTable(name = "indicator_part", joinColumns = @JoinColumn(name = "indicator_code"))
  @OrderColumn(name = "position")
  private List<IndicatorPart> parts = new ArrayList<>();

  protected Indicator() {}

  Indicator(String code, int position) {
    this.code = code;
    this.position = position;
  }

  /**
   * @param to made of the draft, without faults
   */
  void write(IndicatorView to) {
    nameVi = to.nameVi();
    nameEn = to.nameEn();
    numeratorExpression = to.numerator().expression();
    numeratorNameVi = to.numerator().nameVi();
    numeratorNameEn = to.numerator().nameEn();
    IndicatorTerm below = to.denominator();
    denominatorExpression = below == null ? null : below.expression();
    denominatorNameVi = below == null ? null : below.nameVi();
    denominatorNameEn = below == null ? null : below.nameEn();
    factor = to.factor();
    unitVi = to.unitVi();
    unitEn = to.unitEn();
    polarity = to.polarity();
    bandLow = to.bandLow();
    bandHigh = to.bandHigh();
    bandSource = to.bandSource();
    decimals = to.decimals();
    leastDenominator = to.leastDenominator();
    chance = to.chance();
    aggregation = to.aggregation();
    origin = to.origin();
    validFrom = to.validFrom() == null ? Dates.BEGINNING : to.validFrom();
    validTo = to.validTo() == null ? Dates.OPEN_END : to.validTo();
    sourceVi = to.sourceVi();
    sourceEn = to.sourceEn();
    compute(to.numerator(), below);
  }

  /** Takes over what the expressions come to. */
  final void compute(IndicatorTerm above, @Nullable IndicatorTerm below) {
    numeratorKind = above.kind();
    denominatorKind = below == null ? null : below.kind();
    List<TermCell> before = parts.stream().map(IndicatorPart::view).toList();
    List<TermCell> after = new ArrayList<>(above.parts());
    if (below != null) {
      after.addAll(below.parts());
    }
    if (before.equals(after)
        && parts.stream().filter(part -> part.stands(TermSide.NUMERATOR)).count()
            == above.parts().size()) {
      return;
    }
    parts.clear();
    above.parts().forEach(part -> parts.add(new IndicatorPart(TermSide.NUMERATOR, part)));
    if (below != null) {
      below.parts().forEach(part -> parts.add(new IndicatorPart(TermSide.DENOMINATOR, part)));
    }
  }

  /** Until its expressions are read again. */
  void forget() {
    parts.clear();
  }

  long version() {
    return version;
  }

  IndicatorView view(List<CatalogueAction> allowed) {
    return new IndicatorView(
        code,
        nameVi,
        nameEn,
        new IndicatorTerm(
            numeratorExpression,
            numeratorNameVi,
            numeratorNameEn,
            numeratorKind,
            parts(TermSide.NUMERATOR)),
        denominatorNameVi == null || denominatorNameEn == null
            ? null
            : new IndicatorTerm(
                denominatorExpression,
                denominatorNameVi,
                denominatorNameEn,
                denominatorKind,
                parts(TermSide.DENOMINATOR)),
        factor,
        unitVi,
        unitEn,
        polarity,
        bandLow == null ? null : bandLow.stripTrailingZeros(),
        bandHigh == null ? null : bandHigh.stripTrailingZeros(),
        bandSource,
        decimals,
        leastDenominator,
        chance,
        aggregation,
        origin,
        validFrom.equals(Dates.BEGINNING) ? null : validFrom,
        validTo.equals(Dates.OPEN_END) ? null : validTo,
        sourceVi,
        sourceEn,
        version,
        allowed);
  }

  private List<TermCell> parts(TermSide side) {
    return parts.stream().filter(part -> part.stands(side)).map(IndicatorPart::view).toList();
  }
}
