package vn.canbang.plan.documenttype;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.time.Dates;

/** A type of official document, kept as data. */
@Entity
@Table(name = "document_type")
@SuppressWarnings({"NullAway.Init", "unused"}) // position is read by HQL only.
class DocumentType {

  @Id
  @Column(length = 32)
  private String code;

  /** Where it stands in the decree's list. */
  private int position;

  @Column(length = 100)
  private String nameVi;

  @Column(length = 100)
  private String nameEn;

  @Column(length = 16)
  private @Nullable String abbreviation;

  private LocalDate validFrom;

  private LocalDate validTo;

  private Instant changedAt;

  protected DocumentType() {}

  DocumentTypeView view() {
    return new DocumentTypeView(
        code,
        nameVi,
        nameEn,
        abbreviation,
        validFrom.equals(Dates.BEGINNING) ? null : validFrom,
        validTo.equals(Dates.OPEN_END) ? null : validTo,
        changedAt);
  }
}
