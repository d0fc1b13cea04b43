package vn.canbang.plan;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import vn.canbang.plan.document.PlanPartKind;
import vn.canbang.plan.follow.YearsMoved;

/**
 * Copies the parts of a plan into a draft, with the years of the period moved on. What the document
 * cites stays as it is: a decision does not become another by a new year.
 */
final class PlanCopy {

  private PlanCopy() {}

  /** Copies everything; answers each part's id with its copy's. */
  static Map<UUID, UUID> all(Plan from, Plan draft, YearsMoved years) {
    Map<UUID, PlanPart> copies = new HashMap<>();
    PartCopy copy = new PartCopy(years, copies);
    for (PlanPartKind kind : PlanPartKind.values()) {
      for (PlanPart part : from.body().<PlanPart>parts(kind)) {
        PlanPart same = PartCopy.empty(draft, kind);
        same.comesFrom(part);
        copies.put(part.id(), same);
        draft.body().<PlanPart>parts(kind).add(same);
      }
    }
    Map<UUID, UUID> ids = new HashMap<>();
    for (PlanPartKind kind : PlanPartKind.values()) {
      for (PlanPart part : from.body().<PlanPart>parts(kind)) {
        PlanPart same = copies.get(part.id());
        if (same != null) {
          copy.write(part, same);
          ids.put(part.id(), same.id());
        }
      }
    }
    return ids;
  }
}
