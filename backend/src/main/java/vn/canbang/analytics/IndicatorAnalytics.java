package vn.canbang.analytics;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.canbang.area.AreaRef;
import vn.canbang.area.Areas;
import vn.canbang.area.lineage.Territories;
import vn.canbang.indicator.ChanceModel;
import vn.canbang.indicator.Figure;
import vn.canbang.indicator.IndicatorView;
import vn.canbang.indicator.Indicators;
import vn.canbang.indicator.statistics.Evidence;
import vn.canbang.indicator.statistics.Interval;
import vn.canbang.indicator.statistics.SexRatio;
import vn.canbang.observation.Counts;
import vn.canbang.observation.NotComparable;
import vn.canbang.observation.Observations;
import vn.canbang.observation.RollUp;
import vn.canbang.observation.Window;
import vn.canbang.shared.problem.Fault;
import vn.canbang.shared.problem.ProblemException;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.time.BusinessClock;
import vn.canbang.shared.time.ReportingPeriod;
import vn.canbang.target.TargetLine;
import vn.canbang.target.Targets;

/** Computes an indicator for an area or the areas below it, over periods. */
@ApplicationScoped
class IndicatorAnalytics {

  private static final int ROLLING_MONTHS = 12;

  private final Indicators indicators;
  private final Observations observations;
  private final Targets targets;
  private final Areas areas;
  private final Territories territories;
  private final BusinessClock clock;

  IndicatorAnalytics(
      Indicators indicators,
      Observations observations,
      Targets targets,
      Areas areas,
      Territories territories,
      BusinessClock clock) {
    this.indicators = indicators;
    this.observations = observations;
    this.targets = targets;
    this.areas = areas;
    this.territories = territories;
    this.clock = clock;
  }

  /**
   * What is asked.
   *
   * @param mapDate the day whose map is used for all periods; each period's end when null
   */
  record Question(
      String indicator,
      String area,
      AreaBreakdown by,
      PeriodList periods,
      PeriodWindow window,
      @Nullable LocalDate mapDate) {}

  IndicatorAnswer answer(OrgScope scope, Question question) {
    IndicatorView indicator =
        indicators
            .byCode(scope, question.indicator())
            .orElseThrow(() -> refused("?indicator", "indicator.unknown", question.indicator()));
    boolean rolling = question.window() == PeriodWindow.ROLLING_12;
    if (rolling && !question.periods().monthly()) {
      throw refused("?window", "analytics.rolling-months", question.window().name());
    }
    AreaRef area = area(question);
    LocalDate day = clamp(reference(question), area);
    List<AreaRef> rows =
        switch (question.by()) {
          case SELF -> List.of(area);
          case CHILDREN -> areas.children(area.id(), day);
        };
    List<Window> windows = windows(question, rows, rolling);
    RollUp rollUp = observations.rollUp(scope, rows, windows, indicator.cells());
    Optional<TargetLine> target =
        targets.line(scope, indicator.code(), area.id(), question.periods().last().start());
    Columns columns = new Columns(indicator, rolling, target.orElse(null), clock.today());
    for (AreaRef row : rows) {
      for (int i = 0; i < windows.size(); i++) {
        columns.add(rollUp.of(row.id(), i), windows.get(i));
      }
    }
    LocalDate ends = indicator.validTo();
    if (ends != null && !question.periods().last().end().isBefore(ends)) {
      columns.notes.add(SeriesNote.RETIRED);
    }
    return new IndicatorAnswer(
        indicator,
        columns.columns(rows, question.periods().periods()),
        rolling,
        target.orElse(null),
        List.copyOf(columns.notes),
        territories
            .changes(area, day, question.periods().first().start(), question.periods().last().end())
            .stream()
            .map(MapBreakWords::of)
            .toList(),
        rollUp.notComparable().stream().limit(NotComparable.MOST).toList(),
        rollUp.notComparable().size(),
        columns.illustrative);
  }

  private static LocalDate reference(Question question) {
    return question.mapDate() == null ? question.periods().last().end() : question.mapDate();
  }

