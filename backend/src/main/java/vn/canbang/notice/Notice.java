package vn.canbang.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.persistence.Ids;

/** Something that an account was told. */
@Entity
class Notice {

  @Id private UUID id;
  private UUID userId;
  private String occasion;

  @Enumerated(EnumType.STRING)
  @Column(length = 32)
  private NoticeKind kind;

  private String titleVi;
  private String titleEn;
  private String textVi;
  private String textEn;
  private String link;

  /** Business time. */
  private Instant toldAt;

  private @Nullable Instant readAt;

  /** The letter that carried it. */
  private @Nullable UUID letterId;

  @SuppressWarnings("NullAway.Init")
  protected Notice() {}

  Notice(UUID userId, NewNotice told, Instant now) {
    this.id = Ids.next();
    this.userId = userId;
    this.occasion = told.occasion();
    this.kind = told.kind();
    this.titleVi = told.title().vi();
    this.titleEn = told.title().en();
    this.textVi = told.text().vi();
    this.textEn = told.text().en();
    this.link = told.link();
    this.toldAt = now;
  }

  void read(Instant now) {
    if (readAt == null) {
      readAt = now;
    }
  }

  void goesWith(Letter letter) {
    letterId = letter.id();
  }

  UUID id() {
    return id;
  }

  UUID userId() {
    return userId;
  }

  NoticeKind kind() {
    return kind;
  }

  String title(NoticeLanguage language) {
    return language == NoticeLanguage.VI ? titleVi : titleEn;
  }

  String text(NoticeLanguage language) {
    return language == NoticeLanguage.VI ? textVi : textEn;
  }

  String link() {
    return link;
  }

  NoticeView view() {
    return new NoticeView(id, kind, titleVi, titleEn, textVi, textEn, link, toldAt, readAt != null);
  }
}
