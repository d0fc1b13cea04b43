package vn.canbang.target;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.canbang.area.AreaAttribute;
import vn.canbang.area.AreaRef;
import vn.canbang.area.Areas;
import vn.canbang.indicator.CellKey;
import vn.canbang.indicator.IndicatorOrigin;
import vn.canbang.indicator.IndicatorView;
import vn.canbang.indicator.published.PublishedFigureView;
import vn.canbang.indicator.published.PublishedFigures;
import vn.canbang.observation.Counts;
import vn.canbang.observation.Observations;
import vn.canbang.observation.RollUp;
import vn.canbang.observation.Window;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.time.BusinessClock;
import vn.canbang.shared.time.PeriodType;
import vn.canbang.shared.time.ReportingPeriod;
import vn.canbang.target.result.RecordedResults;
import vn.canbang.target.result.SurveyResult;
import vn.canbang.target.result.TargetExplanation;

/** Counts what targets are about and has it judged. */
@ApplicationScoped
class AssessmentService {

  private final Observations observations;
  private final CoveredAreaQueries covered;
  private final TrainingQueries trainings;
  private final RecordedResults results;
  private final PublishedFigures figures;
  private final Areas areas;
  private final BusinessClock clock;

  AssessmentService(
      Observations observations,
      CoveredAreaQueries covered,
      TrainingQueries trainings,
      RecordedResults results,
      PublishedFigures figures,
      Areas areas,
      BusinessClock clock) {
    this.observations = observations;
    this.covered = covered;
    this.trainings = trainings;
    this.results = results;
    this.figures = figures;
    this.areas = areas;
    this.clock = clock;
  }

  /** What is counted together. */
  private record Ground(ReportingPeriod period, LocalDate mapDate) {}

  /** Whose figures, and which. */
  private record Wanted(Set<AreaRef> areas, Set<CellKey> cells) {

    static Wanted nothing() {
      return new Wanted(new HashSet<>(), new HashSet<>());
    }

    void add(Question question) {
      areas.add(question.area());
      cells.addAll(question.cells());
    }
  }

  /** Judges all of them, in order. Statements grow with the periods, not with targets or areas. */
  List<Assessment> assess(OrgScope scope, List<Question> questions) {
    Map<Ground, Map<UUID, Counted>> counted = counted(scope, questions);
    Map<Ground, RollUp> before = before(scope, questions);
    Map<UUID, List<SurveyResult>> surveys =
        results.surveys(
            scope,
            targets(
                questions.stream().filter(question -> bySurvey(question.indicator())).toList()));
    Map<UUID, List<TargetExplanation>> explanations =
        results.explanations(scope, targets(questions));
    Map<UUID, List<AreaAttribute>> attributes =
        areas.attributes(
            questions.stream()
                .filter(question -> question.target().measure().membership() != null)
                .map(question -> question.area().id())
                .collect(Collectors.toSet()));
    List<PublishedFigureView> published = published(scope, questions);
    List<Assessment> assessments = new ArrayList<>();
    for (Question question : questions) {
      UUID area = question.area().id();
      UUID target = question.target().id();
      RollUp earlier = before.get(sinceGround(question));
      Facts facts =
          new Facts(
              question.cells().isEmpty()
                  ? null
                  : counted.getOrDefault(ground(question), Map.of()).get(area),
              earlier == null ? null : earlier.of(area, 0),
              recorded(scope, question),
              surveys.getOrDefault(target, List.of()),
              attributes.getOrDefault(area, List.of()),
              explanations.getOrDefault(target, List.of()).stream()
                  .filter(said -> said.period().equals(question.period()))
                  .filter(said -> isOf(said, question))
                  .toList(),
              published.stream()
                  .filter(one -> ofIndicator(question, one))
                  .filter(one -> one.area().equals(question.area().ref()))
                  .toList());
      assessments.add(new Assessor(question, facts, clock.today()).assess());
    }
    return assessments;
  }

  private static Set<UUID> targets(List<Question> questions) {
    return questions.stream().map(question -> question.target().id()).collect(Collectors.toSet());
  }

  private static boolean bySurvey(@Nullable IndicatorView indicator) {
    return indicator != null && indicator.origin() == IndicatorOrigin.SURVEY;
  }

  /** Of all that are judged by them; no statement where none is. */
  private List<PublishedFigureView> published(OrgScope scope, List<Question> questions) {
    List<Question> external =
        questions.stream().filter(question -> published(question.indicator())).toList();
    return figures.of(
        scope,
        external.stream()
            .map(Question::indicator)
            .filter(Objects::nonNull)
            .map(IndicatorView::code)
            .collect(Collectors.toSet()),
        external.stream().map(Question::area).collect(Collectors.toSet()),
        external.stream()
            .flatMap(question -> Stream.of(question.period(), question.since()))
            .filter(Objects::nonNull)
            .collect(Collectors.toSet()));
  }

