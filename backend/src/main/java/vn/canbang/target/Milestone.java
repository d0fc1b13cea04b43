package vn.canbang.target;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.canbang.target.measure.TargetMilestone;

/** The level of one year, as it is kept. */
@Embeddable
@SuppressWarnings("NullAway.Init") // Filled by Hibernate.
class Milestone {

  private int ofYear;

  @Column(name = "level_value")
  private BigDecimal value;

  private @Nullable BigDecimal upperValue;

  @Enumerated(EnumType.STRING)
  private @Nullable EffectiveComparator comparator;

  private @Nullable String words;

  protected Milestone() {}

  Milestone(TargetMilestone said) {
    ofYear = said.year();
    value = said.value();
    upperValue = said.upperValue();
    comparator = said.comparator();
    words = said.text();
  }

  TargetMilestone view() {
    return new TargetMilestone(ofYear, stripped(value), plain(upperValue), comparator, words);
  }

  /** Without trailing zeros, as people write it. */
  static @Nullable BigDecimal plain(@Nullable BigDecimal stored) {
    return stored == null ? null : stripped(stored);
  }

  private static BigDecimal stripped(BigDecimal stored) {
    BigDecimal stripped = stored.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
