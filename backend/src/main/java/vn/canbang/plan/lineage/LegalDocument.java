package vn.canbang.plan.lineage;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A legal document with its validity, kept as data. */
@Entity
@Table(name = "legal_document")
@SuppressWarnings("NullAway.Init") // Filled by Hibernate.
class LegalDocument {

  @Id private UUID id;

  @Column(length = 32)
  private String documentType;

  @Column(length = 64)
  private String number;

  @Column(length = 64)
  private String numberKey;

  @Column(length = 1000)
  private String title;

  @Column(length = 300)
  private String issuer;

  private LocalDate issuedOn;

  private LocalDate validFrom;

  private LocalDate validTo;

  @Column(length = 64)
  private @Nullable String replacedBy;

  @Column(length = 500)
  private String source;

  protected LegalDocument() {}

  KnownDocument known() {
    return new KnownDocument(
        id,
        documentType,
        number,
        numberKey,
        title,
        issuer,
        issuedOn,
        validFrom,
        validTo,
        replacedBy,
        source);
  }
}
