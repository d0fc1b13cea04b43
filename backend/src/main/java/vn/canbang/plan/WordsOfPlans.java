package vn.canbang.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.canbang.plan.document.PlanPartKind;
import vn.canbang.plan.document.PlanRef;
import vn.canbang.plan.document.PlanText;
import vn.canbang.plan.edition.EditedPlan;
import vn.canbang.plan.edition.PlanWords;
import vn.canbang.plan.follow.PlanContents;
import vn.canbang.shared.problem.ProblemException;
import vn.canbang.shared.security.OrgScope;

/** Tells the editions what plans say, with what other rooms hold of them. */
@ApplicationScoped
class WordsOfPlans implements PlanWords {

  private final PlanRepository plans;
  private final PlanQueries queries;
  private final Instance<PlanContents> contents;

  WordsOfPlans(PlanRepository plans, PlanQueries queries, Instance<PlanContents> contents) {
    this.plans = plans;
    this.queries = queries;
    this.contents = contents;
  }

  @Override
  public Optional<EditedPlan> find(OrgScope scope, UUID planId) {
    return plans.find(scope, planId).map(Plan::edited);
  }

  @Override
  public Map<UUID, PlanRef> refs(OrgScope scope, Collection<UUID> planIds) {
    return queries.refs(scope, planIds);
  }

  @Override
  public List<PlanText> lines(OrgScope scope, UUID planId) {
    List<PlanText> lines = new ArrayList<>(PlanTexts.of(plan(scope, planId)));
    contents.forEach(room -> lines.addAll(room.lines(scope, planId)));
    return lines;
  }

  @Override
  public Map<UUID, UUID> origins(OrgScope scope, UUID amendmentId) {
    Plan amendment = plan(scope, amendmentId);
    Map<UUID, UUID> origins = new HashMap<>();
    UUID amends = amendment.amendsId();
    if (amends != null) {
      origins.put(amendmentId, amends);
    }
    contents.forEach(room -> origins.putAll(room.origins(scope, amendmentId)));
    for (PlanPartKind kind : PlanPartKind.values()) {
      for (PlanPart part : amendment.body().<PlanPart>parts(kind)) {
        UUID origin = part.originId();
        if (origin != null) {
          origins.put(part.id(), origin);
        }
      }
    }
    return origins;
  }

  private Plan plan(OrgScope scope, UUID planId) {
    return plans.find(scope, planId).orElseThrow(ProblemException::notFound);
  }
}
