package vn.canbang.indicator.catalogue;

import jakarta.persistence.Embeddable;
import vn.canbang.shared.http.NamedRef;

/** One category of a dimension. */
@Embeddable
@SuppressWarnings("NullAway.Init") // Filled by Hibernate.
class DimensionCategory {

  private String code;
  private String nameVi;
  private String nameEn;

  @SuppressWarnings("unused") // Orders the categories.
  private int position;

  protected DimensionCategory() {}

  NamedRef ref() {
    return new NamedRef(code, nameVi, nameEn);
  }
}
