package vn.canbang.plan;

import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.OptimisticLock;
import org.jspecify.annotations.Nullable;
import vn.canbang.plan.document.PlanPartKind;
import vn.canbang.shared.persistence.Ids;

/**
 * A line of a plan document; lines of a kind keep the document's order. Each has a version of its
 * own, so that people who write different lines never meet. Its place and number follow from its
 * neighbours and do not count as a change of it.
 */
@MappedSuperclass
@SuppressWarnings("NullAway.Init") // Filled by Hibernate.
abstract class PlanPart {

  @Id private UUID id;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "plan_id", updatable = false)
  private Plan plan;

  @OptimisticLock(excluded = true)
  private int position;

  /** The part of the amended plan that this one was copied from. */
  private @Nullable UUID originId;

  @Version private long version;

  protected PlanPart() {}

  PlanPart(Plan plan, int position) {
    this.id = Ids.next();
    this.plan = plan;
    this.position = position;
  }

  abstract PlanPartKind kind();

  UUID id() {
    return id;
  }

  Plan plan() {
    return plan;
  }

  int position() {
    return position;
  }

  void standsAt(int place) {
    position = place;
  }

  @Nullable UUID originId() {
    return originId;
  }

  void comesFrom(PlanPart origin) {
    originId = origin.id();
  }

  long version() {
    return version;
  }
}
