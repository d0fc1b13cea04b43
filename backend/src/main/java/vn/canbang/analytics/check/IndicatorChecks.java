package vn.canbang.analytics.check;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.canbang.area.AreaRef;
import vn.canbang.area.Areas;
import vn.canbang.indicator.CellKey;
import vn.canbang.indicator.Figure;
import vn.canbang.indicator.IndicatorCandidate;
import vn.canbang.indicator.IndicatorDraft;
import vn.canbang.indicator.IndicatorView;
import vn.canbang.indicator.Indicators;
import vn.canbang.observation.Counts;
import vn.canbang.observation.Observations;
import vn.canbang.observation.RollUp;
import vn.canbang.observation.Window;
import vn.canbang.report.series.ReportSeries;
import vn.canbang.shared.http.NamedRef;
import vn.canbang.shared.problem.Language;
import vn.canbang.shared.problem.Messages;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.time.BusinessClock;
import vn.canbang.shared.time.ReportingPeriod;
import vn.canbang.target.TargetTrial;
import vn.canbang.target.TargetTrials;

/** Works out what a change of an indicator would do. */
@ApplicationScoped
class IndicatorChecks {

  private static final int YEARS = 5;
  private static final int PROVINCE = 1;
  private static final int DISTRICT = 2;
  private static final int MOST_EXAMPLES = 20;

  private final Indicators indicators;
  private final Observations observations;
  private final TargetTrials targets;
  private final ReportSeries series;
  private final Areas areas;
  private final Messages messages;
  private final BusinessClock clock;

  IndicatorChecks(
      Indicators indicators,
      Observations observations,
      TargetTrials targets,
      ReportSeries series,
      Areas areas,
      Messages messages,
      BusinessClock clock) {
    this.indicators = indicators;
    this.observations = observations;
    this.targets = targets;
    this.series = series;
    this.areas = areas;
    this.messages = messages;
    this.clock = clock;
  }

  IndicatorCheck check(OrgScope scope, String code, IndicatorDraft draft, Language language) {
    IndicatorCandidate candidate = indicators.candidate(scope, code, draft);
    IndicatorView after = candidate.indicator();
    if (after == null) {
      return new IndicatorCheck(
          expressionFaults(candidate, language),
          faults(candidate, language),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          0,
          List.of());
    }
    IndicatorView before = indicators.byCode(scope, code).orElse(null);
    Set<CellKey> was = before == null ? Set.of() : new LinkedHashSet<>(before.cells());
    Set<CellKey> becomes = new LinkedHashSet<>(after.cells());
    List<TargetTrial> judged = before == null ? List.of() : targets.of(scope, before, after);
    List<NamedRef> asking = becomes.isEmpty() ? List.of() : series.asking(scope, becomes);
    List<ChangedValue> changed = changed(scope, before, after);
    return new IndicatorCheck(
        List.of(),
        List.of(),
        becomes.stream().filter(cell -> !was.contains(cell)).toList(),
        was.stream().filter(cell -> !becomes.contains(cell)).toList(),
        judged,
        asking,
        changed.size(),
        changed.stream().limit(MOST_EXAMPLES).toList());
  }

  private List<CheckedExpressionFault> expressionFaults(
      IndicatorCandidate candidate, Language language) {
    return candidate.terms().stream()
        .map(
            one ->
                new CheckedExpressionFault(
                    one.side(),
                    one.fault().position(),
                    one.fault().length(),
                    one.fault().code(),
                    sentence(language, one.fault().code(), one.fault().args())))
        .toList();
  }

  private List<CheckedFault> faults(IndicatorCandidate candidate, Language language) {
    return candidate.faults().stream()
        .filter(fault -> !fault.code().startsWith("expression."))
        .map(
            fault ->
                new CheckedFault(
                    fault.pointer(), fault.code(), sentence(language, fault.code(), fault.args())))
        .toList();
  }

  private String sentence(Language language, String code, List<?> args) {
    return messages.find(language, code, args).orElse(code);
  }

  private List<ChangedValue> changed(
      OrgScope scope, @Nullable IndicatorView before, IndicatorView after) {
    Set<CellKey> cells = new HashSet<>(after.cells());
    if (before != null) {
      cells.addAll(before.cells());
    }
    if (cells.isEmpty()) {
      return List.of();
    }
    LocalDate today = clock.today();
    List<AreaRef> places = new ArrayList<>(areas.ofLevel(PROVINCE, today));
    places.addAll(areas.ofLevel(DISTRICT, today));
    List<ReportingPeriod> years = new ArrayList<>();
    List<Window> windows = new ArrayList<>();
    for (int year = today.getYear() - YEARS + 1; year <= today.getYear(); year++) {
      ReportingPeriod period = ReportingPeriod.year(year);
      years.add(period);
      windows.add(new Window(period.start(), period.end(), today));
    }
    RollUp rollUp = observations.rollUp(scope, places, windows, cells);
    List<ChangedValue> found = new ArrayList<>();
    for (AreaRef place : places) {
      for (int i = 0; i < windows.size(); i++) {
        Counts counts = rollUp.of(place.id(), i);
        Double was = before == null ? null : Figure.of(before, counts::sum).value();
        Double becomes = Figure.of(after, counts::sum).value();
        if (!Objects.equals(was, becomes)) {
          found.add(new ChangedValue(place.ref(), years.get(i), was, becomes));
        }
      }
    }
    return found;
  }
}
