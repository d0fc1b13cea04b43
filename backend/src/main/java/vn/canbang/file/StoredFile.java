package vn.canbang.file;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.persistence.Ids;

/** What is known of a file. Several may have the same content, which lies on disk once. */
@Entity
@Table(name = "stored_file")
@SuppressWarnings({"NullAway.Init", "unused"}) // Filled by Hibernate.
class StoredFile {

  @Id private UUID id;

  @Column(length = 64)
  private String sha256;

  @Column(length = 200)
  private String name;

  @Enumerated(EnumType.STRING)
  @Column(length = 32)
  private FileType type;

  private long bytes;

  private Instant keptAt;

  private @Nullable UUID keptBy;

  protected StoredFile() {}

  StoredFile(
      String sha256, String name, FileType type, long bytes, Instant at, @Nullable UUID account) {
    this.id = Ids.next();
    this.sha256 = sha256;
    this.name = name;
    this.type = type;
    this.bytes = bytes;
    this.keptAt = at;
    this.keptBy = account;
  }

  FileRef ref(Path content) {
    return new FileRef(id, name, type, bytes, sha256, keptAt, content);
  }

  UUID id() {
    return id;
  }

  String sha256() {
    return sha256;
  }
}
