package vn.canbang.indicator.catalogue;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.List;
import org.hibernate.annotations.Immutable;
import vn.canbang.indicator.DimensionView;

/** What counts are broken down by; changed by migrations only. */
@Entity
@Immutable
@Table(name = "dimension")
@SuppressWarnings("NullAway.Init") // Filled by Hibernate.
class Dimension {

  @Id private String code;
  private String nameVi;
  private String nameEn;

  @SuppressWarnings("unused") // Orders the catalogue.
  private int position;

  @ElementCollection
  @CollectionTable(name = "dimension_category", joinColumns = @JoinColumn(name = "dimension_code"))
  @OrderBy("position")
  private List<DimensionCategory> categories;

  protected Dimension() {}

  DimensionView view() {
    return new DimensionView(
        code, nameVi, nameEn, categories.stream().map(DimensionCategory::ref).toList());
  }
}
