package vn.canbang.reconciliation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import vn.canbang.file.FileRef;
import vn.canbang.shared.persistence.Ids;

/** A file that shows how an agency gave its figures. */
@Entity
@Immutable
@Table(name = "reconciliation_file")
@SuppressWarnings({"NullAway.Init", "unused"}) // Filled by Hibernate; some is read by SQL.
class ReconciliationFile {

  @Id private UUID id;
  private UUID participantId;
  private UUID fileId;
  private Instant addedAt;
  private @Nullable UUID addedBy;

  protected ReconciliationFile() {}

  ReconciliationFile(UUID participantId, UUID fileId, Instant addedAt, @Nullable UUID addedBy) {
    this.id = Ids.next();
    this.participantId = participantId;
    this.fileId = fileId;
    this.addedAt = addedAt;
    this.addedBy = addedBy;
  }

  UUID id() {
    return id;
  }

  UUID participantId() {
    return participantId;
  }

  UUID fileId() {
    return fileId;
  }

  ReconciliationFileView view(FileRef file) {
    return new ReconciliationFileView(
        id, file.name(), file.type().mediaType(), file.bytes(), file.sha256(), addedAt);
  }
}
