package vn.canbang.indicator.catalogue;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import vn.canbang.indicator.CellKey;
import vn.canbang.indicator.TermCell;
import vn.canbang.indicator.TermSide;

/** A cell in a term of an indicator, as its expression comes to. */
@Embeddable
@SuppressWarnings("NullAway.Init") // Filled by Hibernate.
class IndicatorPart {

  @Enumerated(EnumType.STRING)
  private TermSide side;

  private String element;
  private String disaggregation;
  private int weight;

  protected IndicatorPart() {}

  IndicatorPart(TermSide side, TermCell part) {
    this.side = side;
    this.element = part.cell().element();
    this.disaggregation = part.cell().disaggregation();
    this.weight = part.weight();
  }

  boolean stands(TermSide on) {
    return side == on;
  }

  TermCell view() {
    return new TermCell(new CellKey(element, disaggregation), weight);
  }
}
