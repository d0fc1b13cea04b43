package vn.canbang.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.canbang.plan.document.PlanPartKind;
import vn.canbang.plan.follow.YearsMoved;

/**
 * Carries the parts of an amendment into the plan that it changes. What was copied from a part of
 * the plan is that part again, under its old id, so that what hangs on it stays.
 */
final class AmendedParts {

  private final Plan plan;
  private final Plan amendment;

  /** Parts of the amendment, each with what it is in the plan. */
  private final Map<UUID, PlanPart> becomes = new HashMap<>();

  private final List<PlanPart> gone = new ArrayList<>();

  AmendedParts(Plan plan, Plan amendment) {
    this.plan = plan;
    this.amendment = amendment;
    for (PlanPartKind kind : PlanPartKind.values()) {
      match(kind);
    }
  }

  private void match(PlanPartKind kind) {
    Map<UUID, PlanPart> own = new HashMap<>();
    plan.body().<PlanPart>parts(kind).forEach(part -> own.put(part.id(), part));
    for (PlanPart part : amendment.body().<PlanPart>parts(kind)) {
      UUID origin = part.originId();
      PlanPart same = origin == null ? null : own.remove(origin);
      becomes.put(part.id(), same == null ? PartCopy.empty(plan, kind) : same);
    }
    gone.addAll(own.values());
  }

  /** The plan says what the amendment says. What is no longer said stands apart until it goes. */
  Map<UUID, UUID> write() {
    PartCopy copy = new PartCopy(YearsMoved.NONE, becomes);
    Map<UUID, UUID> ids = new HashMap<>();
    for (PlanPartKind kind : PlanPartKind.values()) {
      List<PlanPart> own = plan.body().parts(kind);
      for (PlanPart part : amendment.body().<PlanPart>parts(kind)) {
        PlanPart same = becomes.get(part.id());
        if (same != null) {
          copy.write(part, same);
          ids.put(part.id(), same.id());
          if (!own.contains(same)) {
            own.add(same);
          }
        }
      }
    }
    for (PlanPart part : gone) {
      if (part instanceof Section section) {
        section.standsIn(null);
      }
      plan.body().legalBases().forEach(basis -> basis.noLongerCitedIn(part.id()));
    }
    return ids;
  }

  /** Nothing hangs any more on what is no longer said. */
  void letGo() {
    for (PlanPartKind kind : PlanPartKind.values()) {
      List<PlanPart> own = plan.body().parts(kind);
      own.removeAll(gone);
      own.sort(Comparator.comparingInt(PlanPart::position));
    }
  }
}
