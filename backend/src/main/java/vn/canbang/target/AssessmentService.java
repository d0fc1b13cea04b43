package vn.canbang.target;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.canbang.area.AreaRef;
import vn.canbang.area.Areas;
import vn.canbang.indicator.CellKey;
import vn.canbang.indicator.IndicatorView;
import vn.canbang.observation.Counts;
import vn.canbang.observation.Observations;
import vn.canbang.observation.RollUp;
import vn.canbang.observation.Window;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.time.BusinessClock;
import vn.canbang.shared.time.PeriodType;
import vn.canbang.shared.time.ReportingPeriod;

/** Counts what targets are about and has it judged. */
@ApplicationScoped
class AssessmentService {

  private final Observations observations;
  private final CoveredAreaQueries covered;
  private final Areas areas;
  private final BusinessClock clock;

  AssessmentService(
      Observations observations, CoveredAreaQueries covered, Areas areas, BusinessClock clock) {
    this.observations = observations;
    this.covered = covered;
    this.areas = areas;
    this.clock = clock;
  }

  /**
   * What to judge.
   *
   * @param mapDate a day on which the area exists
   */
  record Question(
      Target target,
      @Nullable IndicatorView indicator,
      AreaRef area,
      ReportingPeriod period,
      LocalDate mapDate) {

    private Set<CellKey> cells() {
      return indicator == null ? Set.of() : Set.copyOf(indicator.cells());
    }
  }

  /** Questions about the same figures are counted together. */
  private record Ground(AreaRef area, ReportingPeriod period, LocalDate mapDate) {}

  /** Judges all of them, in order. Statements grow with the areas and periods, not the targets. */
  List<Assessment> assess(OrgScope scope, List<Question> questions) {
    Map<Ground, Set<CellKey>> grounds = new LinkedHashMap<>();
    for (Question question : questions) {
      if (!question.cells().isEmpty()) {
        grounds.computeIfAbsent(ground(question), key -> new HashSet<>()).addAll(question.cells());
      }
    }
    Map<Ground, Assessor.Counted> counted = new LinkedHashMap<>();
    grounds.forEach((ground, cells) -> counted.put(ground, count(scope, ground, cells)));
    List<Assessment> assessments = new ArrayList<>();
    for (Question question : questions) {
      assessments.add(
          new Assessor(
                  question.target(),
                  question.indicator(),
                  question.area(),
                  question.period(),
                  question.mapDate(),
                  clock.today(),
                  question.cells().isEmpty() ? null : counted.get(ground(question)),
                  covered(scope, question))
              .assess());
    }
    return assessments;
  }

  private @Nullable CoveredAreas covered(OrgScope scope, Question question) {
    if (!CoveredAreas.INDICATOR.equals(question.target().indicatorCode())) {
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
    return new Ground(question.area(), question.period(), question.mapDate());
  }

  private Assessor.Counted count(OrgScope scope, Ground ground, Set<CellKey> cells) {
    ReportingPeriod period = ground.period();
    List<Window> windows = new ArrayList<>();
    windows.add(new Window(period.start(), period.end(), ground.mapDate()));
    boolean year = period.type() == PeriodType.YEAR;
    if (year) {
      windows.add(new Window(period.start().minusYears(2), period.end(), ground.mapDate()));
    }
    int firstMonth = windows.size();
    for (YearMonth month : period.months()) {
      windows.add(new Window(month.atDay(1), month.atEndOfMonth(), ground.mapDate()));
    }
    RollUp rollUp = observations.rollUp(scope, List.of(ground.area()), windows, cells);
    List<Counts> months = new ArrayList<>();
    for (int i = firstMonth; i < windows.size(); i++) {
      months.add(rollUp.of(ground.area().id(), i));
    }
    return new Assessor.Counted(
        rollUp.of(ground.area().id(), 0),
        year ? rollUp.of(ground.area().id(), 1) : null,
        months,
        rollUp.notComparable());
  }
}
