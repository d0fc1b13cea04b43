package vn.canbang.analytics.origin;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.canbang.analytics.PeriodWindow;
import vn.canbang.area.AreaRef;
import vn.canbang.area.Areas;
import vn.canbang.indicator.CellKey;
import vn.canbang.indicator.DataElementView;
import vn.canbang.indicator.DisaggregationView;
import vn.canbang.indicator.Figure;
import vn.canbang.indicator.IndicatorTerm;
import vn.canbang.indicator.IndicatorView;
import vn.canbang.indicator.Indicators;
import vn.canbang.indicator.TermCell;
import vn.canbang.indicator.TermSide;
import vn.canbang.observation.Counts;
import vn.canbang.observation.NotComparable;
import vn.canbang.observation.Observations;
import vn.canbang.observation.RollUp;
import vn.canbang.observation.Window;
import vn.canbang.observation.origin.FigureOrigins;
import vn.canbang.shared.http.Ref;
import vn.canbang.shared.paging.PageRequest;
import vn.canbang.shared.problem.Fault;
import vn.canbang.shared.problem.ProblemException;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.time.ReportingPeriod;

/** Takes a figure of an indicator apart. */
@ApplicationScoped
class FigureOriginAnswers {

  private final Indicators indicators;
  private final Observations observations;
  private final FigureOrigins origins;
  private final Areas areas;

  FigureOriginAnswers(
      Indicators indicators, Observations observations, FigureOrigins origins, Areas areas) {
    this.indicators = indicators;
    this.observations = observations;
    this.origins = origins;
    this.areas = areas;
  }

  /**
   * What is asked.
   *
   * @param mapDate the day whose map is used; the period's end when null
   * @param cell key of the only cell to be shown; all when null
   */
  record Question(
      String indicator,
      String area,
      ReportingPeriod period,
      PeriodWindow window,
      @Nullable LocalDate mapDate,
      @Nullable String cell,
      PageRequest page) {}

  FigureOriginsView answer(OrgScope scope, Question question) {
    IndicatorView indicator =
        indicators
            .byCode(scope, question.indicator())
            .orElseThrow(() -> refused("?indicator", "indicator.unknown", question.indicator()));
    refuseOtherCells(indicator, question.cell());
    LocalDate day = question.mapDate() == null ? question.period().end() : question.mapDate();
    AreaRef area =
        areas
            .byCode(question.area(), day)
            .orElseThrow(() -> refused("?area", "area.unknown", question.area(), day));
    Window window =
        new Window(
            question.window().from(question.period()),
            question.window().to(question.period()),
            day);
    List<AreaRef> rows = new ArrayList<>(areas.children(area.id(), day));
    rows.add(area);
    RollUp rollUp = observations.rollUp(scope, rows, List.of(window), indicator.cells());
    Counts counts = rollUp.of(area.id(), 0);
    Figure figure = Figure.of(indicator, counts::sum);
    return new FigureOriginsView(
        indicator.ref(),
        indicator.unitVi(),
        indicator.unitEn(),
        indicator.decimals(),
        area.ref(),
        question.period(),
        window.from(),
        window.to(),
        day,
        counts.leaves() < question.window().leastMonths() ? null : figure.value(),
        figure.numerator(),
        figure.denominator(),
        counts.comparable(),
        counts.received(),
        counts.expected(),
        new Terms(scope, question, area, window, counts).of(indicator, figure),
        missing(rows, rollUp),
        rollUp.notComparable().stream().limit(NotComparable.MOST).toList());
  }

  private static void refuseOtherCells(IndicatorView indicator, @Nullable String cell) {
    if (cell != null
        && indicator.cells().stream().noneMatch(known -> known.toString().equals(cell))) {
      throw refused("?cell", "analytics.cell-unknown", cell, indicator.code());
    }
  }

  private static ProblemException refused(
      String parameter, String code, String value, Object... args) {
    List<Object> all = new ArrayList<>(List.of(value));
    all.addAll(List.of(args));
    return ProblemException.malformed(List.of(Fault.of(parameter, code, value, all.toArray())));
  }

  /** Units directly below, or an area that has none, without any figure. */
  private static List<Ref> missing(List<AreaRef> rows, RollUp rollUp) {
    List<AreaRef> units = rows.size() == 1 ? rows : rows.subList(0, rows.size() - 1);
    return units.stream().filter(unit -> !rollUp.of(unit.id(), 0).any()).map(AreaRef::ref).toList();
  }

  /** Takes the terms apart. */
  private final class Terms {

    private final OrgScope scope;
    private final Question question;
    private final AreaRef area;
    private final Window window;
    private final Counts counts;
    private final Map<String, DataElementView> elements;

    Terms(OrgScope scope, Question question, AreaRef area, Window window, Counts counts) {
      this.scope = scope;
      this.question = question;
      this.area = area;
      this.window = window;
      this.counts = counts;
      this.elements =
          indicators.dataElements(scope).stream()
              .collect(Collectors.toMap(DataElementView::code, Function.identity()));
    }

    List<OriginTerm> of(IndicatorView indicator, Figure figure) {
      List<OriginTerm> terms = new ArrayList<>();
      terms.add(term(TermSide.NUMERATOR, indicator.numerator(), figure.numerator()));
      IndicatorTerm below = indicator.denominator();
      if (below != null) {
        terms.add(term(TermSide.DENOMINATOR, below, figure.denominator()));
      }
      return terms;
    }

    private OriginTerm term(TermSide side, IndicatorTerm term, @Nullable Long total) {
      return new OriginTerm(
          side,
          term.nameVi(),
          term.nameEn(),
          term.expression(),
          total,
          term.parts().stream()
              .filter(
                  part -> question.cell() == null || part.cell().toString().equals(question.cell()))
              .map(this::cell)
              .toList());
    }

    private OriginCell cell(TermCell part) {
      CellKey key = part.cell();
      DataElementView element = elements.get(key.element());
      if (element == null) {
        throw new IllegalStateException("no data element " + key);
      }
      boolean whole = element.disaggregations().size() == 1;
      DisaggregationView of =
          element.disaggregations().stream()
              .filter(one -> one.code().equals(key.disaggregation()))
              .findFirst()
              .orElseThrow();
      return new OriginCell(
          key,
          whole ? element.nameVi() : element.nameVi() + ": " + of.nameVi(),
          whole ? element.nameEn() : element.nameEn() + ": " + of.nameEn(),
          part.weight(),
          counts.sum(key),
          origins.of(scope, area.id(), window, key, question.page()));
    }
  }
}
