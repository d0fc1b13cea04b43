package vn.canbang.target;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.area.AreaRef;
import vn.canbang.area.Areas;
import vn.canbang.indicator.Indicators;
import vn.canbang.plan.PlanFrame;
import vn.canbang.plan.Plans;
import vn.canbang.shared.http.EntityTags;
import vn.canbang.shared.persistence.Ids;
import vn.canbang.shared.problem.Faults;
import vn.canbang.shared.problem.ProblemException;
import vn.canbang.shared.security.Audit;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.target.draft.TargetDraft;
import vn.canbang.target.measure.TargetMeasure;

/** Writes the targets of drafts, one by one. */
@ApplicationScoped
class TargetDraftService {

  private final TargetRepository targets;
  private final TargetService reader;
  private final Plans plans;
  private final Indicators indicators;
  private final Areas areas;
  private final Audit audit;

  TargetDraftService(
      TargetRepository targets,
      TargetService reader,
      Plans plans,
      Indicators indicators,
      Areas areas,
      Audit audit) {
    this.targets = targets;
    this.reader = reader;
    this.plans = plans;
    this.indicators = indicators;
    this.areas = areas;
    this.audit = audit;
  }

  @Transactional
  TargetView add(OrgScope scope, UUID planId, @Nullable UUID after, TargetDraft draft) {
    PlanFrame plan = plans.requireDraft(scope, planId);
    List<Target> inOrder = new ArrayList<>(targets.ofPlan(scope, planId));
    Faults faults = new Faults();
    int place = 0;
    if (after != null) {
      place = inOrder.stream().map(Target::id).toList().indexOf(after) + 1;
      if (place == 0) {
        faults.add("/after", "target.unknown", after);
      }
    }
    NewTarget said = said(scope, plan, Ids.next(), draft, "/target", faults);
    Target target = new Target(planId, place, said, draft.objective());
    target.standsInSocioEconomicPlan(draft.socioEconomicPlan());
    inOrder.add(place, target);
    renumber(inOrder);
    targets.persist(target);
    targets.flush();
    record(scope, plan, "TARGET_ADDED", target, draft);
    return reader.get(scope, target.id());
  }

  @Transactional
  TargetView write(OrgScope scope, UUID targetId, @Nullable String ifMatch, TargetDraft draft) {
    Target target = find(scope, targetId);
    PlanFrame plan = plans.requireDraft(scope, target.planId());
    EntityTags.require(ifMatch, target.version());
    target.write(said(scope, plan, targetId, draft, "", new Faults()), draft.objective());
    target.standsInSocioEconomicPlan(draft.socioEconomicPlan());
    targets.flush();
    record(scope, plan, "TARGET_WRITTEN", target, draft);
    return reader.get(scope, targetId);
  }

  @Transactional
  void remove(OrgScope scope, UUID targetId, @Nullable String ifMatch) {
    Target target = find(scope, targetId);
    PlanFrame plan = plans.requireDraft(scope, target.planId());
    EntityTags.require(ifMatch, target.version());
    List<Target> rest = new ArrayList<>(targets.ofPlan(scope, target.planId()));
    rest.remove(target);
    targets.delete(target);
    renumber(rest);
    targets.flush();
    record(scope, plan, "TARGET_REMOVED", target, null);
  }

  private Target find(OrgScope scope, UUID targetId) {
    return targets
        .find(scope, targetId)
        .filter(target -> plans.visible(scope, target.planId()))
        .orElseThrow(ProblemException::notFound);
  }

  private static void renumber(List<Target> inOrder) {
    for (int i = 0; i < inOrder.size(); i++) {
      inOrder.get(i).standsAt(i, "T" + (i + 1));
    }
  }

  private NewTarget said(
      OrgScope scope, PlanFrame plan, UUID id, TargetDraft draft, String at, Faults faults) {
    UUID objective = draft.objective();
    if (objective != null && !plans.objectiveNumbers(plan.ref().id()).containsKey(objective)) {
      faults.add(at + "/objective", "target.objective-unknown", objective);
    }
    String indicator = draft.indicator();
    if (indicator != null && indicators.byCode(scope, indicator).isEmpty()) {
      faults.add(at + "/indicator", "indicator.unknown", indicator, indicator);
    }
    AreaRef area = areas.byCode(draft.area(), plan.periodStart()).orElse(null);
    if (area == null) {
      faults.add(at + "/area", "area.unknown", draft.area(), draft.area(), plan.periodStart());
    }
    TargetMeasure measure = DraftCheck.measure(draft, at, faults);
    faults.throwIfAny();
    return new NewTarget(
        id,
        "",
        null,
        draft.statement(),
        indicator,
        draft.comparator(),
        draft.comparatorText(),
        null,
        draft.value(),
        draft.upperValue(),
        draft.unit(),
        draft.due(),
        draft.population(),
        area == null ? plan.areaId() : area.id(),
        TargetOrigin.PLAN,
        measure);
  }

  private void record(
      OrgScope scope, PlanFrame plan, String action, Target target, @Nullable Object after) {
    audit.record(
        scope, action, "target", target.id().toString(), plan.issuerId(), null, after, null);
  }
}
