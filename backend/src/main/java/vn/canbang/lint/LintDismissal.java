package vn.canbang.lint;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import vn.canbang.shared.persistence.Ids;

/** Somebody said that a finding of a plan is no fault. */
@Entity
@Table(name = "plan_lint_dismissal")
@SuppressWarnings({"NullAway.Init", "unused"}) // Filled by Hibernate.
class LintDismissal {

  @Id private UUID id;

  private UUID planId;

  @Column(length = 32)
  private String finding;

  @Column(length = 2000)
  private String note;

  @Column(length = 200)
  private String dismissedBy;

  private Instant dismissedAt;

  protected LintDismissal() {}

  LintDismissal(UUID planId, String finding, String note, String by, Instant at) {
    this.id = Ids.next();
    this.planId = planId;
    this.finding = finding;
    say(note, by, at);
  }

  /** The last word counts. */
  final void say(String why, String by, Instant at) {
    note = why;
    dismissedBy = by;
    dismissedAt = at;
  }

  String finding() {
    return finding;
  }

  LintDismissalView view() {
    return new LintDismissalView(dismissedBy, dismissedAt, note);
  }
}
