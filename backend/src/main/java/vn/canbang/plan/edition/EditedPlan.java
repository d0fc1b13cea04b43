package vn.canbang.plan.edition;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.plan.document.PlanRef;

/**
 * A plan with its place in the order of texts.
 *
 * @param edition the one in force; 0 when it was never issued
 * @param amends the plan that it changes, if it is an amendment
 * @param amendReason why it changes that
 * @param amendment the draft that is about to change it
 */
public record EditedPlan(
    PlanRef ref,
    @Nullable LocalDate issuedOn,
    int edition,
    @Nullable UUID amends,
    @Nullable String amendReason,
    @Nullable UUID amendment) {

  public UUID id() {
    return ref.id();
  }
}
