package vn.canbang.plan.comment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.persistence.Ids;
import vn.canbang.shared.problem.ProblemException;

/** Something said of a plan while it is written or reviewed. */
@Entity
@Table(name = "plan_comment")
@SuppressWarnings({"NullAway.Init", "unused"}) // Filled by Hibernate.
class PlanComment {

  @Id private UUID id;

  private UUID planId;

  private @Nullable UUID partId;

  @Column(length = 1000)
  private @Nullable String quote;

  @Column(length = 2000)
  private String text;

  @Column(length = 200)
  private String authorName;

  private Instant madeAt;

  private @Nullable Instant resolvedAt;

  @Column(length = 200)
  private @Nullable String resolvedByName;

  protected PlanComment() {}

  PlanComment(UUID planId, NewPlanComment said, String authorName, Instant at) {
    this.id = Ids.next();
    this.planId = planId;
    this.partId = said.part();
    this.quote = said.quote();
    this.text = said.text();
    this.authorName = authorName;
    this.madeAt = at;
  }

  void resolve(String by, Instant at) {
    if (resolvedAt != null) {
      throw ProblemException.conflict("plan.comment-resolved");
    }
    resolvedAt = at;
    resolvedByName = by;
  }

  UUID planId() {
    return planId;
  }

  /**
   * As it is shown.
   *
   * @param parts those that the plan still has
   */
  PlanCommentView view(Set<UUID> parts) {
    UUID part = partId != null && parts.contains(partId) ? partId : null;
    return new PlanCommentView(
        id, part, quote, text, authorName, madeAt, resolvedAt, resolvedByName);
  }
}
