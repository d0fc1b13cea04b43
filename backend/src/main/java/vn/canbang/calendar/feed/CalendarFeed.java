package vn.canbang.calendar.feed;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.organisation.OrganisationRef;
import vn.canbang.shared.persistence.Ids;

/** A secret address under which an organisation's calendar is read. */
@Entity
@Table(name = "calendar_feed")
@SuppressWarnings("NullAway.Init") // Filled by Hibernate.
class CalendarFeed {

  @Id private UUID id;
  private UUID organisationId;
  private UUID makerId;
  private String name;

  @Enumerated(EnumType.STRING)
  private FeedLanguage language;

  @SuppressWarnings("unused") // Read by HQL only.
  private String tokenHash;

  private Instant createdAt;
  private @Nullable Instant lastReadAt;
  private @Nullable Instant revokedAt;

  protected CalendarFeed() {}

  CalendarFeed(
      UUID organisationId,
      UUID makerId,
      String name,
      FeedLanguage language,
      String tokenHash,
      Instant now) {
    this.id = Ids.next();
    this.organisationId = organisationId;
    this.makerId = makerId;
    this.name = name;
    this.language = language;
    this.tokenHash = tokenHash;
    this.createdAt = now;
  }

  /** Ends it for good; a second time changes nothing and says so. */
  boolean revoke(Instant now) {
    if (revokedAt != null) {
      return false;
    }
    revokedAt = now;
    return true;
  }

  UUID id() {
    return id;
  }

  UUID organisationId() {
    return organisationId;
  }

  UUID makerId() {
    return makerId;
  }

  String name() {
    return name;
  }

  FeedLanguage language() {
    return language;
  }

  @Nullable Instant lastReadAt() {
    return lastReadAt;
  }

  CalendarFeedView view(OrganisationRef organisation, String maker) {
    return new CalendarFeedView(
        id, organisation.ref(), name, language, maker, createdAt, lastReadAt);
  }
}
