package vn.canbang.indicator;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.List;
import org.hibernate.annotations.Immutable;

/** Something that is counted, and how it is broken down; changed by migrations only. */
@Entity
@Immutable
@Table(name = "data_element")
@SuppressWarnings("NullAway.Init") // Filled by Hibernate.
class DataElement {

  @Id private String code;
  private String nameVi;
  private String nameEn;

  @Enumerated(EnumType.STRING)
  private Aggregation kind;

  @SuppressWarnings("unused") // Orders the catalogue.
  private int position;

  @ElementCollection
  @CollectionTable(name = "disaggregation", joinColumns = @JoinColumn(name = "element_code"))
  @OrderBy("position")
  private List<Disaggregation> disaggregations;

  protected DataElement() {}

  DataElementView view() {
    return new DataElementView(
        code, nameVi, nameEn, kind, disaggregations.stream().map(Disaggregation::ref).toList());
  }
}
