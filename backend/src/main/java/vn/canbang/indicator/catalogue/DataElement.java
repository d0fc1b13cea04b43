package vn.canbang.indicator.catalogue;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.canbang.indicator.Aggregation;
import vn.canbang.indicator.CatalogueAction;
import vn.canbang.indicator.DataElementDraft;
import vn.canbang.indicator.DataElementView;
import vn.canbang.indicator.DisaggregationView;
import vn.canbang.shared.time.Dates;

/** Something that is counted, and how it is broken down. */
@Entity
@Table(name = "data_element")
@SuppressWarnings("NullAway.Init") // Filled by Hibernate.
class DataElement {

  @Id private String code;
  private String nameVi;
  private String nameEn;

  @Enumerated(EnumType.STRING)
  private Aggregation kind;

  private boolean reconcilable;

  @SuppressWarnings({"unused", "FieldCanBeFinal"}) // Orders the catalogue.
  private int position;

  private LocalDate validFrom;
  private LocalDate validTo;
  private @Nullable String sourceVi;
  private @Nullable String sourceEn;

  @Version private long version;

  /** By code: figures hold on to these rows, so one that stays must not be written anew. */
  @ElementCollection
  @CollectionTable(name = "disaggregation", joinColumns = @JoinColumn(name = "element_code"))
  @MapKeyColumn(name = "code")
  private Map<String, Disaggregation> disaggregations = new HashMap<>();

  protected DataElement() {}

  DataElement(String code, int position) {
    this.code = code;
    this.position = position;
  }

  void write(DataElementDraft said) {
    nameVi = said.nameVi().strip();
    nameEn = said.nameEn().strip();
    kind = said.kind();
    reconcilable = said.reconcilable() == null ? reconcilable : said.reconcilable();
    validFrom = said.validFrom() == null ? Dates.BEGINNING : said.validFrom();
    validTo = said.validTo() == null ? Dates.OPEN_END : said.validTo();
    sourceVi = said.sourceVi();
    sourceEn = said.sourceEn();
    disaggregations
        .keySet()
        .retainAll(
            said.disaggregations().stream()
                .map(DisaggregationView::code)
                .collect(Collectors.toSet()));
    int place = 1;
    for (DisaggregationView part : said.disaggregations()) {
      disaggregations.put(part.code(), new Disaggregation(part, place++));
    }
  }

  long version() {
    return version;
  }

  DataElementView view(List<CatalogueAction> allowed) {
    return new DataElementView(
        code,
        nameVi,
        nameEn,
        kind,
        reconcilable,
        disaggregations.entrySet().stream()
            .sorted(Comparator.comparing(entry -> entry.getValue().position()))
            .map(entry -> entry.getValue().view(entry.getKey()))
            .toList(),
        validFrom.equals(Dates.BEGINNING) ? null : validFrom,
        validTo.equals(Dates.OPEN_END) ? null : validTo,
        sourceVi,
        sourceEn,
        version,
        allowed);
  }
}