  /** The unit that bears the code on the map's day, or bore it at the end of the latest period. */
  private AreaRef area(Question question) {
    Optional<AreaRef> found = areas.byCode(question.area(), reference(question));
    List<ReportingPeriod> periods = question.periods().periods();
    for (int i = periods.size() - 1; i >= 0 && found.isEmpty() && question.mapDate() == null; i--) {
      found = areas.byCode(question.area(), periods.get(i).end());
    }
    return found.orElseThrow(
        () ->
            ProblemException.malformed(
                List.of(
                    Fault.of(
                        "?area",
                        "area.unknown",
                        question.area(),
                        question.area(),
                        reference(question)))));
  }

  private static List<Window> windows(Question question, List<AreaRef> rows, boolean rolling) {
    List<Window> windows = new ArrayList<>();
    for (ReportingPeriod period : question.periods().periods()) {
      LocalDate from = rolling ? period.start().minusMonths(ROLLING_MONTHS - 1L) : period.start();
      LocalDate map = question.mapDate() == null ? period.end() : question.mapDate();
      // All rows must exist on the map, or a row would miss what its unit counted under another
      // name.
      for (AreaRef row : rows) {
        map = clamp(map, row);
      }
      windows.add(new Window(from, period.end(), map));
    }
    return windows;
  }

  private static LocalDate clamp(LocalDate day, AreaRef area) {
    if (day.isBefore(area.validFrom())) {
      return area.validFrom();
    }
    return day.isBefore(area.validTo()) ? day : area.validTo().minusDays(1);
  }

  private static ProblemException refused(String parameter, String code, String value) {
    return ProblemException.malformed(List.of(Fault.of(parameter, code, value, value)));
  }

  /** Collects the columns cell by cell. */
  private static final class Columns {
    private final IndicatorView indicator;
    private final boolean rolling;
    private final @Nullable TargetLine target;
    private final LocalDate today;
    private final List<@Nullable Double> value = new ArrayList<>();
    private final List<@Nullable Long> numerator = new ArrayList<>();
    private final List<@Nullable Long> denominator = new ArrayList<>();
    private final List<@Nullable Double> lower = new ArrayList<>();
    private final List<@Nullable Double> upper = new ArrayList<>();
    private final List<Evidence> evidence = new ArrayList<>();
    private final List<Boolean> comparable = new ArrayList<>();
    private final List<Integer> received = new ArrayList<>();
    private final List<Integer> expected = new ArrayList<>();
    private final Set<SeriesNote> notes = EnumSet.noneOf(SeriesNote.class);
    private boolean illustrative;

    Columns(
        IndicatorView indicator, boolean rolling, @Nullable TargetLine target, LocalDate today) {
      this.indicator = indicator;
      this.rolling = rolling;
      this.target = target;
      this.today = today;
    }

    void add(Counts counts, Window window) {
      Figure figure = Figure.of(indicator, counts::sum);
      boolean shortWindow = rolling && figure.counted() && counts.leaves() < ROLLING_MONTHS;
      SexRatio births = figure.chance();
      Interval interval = shortWindow ? null : figure.interval();
      value.add(shortWindow ? null : figure.value());
      numerator.add(figure.numerator());
      denominator.add(figure.denominator());
      lower.add(interval == null ? null : interval.lower());
      upper.add(interval == null ? null : interval.upper());
      evidence.add(
          target == null || births == null || shortWindow
              ? Evidence.NOT_APPLICABLE
              : births.against(target.value().doubleValue()));
      comparable.add(counts.comparable());
      received.add(counts.received());
      expected.add(counts.expected());
      illustrative |= counts.illustrative();
      if (!counts.comparable()) {
        notes.add(SeriesNote.NOT_COMPARABLE);
      }
      if (shortWindow) {
        notes.add(SeriesNote.SHORT_WINDOW);
      }
      if (window.to().isBefore(today) && counts.received() < counts.expected()) {
        notes.add(SeriesNote.INCOMPLETE);
      }
    }

    IndicatorColumns columns(List<AreaRef> rows, List<ReportingPeriod> periods) {
      return new IndicatorColumns(
          rows.stream().map(AreaRef::ref).toList(),
          periods,
          value,
          numerator,
          denominator,
          lower,
          upper,
          target == null || indicator.chance() == ChanceModel.NONE ? null : evidence,
          comparable,
          received,
          expected);
    }
  }
}
