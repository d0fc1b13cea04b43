package vn.canbang.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.persistence.Ids;

/**
 * An e-mail that is to go out. Written in the transaction that knows of it, sent after; who sends
 * it takes it for a while first, so that of several instances one does.
 */
@Entity
@Table(name = "notice_letter")
class Letter {

  @Id private UUID id;
  private UUID userId;

  /** One letter of each to a person: {@code digest/2024-11-18}. */
  private String occasion;

  private String address;
  private String subject;

  @Column(columnDefinition = "text")
  @JdbcTypeCode(SqlTypes.LONGVARCHAR)
  private String body;

  private int attempts;

  /** Real time until which one instance tries to send it. */
  private @Nullable Instant takenUntil;

  private @Nullable Instant sentAt;

  @SuppressWarnings("NullAway.Init")
  protected Letter() {}

  Letter(UUID userId, String occasion, String address, String subject, String body) {
    this.id = Ids.of("notice-letter", userId + "/" + occasion);
    this.userId = userId;
    this.occasion = occasion;
    this.address = address;
    this.subject = subject;
    this.body = body;
  }

  void taken(Instant until) {
    takenUntil = until;
    attempts++;
  }

  void sent(Instant now) {
    sentAt = now;
    takenUntil = null;
  }

  UUID id() {
    return id;
  }

  String address() {
    return address;
  }

  String subject() {
    return subject;
  }

  String body() {
    return body;
  }
}
