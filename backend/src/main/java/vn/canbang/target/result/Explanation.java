package vn.canbang.target.result;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.http.Ref;
import vn.canbang.shared.persistence.Ids;
import vn.canbang.shared.time.ReportingPeriod;

/** What a body says of an assessment; never changed. */
@Entity
@Table(name = "target_explanation")
@SuppressWarnings("NullAway.Init") // Filled by Hibernate.
class Explanation {

  @Id private UUID id;
  private UUID targetId;
  private String period;
  private String words;
  private @Nullable UUID areaId;
  private UUID organisationId;
  private @Nullable String authorName;
  private Instant saidAt;

  protected Explanation() {}

  Explanation(
      UUID targetId,
      NewExplanation said,
      @Nullable UUID areaId,
      UUID organisationId,
      @Nullable String authorName,
      Instant at) {
    this.id = Ids.next();
    this.targetId = targetId;
    this.period = said.period().code();
    this.words = said.text();
    this.areaId = areaId;
    this.organisationId = organisationId;
    this.authorName = authorName;
    this.saidAt = at;
  }

  UUID targetId() {
    return targetId;
  }

  UUID organisationId() {
    return organisationId;
  }

  @Nullable UUID areaId() {
    return areaId;
  }

  TargetExplanation view(@Nullable Ref area, Ref organisation) {
    return new TargetExplanation(
        id, ReportingPeriod.parse(period), area, words, organisation, authorName, saidAt);
  }
}
