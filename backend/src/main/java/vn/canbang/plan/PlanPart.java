package vn.canbang.plan;

import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.util.UUID;
import vn.canbang.shared.persistence.Ids;

/** A line of a plan document; lines of a kind keep the document's order. */
@MappedSuperclass
@SuppressWarnings({"NullAway.Init", "unused"}) // Filled by Hibernate.
abstract class PlanPart {

  @Id private UUID id;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "plan_id", updatable = false)
  private Plan plan;

  private int position;

  protected PlanPart() {}

  PlanPart(Plan plan, int position) {
    this.id = Ids.next();
    this.plan = plan;
    this.position = position;
  }

  UUID id() {
    return id;
  }
}