  private static boolean published(@Nullable IndicatorView indicator) {
    return indicator != null && indicator.origin() == IndicatorOrigin.EXTERNAL;
  }

  private static boolean ofIndicator(Question question, PublishedFigureView one) {
    IndicatorView indicator = question.indicator();
    return indicator != null && indicator.code().equals(one.indicator());
  }

  /** Of the area that is judged: without one it is of the target's own. */
  private static boolean isOf(TargetExplanation said, Question question) {
    return said.area() == null
        ? question.area().id().equals(question.target().areaId())
        : said.area().equals(question.area().ref());
  }

  private @Nullable RecordedFacts recorded(OrgScope scope, Question question) {
    String indicator = question.target().indicatorCode();
    if (TrainedStaff.INDICATOR.equals(indicator)) {
      return trainings.of(
          scope, question.target().planId(), question.target().population(), question.period());
    }
    if (!CoveredAreas.INDICATOR.equals(indicator)) {
      return null;
    }
    return new CoveredAreas(
        areas.children(question.area().id(), question.mapDate()),
        covered.covered(
            scope,
            question.target().planId(),
            question.area().id(),
            question.period(),
            question.mapDate()));
  }

  private static Ground ground(Question question) {
    return new Ground(question.period(), question.mapDate());
  }

  private static @Nullable Ground sinceGround(Question question) {
    ReportingPeriod since = question.since();
    return since == null || question.cells().isEmpty()
        ? null
        : new Ground(since, question.mapDate());
  }

  private Map<Ground, Map<UUID, Counted>> counted(OrgScope scope, List<Question> questions) {
    Map<Ground, Wanted> grounds = new LinkedHashMap<>();
    for (Question question : questions) {
      if (!question.cells().isEmpty()) {
        grounds.computeIfAbsent(ground(question), key -> Wanted.nothing()).add(question);
      }
    }
    Map<Ground, Map<UUID, Counted>> counted = new HashMap<>();
    grounds.forEach((ground, wanted) -> counted.put(ground, count(scope, ground, wanted)));
    return counted;
  }

  private Map<Ground, RollUp> before(OrgScope scope, List<Question> questions) {
    Map<Ground, Wanted> grounds = new LinkedHashMap<>();
    for (Question question : questions) {
      Ground since = sinceGround(question);
      if (since != null) {
        grounds.computeIfAbsent(since, key -> Wanted.nothing()).add(question);
      }
    }
    Map<Ground, RollUp> before = new HashMap<>();
    grounds.forEach(
        (ground, wanted) ->
            before.put(
                ground,
                observations.rollUp(
                    scope,
                    wanted.areas(),
                    List.of(window(ground, ground.period().start(), ground.period().end())),
                    wanted.cells())));
    return before;
  }

  private static Window window(Ground ground, LocalDate from, LocalDate to) {
    return new Window(from, to, ground.mapDate());
  }

  private Map<UUID, Counted> count(OrgScope scope, Ground ground, Wanted wanted) {
    ReportingPeriod period = ground.period();
    List<Window> windows = new ArrayList<>();
    windows.add(window(ground, period.start(), period.end()));
    boolean year = period.type() == PeriodType.YEAR;
    if (year) {
      windows.add(window(ground, period.start().minusYears(2), period.end()));
    }
    for (YearMonth month : period.months()) {
      windows.add(window(ground, month.atDay(1), month.atEndOfMonth()));
    }
    Map<UUID, Counted> counted = new HashMap<>();
    RollUp together = observations.rollUp(scope, wanted.areas(), windows, wanted.cells());
    for (AreaRef area : wanted.areas()) {
      // What cannot be compared is not said by area, so each is asked by itself where there is any.
      RollUp own =
          wanted.areas().size() == 1 || together.notComparable().isEmpty()
              ? together
              : observations.rollUp(scope, List.of(area), windows, wanted.cells());
      counted.put(area.id(), counted(own, area, windows.size(), year));
    }
    return counted;
  }

  private static Counted counted(RollUp rollUp, AreaRef area, int windows, boolean year) {
    List<Counts> months = new ArrayList<>();
    for (int i = year ? 2 : 1; i < windows; i++) {
      months.add(rollUp.of(area.id(), i));
    }
    return new Counted(
        rollUp.of(area.id(), 0),
        year ? rollUp.of(area.id(), 1) : null,
        months,
        rollUp.notComparable());
  }
}
