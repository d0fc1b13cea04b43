package vn.canbang.target.result;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.area.AreaRef;
import vn.canbang.area.Areas;
import vn.canbang.indicator.IndicatorOrigin;
import vn.canbang.indicator.IndicatorView;
import vn.canbang.organisation.OrganisationRef;
import vn.canbang.organisation.Organisations;
import vn.canbang.plan.document.PlanStatus;
import vn.canbang.shared.http.Ref;
import vn.canbang.shared.problem.Fault;
import vn.canbang.shared.problem.Faults;
import vn.canbang.shared.problem.ProblemException;
import vn.canbang.shared.security.Audit;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.security.Role;
import vn.canbang.shared.time.BusinessClock;
import vn.canbang.target.JudgedTargets;
import vn.canbang.target.SeenTarget;

/** Keeps results of surveys and explanations: added, never changed. */
@ApplicationScoped
class TargetResultService implements TargetResults {

  private final SurveyRepository surveys;
  private final ExplanationRepository explanations;
  private final ResultReader reader;
  private final JudgedTargets targets;
  private final Areas areas;
  private final Organisations organisations;
  private final BusinessClock clock;
  private final Audit audit;

  TargetResultService(
      SurveyRepository surveys,
      ExplanationRepository explanations,
      ResultReader reader,
      JudgedTargets targets,
      Areas areas,
      Organisations organisations,
      BusinessClock clock,
      Audit audit) {
    this.surveys = surveys;
    this.explanations = explanations;
    this.reader = reader;
    this.targets = targets;
    this.areas = areas;
    this.organisations = organisations;
    this.clock = clock;
    this.audit = audit;
  }

  List<SurveyResult> surveys(OrgScope scope, UUID targetId) {
    UUID id = targets.seen(scope, targetId).id();
    return reader.surveys(scope, Set.of(id)).getOrDefault(id, List.of());
  }

  List<TargetExplanation> explanations(OrgScope scope, UUID targetId) {
    UUID id = targets.seen(scope, targetId).id();
    return reader.explanations(scope, Set.of(id)).getOrDefault(id, List.of());
  }

  @Override
  @Transactional
  public SurveyResult record(
      OrgScope scope, UUID targetId, UUID organisationId, NewSurveyResult found) {
    SeenTarget target = toSpeak(scope, targetId, organisationId);
    IndicatorView indicator = target.indicator();
    if (indicator == null || indicator.origin() != IndicatorOrigin.SURVEY) {
      throw ProblemException.conflict("target.not-by-survey");
    }
    Faults faults = new Faults();
    if (found.to().isBefore(found.from())) {
      faults.add("/to", "target.days-backwards", found.to());
    }
    if (found.to().isAfter(clock.today())) {
      faults.add("/to", "target.not-yet", found.to());
    }
    if (found.positive() > found.sample()) {
      faults.add("/positive", "target.more-than-asked", found.positive(), found.sample());
    }
    faults.throwIfAny();
    Survey survey = new Survey(targetId, found, organisationId, clock.now());
    surveys.persistAndFlush(survey);
    record(scope, "TARGET_SURVEY_RECORDED", target, found);
    return survey.view(name(organisationId));
  }

  @Override
  @Transactional
  public TargetExplanation explain(
      OrgScope scope, UUID targetId, UUID organisationId, NewExplanation said) {
    SeenTarget target = toSpeak(scope, targetId, organisationId);
    if (said.period().start().isAfter(clock.today())) {
      new Faults().add("/period", "target.not-yet", said.period()).throwIfAny();
    }
    AreaRef below = below(target, organisationId, said);
    Explanation explanation =
        new Explanation(
            targetId,
            said,
            below == null ? null : below.id(),
            organisationId,
            scope.accountId() == null ? null : scope.caller().displayName(),
            clock.now());
    explanations.persistAndFlush(explanation);
    record(scope, "TARGET_EXPLAINED", target, said);
    return explanation.view(below == null ? null : below.ref(), name(organisationId));
  }

  /** The area that is spoken of: below the target's own, and one that the organisation serves. */
  private @Nullable AreaRef below(SeenTarget target, UUID organisationId, NewExplanation said) {
    String code = said.area();
    LocalDate on = said.period().end();
    AreaRef area = code == null ? null : areas.byCode(code, on).orElse(null);
    if (code == null || (area != null && area.code().equals(target.area().code()))) {
      return null;
    }
    if (area == null || !areas.isWithin(target.area().id(), area.id(), on)) {
      throw ProblemException.invalid(
          List.of(Fault.of("/area", "target.explanation-not-below", code, target.area().name())));
    }
    UUID served = organisations.byId(organisationId).map(OrganisationRef::areaId).orElse(null);
    if (served != null && !served.equals(area.id()) && !areas.isWithin(served, area.id(), on)) {
      throw ProblemException.invalid(
          List.of(Fault.of("/area", "target.explanation-elsewhere", code, area.name())));
    }
    return area;
  }

  private SeenTarget toSpeak(OrgScope scope, UUID targetId, UUID organisationId) {
    SeenTarget target = targets.seen(scope, targetId);
    if (!scope.holds(Role.REPORTER, organisationId) && !scope.holds(Role.PLANNER, organisationId)) {
      throw ProblemException.forbidden();
    }
    PlanStatus status = target.plan().status();
    if (status != PlanStatus.ISSUED && status != PlanStatus.CLOSED) {
      throw ProblemException.conflict("target.plan-not-issued");
    }
    return target;
  }

  private Ref name(UUID organisationId) {
    return organisations.byId(organisationId).map(OrganisationRef::ref).orElseThrow();
  }

  private void record(OrgScope scope, String action, SeenTarget target, Object after) {
    audit.record(
        scope,
        action,
        "target",
        target.plan().ref().id() + "/" + target.code(),
        target.plan().issuerId(),
        null,
        after,
        null);
  }
}
