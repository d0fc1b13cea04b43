package vn.canbang.indicator.published;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.area.AreaRef;
import vn.canbang.indicator.CatalogueAction;
import vn.canbang.shared.http.Ref;
import vn.canbang.shared.persistence.Ids;
import vn.canbang.shared.time.ReportingPeriod;

/** A figure as another body has published it. */
@Entity
@Table(name = "published_figure")
@SuppressWarnings("NullAway.Init") // Filled by Hibernate.
class PublishedFigure {

  /** Latest publication first; those whose day is not known come last. */
  static final Comparator<PublishedFigure> NEWEST_FIRST =
      Comparator.<PublishedFigure, LocalDate>comparing(
              one -> one.publishedOn == null ? LocalDate.MIN : one.publishedOn)
          .thenComparing(one -> one.recordedAt)
          .thenComparing(one -> one.id)
          .reversed();

  @Id private UUID id;
  private String indicatorCode;

  /** Null for the whole country, which is no unit of the map. */
  private @Nullable UUID areaId;

  private String areaCode;
  private String period;

  /** As it was published: 2.10 says more than 2.1. */
  private String figure;

  @Enumerated(EnumType.STRING)
  private PublishedBasis basis;

  private boolean preliminary;
  private String publisher;
  private String document;
  private @Nullable LocalDate publishedOn;
  private @Nullable String note;
  private Instant recordedAt;

  @Version private long version;

  protected PublishedFigure() {}

  PublishedFigure(Instant at) {
    this.id = Ids.next();
    this.recordedAt = at;
  }

  /**
   * @param area the one that the draft names; null for the whole country
   */
  void write(PublishedFigureDraft said, @Nullable AreaRef area) {
    indicatorCode = said.indicator();
    areaId = area == null ? null : area.id();
    areaCode = said.area();
    period = said.period().code();
    figure = said.value();
    basis = said.basis();
    preliminary = said.preliminary();
    publisher = said.publisher().strip();
    document = said.document().strip();
    publishedOn = said.publishedOn();
    note = said.note();
  }

  UUID id() {
    return id;
  }

  @Nullable UUID areaId() {
    return areaId;
  }

  long version() {
    return version;
  }

  PublishedFigureView view(Ref area, List<CatalogueAction> allowed) {
    return new PublishedFigureView(
        id,
        indicatorCode,
        area,
        ReportingPeriod.parse(period),
        figure,
        basis,
        preliminary,
        publisher,
        document,
        publishedOn,
        note,
        version,
        allowed);
  }
}
