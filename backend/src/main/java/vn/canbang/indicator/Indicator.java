package vn.canbang.indicator;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.time.Dates;

/** An entry of the catalogue; changed by migrations only. */
@Entity
@Immutable
@Table(name = "indicator")
@SuppressWarnings("NullAway.Init") // Filled by Hibernate.
class Indicator {

  @Id private String code;
  private String nameVi;
  private String nameEn;
  private @Nullable String numeratorExpression;
  private String numeratorNameVi;
  private String numeratorNameEn;
  private @Nullable String denominatorExpression;
  private @Nullable String denominatorNameVi;
  private @Nullable String denominatorNameEn;
  private int factor;
  private String unitVi;
  private String unitEn;

  @Enumerated(EnumType.STRING)
  private Polarity polarity;

  private @Nullable BigDecimal bandLow;
  private @Nullable BigDecimal bandHigh;
  private @Nullable String bandSource;
  private int decimals;

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

  @SuppressWarnings("unused") // Orders the catalogue.
  private int position;

  protected Indicator() {}

  IndicatorView view() {
    return new IndicatorView(
        code,
        nameVi,
        nameEn,
        new IndicatorTerm(numeratorExpression, numeratorNameVi, numeratorNameEn),
        denominatorNameVi == null || denominatorNameEn == null
            ? null
            : new IndicatorTerm(denominatorExpression, denominatorNameVi, denominatorNameEn),
        factor,
        unitVi,
        unitEn,
        polarity,
        bandLow == null ? null : bandLow.stripTrailingZeros(),
        bandHigh == null ? null : bandHigh.stripTrailingZeros(),
        bandSource,
        decimals,
        chance,
        aggregation,
        origin,
        validFrom.equals(Dates.BEGINNING) ? null : validFrom,
        validTo.equals(Dates.OPEN_END) ? null : validTo,
        sourceVi,
        sourceEn);
  }
}
