package vn.canbang.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How an account wants to be told. */
@Entity
@Table(name = "notice_recipient")
class NoticeRecipient {

  @Id private UUID userId;
  private @Nullable String email;

  @Enumerated(EnumType.STRING)
  @Column(length = 32)
  private NoticeLanguage language;

  private boolean letters;
  private boolean dueSoon;

  @SuppressWarnings("NullAway.Init")
  protected NoticeRecipient() {}

  @SuppressWarnings("NullAway.Init") // Filled by wants().
  NoticeRecipient(UUID userId, NotificationSettings wanted) {
    this.userId = userId;
    wants(wanted);
  }

  final void wants(NotificationSettings wanted) {
    email = wanted.email();
    language = wanted.language();
    letters = wanted.letters();
    dueSoon = wanted.dueSoon();
  }

  NotificationSettings settings() {
    return new NotificationSettings(email, language, letters, dueSoon);
  }

  UUID userId() {
    return userId;
  }

  @Nullable String email() {
    return email;
  }

  NoticeLanguage language() {
    return language;
  }
}
