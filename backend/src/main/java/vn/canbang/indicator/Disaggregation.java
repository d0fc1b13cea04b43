package vn.canbang.indicator;

import jakarta.persistence.Embeddable;
import vn.canbang.shared.http.NamedRef;

/** One part of a data element's breakdown. */
@Embeddable
@SuppressWarnings("NullAway.Init") // Filled by Hibernate.
class Disaggregation {

  private String code;
  private String nameVi;
  private String nameEn;

  @SuppressWarnings("unused") // Orders the breakdown.
  private int position;

  protected Disaggregation() {}

  NamedRef ref() {
    return new NamedRef(code, nameVi, nameEn);
  }
}
