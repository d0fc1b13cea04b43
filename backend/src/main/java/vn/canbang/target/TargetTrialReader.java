package vn.canbang.target;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.canbang.area.AreaRef;
import vn.canbang.area.Areas;
import vn.canbang.indicator.IndicatorView;
import vn.canbang.plan.PlanFrame;
import vn.canbang.shared.paging.PageRequest;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.security.SystemScope;
import vn.canbang.shared.time.ReportingPeriod;

/** Judges the targets of an indicator by two definitions of it. */
@ApplicationScoped
class TargetTrialReader implements TargetTrials {

  private static final PageRequest FIRST = new PageRequest(PageRequest.MAX_LIMIT, 0, false);

  private final TargetListQueries lists;
  private final TargetFinder finder;
  private final TargetService service;
  private final AssessmentService assessments;
  private final Areas areas;

  TargetTrialReader(
      TargetListQueries lists,
      TargetFinder finder,
      TargetService service,
      AssessmentService assessments,
      Areas areas) {
    this.lists = lists;
    this.finder = finder;
    this.service = service;
    this.assessments = assessments;
    this.areas = areas;
  }

  @Override
  public List<TargetTrial> of(OrgScope scope, IndicatorView before, IndicatorView after) {
    List<Target> all =
        lists
            .page(scope, new TargetListQueries.Filter(null, null, before.code(), null, null), FIRST)
            .stream()
            .limit(PageRequest.MAX_LIMIT)
            .toList();
    Map<UUID, PlanFrame> frames = finder.frames(scope, all);
    Map<UUID, AreaRef> places =
        areas.byIds(all.stream().map(Target::areaId).collect(Collectors.toSet()));
    List<Assessment> was = judge(all, before, frames, places);
    List<Assessment> becomes = judge(all, after, frames, places);
    return IntStream.range(0, all.size())
        .mapToObj(
            i ->
                new TargetTrial(
                    plan(frames, all.get(i)).ref(),
                    all.get(i).code(),
                    all.get(i).statement(),
                    TrialResult.of(was.get(i)),
                    TrialResult.of(becomes.get(i))))
        .toList();
  }

  /** By every accepted figure, as targets are judged everywhere. */
  private List<Assessment> judge(
      List<Target> all,
      IndicatorView indicator,
      Map<UUID, PlanFrame> frames,
      Map<UUID, AreaRef> places) {
    return assessments.assess(
        SystemScope.named("assessment"),
        all.stream()
            .map(
                target -> {
                  AreaRef area = Objects.requireNonNull(places.get(target.areaId()));
                  ReportingPeriod period = service.usualPeriod(target, plan(frames, target));
                  return Question.of(
                      target, indicator, area, period, service.usualMap(area, period));
                })
            .toList());
  }

  private static PlanFrame plan(Map<UUID, PlanFrame> frames, Target target) {
    return Objects.requireNonNull(frames.get(target.planId()));
  }
}
