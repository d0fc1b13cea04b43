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
import vn.canbang.area.lineage.AreaMap;
import vn.canbang.area.lineage.Territories;
import vn.canbang.indicator.ChanceModel;
import vn.canbang.indicator.Figure;
import vn.canbang.indicator.IndicatorView;
import vn.canbang.indicator.Indicators;
import vn.canbang.indicator.published.PublishedFigures;
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
import vn.canbang.shared.time.Dates;
import vn.canbang.shared.time.ReportingPeriod;
import vn.canbang.target.TargetLine;
import vn.canbang.target.Targets;

/** Computes an indicator for an area or the areas below it, over periods. */
@ApplicationScoped
class IndicatorAnalytics {

  /** An answer has so many cells at most. */
  private static final int MOST_CELLS = 200_000;

  /** So many published figures stand beside an answer. */
  private static final int MOST_PUBLISHED = 1_000;

  private final Indicators indicators;
  private final PublishedFigures published;
  private final Observations observations;
  private final Targets targets;
  private final AskedAreas askedAreas;
  private final IndicatorSplits splits;
  private final Territories territories;
  private final BusinessClock clock;

  IndicatorAnalytics(
      Indicators indicators,
      PublishedFigures published,
      Observations observations,
      Targets targets,
      AskedAreas askedAreas,
      IndicatorSplits splits,
      Territories territories,
      BusinessClock clock) {
    this.indicators = indicators;
    this.published = published;
    this.observations = observations;
    this.targets = targets;
    this.askedAreas = askedAreas;
    this.splits = splits;
    this.territories = territories;
    this.clock = clock;
  }

  IndicatorAnswer answer(OrgScope scope, IndicatorQuestion question) {
    IndicatorView indicator =
        indicators
            .byCode(scope, question.indicator())
            .orElseThrow(() -> refused("?indicator", "indicator.unknown", question.indicator()));
    boolean rolling = question.window() == PeriodWindow.ROLLING_12;
    if (rolling && !question.periods().monthly()) {
      throw refused("?window", "analytics.rolling-months", question.window().name());
    }
    AskedAreas.Found asked = askedAreas.find(question);
    List<AreaRef> rows = asked.rows();
    List<ReportingPeriod> periods = question.periods().periods();
    Optional<Split> split =
        question.disaggregation() == null
            ? Optional.empty()
            : Optional.of(splits.find(scope, indicator, question.disaggregation()));
    long columnSets = 1L + split.map(one -> one.parts().size()).orElse(0);
    if (columnSets * rows.size() * periods.size() > MOST_CELLS) {
      throw ProblemException.malformed(
          List.of(Fault.of("?periods", "analytics.too-many-cells", null, MOST_CELLS)));
    }
    List<Window> windows = windows(question, rows);
    RollUp rollUp = observations.rollUp(scope, rows, windows, Set.copyOf(indicator.cells()));
    AreaRef area = asked.area();
    boolean place = area != null && !area.equals(AreaMap.COUNTRY);
    Optional<TargetLine> target =
        area == null || !place
            ? Optional.empty()
            : targets.line(scope, indicator.code(), area.id(), question.periods().last().start());
    Columns columns = new Columns(indicator, question, target.orElse(null), clock.today());
    for (int row = 0; row < rows.size(); row++) {
      for (int i = 0; i < windows.size(); i++) {
        columns.add(rollUp.of(row, i), windows.get(i));
      }
    }
    IndicatorSplit parts =
        split.map(one -> parts(one, question, rollUp, rows, windows)).orElse(null);
    LocalDate ends = indicator.validTo();
    if (ends != null && !question.periods().last().end().isBefore(ends)) {
      columns.notes.add(SeriesNote.RETIRED);
    }
    return new IndicatorAnswer(
        indicator,
        columns.columns(rows, periods),
        parts,
        rolling,
        question.window(),
        target.orElse(null),
        List.copyOf(columns.notes),
        area == null || !place ? List.of() : breaks(question, area),
        rollUp.notComparable().stream().limit(NotComparable.MOST).toList(),
        rollUp.notComparable().size(),
        published.of(scope, List.of(indicator.code()), rows, periods).stream()
            .limit(MOST_PUBLISHED)
            .toList(),
        columns.illustrative);
  }

