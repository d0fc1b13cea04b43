package vn.canbang.plan.edition;

import org.jspecify.annotations.Nullable;
import vn.canbang.shared.security.OrgScope;

/** Keeps the texts of plans as they were issued, for the plans themselves. */
public interface PlanEditions {

  /** Freezes the text now in force, which {@code amendment} has brought unless it is the first. */
  void freeze(OrgScope scope, EditedPlan plan, @Nullable EditedPlan amendment);

  /** A document recorded from paper was not frozen: it is before its text is changed. */
  void freezeIfNotYet(OrgScope scope, EditedPlan plan);
}
