package vn.canbang.activity.occurrence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.file.FileRef;
import vn.canbang.shared.persistence.Ids;

/** A file that shows what was done. */
@Entity
@Table(name = "occurrence_evidence")
@SuppressWarnings({"NullAway.Init", "unused"}) // Filled by Hibernate.
class Evidence {

  @Id private UUID id;

  private UUID occurrenceId;

  private UUID fileId;

  @Enumerated(EnumType.STRING)
  @Column(length = 32)
  private EvidenceKind kind;

  private @Nullable LocalDate keepUntil;

  private Instant addedAt;

  private @Nullable UUID addedBy;

  protected Evidence() {}

  Evidence(
      UUID occurrence,
      UUID file,
      EvidenceKind kind,
      @Nullable LocalDate keepUntil,
      Instant now,
      @Nullable UUID account) {
    this.id = Ids.next();
    this.occurrenceId = occurrence;
    this.fileId = file;
    this.kind = kind;
    this.keepUntil = keepUntil;
    this.addedAt = now;
    this.addedBy = account;
  }

  EvidenceView view(FileRef file) {
    return new EvidenceView(
        id,
        file.name(),
        kind,
        file.type().mediaType(),
        file.bytes(),
        addedAt,
        keepUntil,
        restricted());
  }

  /** It names people. */
  boolean restricted() {
    return kind == EvidenceKind.LIST;
  }

  UUID id() {
    return id;
  }

  UUID occurrenceId() {
    return occurrenceId;
  }

  UUID fileId() {
    return fileId;
  }
}