  /** A target is set for the whole, never for a part of it. */
  private IndicatorSplit parts(
      Split split,
      IndicatorQuestion question,
      RollUp rollUp,
      List<AreaRef> rows,
      List<Window> windows) {
    List<IndicatorPartColumns> found = new ArrayList<>();
    for (Split.Part part : split.parts()) {
      Columns columns = new Columns(part.indicator(), question, null, clock.today());
      for (int row = 0; row < rows.size(); row++) {
        for (int i = 0; i < windows.size(); i++) {
          columns.add(rollUp.of(row, i), windows.get(i));
        }
      }
      found.add(
          new IndicatorPartColumns(
              part.category(), columns.columns(rows, question.periods().periods())));
    }
    return new IndicatorSplit(split.dimension(), found);
  }

  private List<MapBreak> breaks(IndicatorQuestion question, AreaRef area) {
    return territories
        .changes(
            area,
            AskedAreas.clamp(question.reference(), area),
            question.periods().first().start(),
            question.periods().last().end())
        .stream()
        .map(MapBreakWords::of)
        .toList();
  }

  private static List<Window> windows(IndicatorQuestion question, List<AreaRef> rows) {
    // All rows must exist on the map, or a row would miss what its unit counted under another name.
    LocalDate from = Dates.BEGINNING;
    LocalDate to = Dates.OPEN_END;
    for (AreaRef row : rows) {
      from = row.validFrom().isAfter(from) ? row.validFrom() : from;
      to = row.validTo().isBefore(to) ? row.validTo() : to;
    }
    List<Window> windows = new ArrayList<>();
    for (ReportingPeriod period : question.periods().periods()) {
      LocalDate map = question.mapDate() == null ? period.end() : question.mapDate();
      map = map.isBefore(to) ? map : to.minusDays(1);
      map = map.isBefore(from) ? from : map;
      windows.add(new Window(question.window().from(period), question.window().to(period), map));
    }
    return windows;
  }

  private static ProblemException refused(String parameter, String code, String value) {
    return ProblemException.malformed(List.of(Fault.of(parameter, code, value, value)));
  }

  /** Collects the columns cell by cell. */
  private static final class Columns {
    private final IndicatorView indicator;
    private final PeriodWindow window;
    private final Set<AnalyticsField> fields;
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
        IndicatorView indicator,
        IndicatorQuestion question,
        @Nullable TargetLine target,
        LocalDate today) {
      this.indicator = indicator;
      this.window = question.window();
      this.fields = question.fields();
      this.target = target;
      this.today = today;
    }

    void add(Counts counts, Window days) {
      Figure figure = Figure.of(indicator, counts::sum);
      boolean shortWindow = figure.counted() && counts.leaves() < window.leastMonths();
      value.add(shortWindow ? null : figure.value());
      if (fields.contains(AnalyticsField.PARTS)) {
        numerator.add(figure.numerator());
        denominator.add(figure.denominator());
      }
      if (fields.contains(AnalyticsField.INTERVAL)) {
        Interval interval = shortWindow ? null : ChanceMemo.interval(figure);
        lower.add(interval == null ? null : interval.lower());
        upper.add(interval == null ? null : interval.upper());
      }
      if (fields.contains(AnalyticsField.EVIDENCE) && target != null) {
        SexRatio births = shortWindow ? null : figure.chance();
        evidence.add(
            births == null
                ? Evidence.NOT_APPLICABLE
                : ChanceMemo.evidence(births, target.value().doubleValue()));
      }
      comparable.add(counts.comparable());
      if (fields.contains(AnalyticsField.COMPLETENESS)) {
        received.add(counts.received());
        expected.add(counts.expected());
      }
      illustrative |= counts.illustrative();
      if (!counts.comparable()) {
        notes.add(SeriesNote.NOT_COMPARABLE);
      }
      if (shortWindow) {
        notes.add(SeriesNote.SHORT_WINDOW);
      }
      if (days.to().isBefore(today) && counts.received() < counts.expected()) {
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
          target == null
                  || indicator.chance() == ChanceModel.NONE
                  || !fields.contains(AnalyticsField.EVIDENCE)
              ? null
              : evidence,
          comparable,
          received,
          expected);
    }
  }
}
