package vn.canbang.analytics.funnel;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.canbang.area.AreaRef;
import vn.canbang.area.Areas;
import vn.canbang.indicator.ChanceModel;
import vn.canbang.indicator.Figure;
import vn.canbang.indicator.IndicatorView;
import vn.canbang.indicator.Indicators;
import vn.canbang.indicator.statistics.Coverage;
import vn.canbang.indicator.statistics.Funnel;
import vn.canbang.indicator.statistics.Interval;
import vn.canbang.indicator.statistics.Overdispersion;
import vn.canbang.indicator.statistics.SampleSize;
import vn.canbang.indicator.statistics.SampleSize.Sides;
import vn.canbang.indicator.statistics.SexRatio;
import vn.canbang.observation.Counts;
import vn.canbang.observation.Observations;
import vn.canbang.observation.RollUp;
import vn.canbang.observation.Window;
import vn.canbang.shared.http.Ref;
import vn.canbang.shared.problem.Fault;
import vn.canbang.shared.problem.ProblemException;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.time.PeriodType;
import vn.canbang.shared.time.ReportingPeriod;
import vn.canbang.target.TargetLine;
import vn.canbang.target.Targets;

/** Puts the places of an area beside each other. */
@ApplicationScoped
class FunnelService {

  private static final int MISSING_NAMED = 200;
  private static final int SIZES = 40;
  private static final int NARROWEST_RANGE = 100;
  private static final double ALPHA = 0.05;
  private static final double[] POWERS = {0.8, 0.9};

  private final Indicators indicators;
  private final Observations observations;
  private final Targets targets;
  private final Areas areas;

  FunnelService(Indicators indicators, Observations observations, Targets targets, Areas areas) {
    this.indicators = indicators;
    this.observations = observations;
    this.targets = targets;
    this.areas = areas;
  }

  /**
   * What is asked.
   *
   * @param area null: the whole country
   * @param level of the places; null: those directly below
   * @param target null: what a plan sets, else the ratio of all together
   * @param mapDate null: the period's end
   */
  record Question(
      String indicator,
      @Nullable String area,
      @Nullable Integer level,
      ReportingPeriod period,
      int years,
      @Nullable BigDecimal target,
      @Nullable LocalDate mapDate) {

    LocalDate day() {
      return mapDate == null ? period.end() : mapDate;
    }
  }

  private record Place(AreaRef area, Counts counts, SexRatio births) {}

  FunnelAnswer answer(OrgScope scope, Question question) {
    IndicatorView indicator =
        indicators
            .byCode(scope, question.indicator())
            .orElseThrow(() -> refused("?indicator", "indicator.unknown", question.indicator()));
    if (indicator.chance() != ChanceModel.BINOMIAL) {
      throw refused("?indicator", "funnel.no-chance", question.indicator());
    }
    if (question.years() > 1 && question.period().type() != PeriodType.YEAR) {
      throw refused("?years", "funnel.years", Integer.toString(question.years()));
    }
    AreaRef area = question.area() == null ? null : area(question.area(), question.day());
    List<AreaRef> below = below(question, area);
    RollUp rollUp = observations.rollUp(scope, below, List.of(window(question)), indicator.cells());
    List<Place> places = new ArrayList<>();
    List<Ref> missing = new ArrayList<>();
    for (AreaRef one : below) {
      Counts counts = rollUp.of(one.id(), 0);
      SexRatio births = Figure.of(indicator, counts::sum).chance();
      if (births == null) {
        missing.add(one.ref());
      } else {
        places.add(new Place(one, counts, births));
      }
    }
    return answer(
        question, indicator, area, places, missing, target(scope, question, area, places));
  }

  private static FunnelAnswer answer(
      Question question,
      IndicatorView indicator,
      @Nullable AreaRef area,
      List<Place> places,
      List<Ref> missing,
      @Nullable FunnelTarget target) {
    List<SexRatio> births = places.stream().map(Place::births).toList();
    Overdispersion spread =
        target == null
            ? Overdispersion.of(List.of(), SexRatio.NATURAL)
            : Overdispersion.of(births, target.value());
    Funnel funnel = target == null ? null : Funnel.around(target.value()).widened(spread);
    List<FunnelPoint> points =
        funnel == null ? List.of() : places.stream().map(place -> point(place, funnel)).toList();
    FunnelOverdispersion overdispersion =
        new FunnelOverdispersion(rounded(spread.phi()), spread.places(), spread.inflates());
    FunnelWords.Found found =
        new FunnelWords.Found(
            question.period(),
            question.years(),
            area == null ? null : area.name(),
            target,
            points,
            places.size() + missing.size(),
            overdispersion);
    return new FunnelAnswer(
        indicator.ref(),
        area == null ? null : area.ref(),
        question.period(),
        question.years(),
        question.day(),
        target,
        points,
        funnel == null ? List.of() : limits(funnel, births),
        overdispersion,
        places.size(),
        places.size() + missing.size(),
        missing.stream().limit(MISSING_NAMED).toList(),
        places.stream().anyMatch(place -> place.counts().illustrative()),
        FunnelWords.vi(found),
        FunnelWords.en(found));
  }

  private AreaRef area(String code, LocalDate day) {
    return areas.byCode(code, day).orElseThrow(() -> refused("?area", "area.unknown", code, day));
  }

  private List<AreaRef> below(Question question, @Nullable AreaRef area) {
    Integer level = question.level();
    if (area == null) {
      if (level == null) {
        throw refused("?area", "funnel.area-or-level", "");
      }
      return areas.ofLevel(level, question.day());
    }
    if (level == null) {
      return areas.children(area.id(), question.day());
    }
    if (level <= area.level()) {
      throw refused("?level", "funnel.level", level.toString());
    }
    return areas.descendants(area.id(), level, question.day());
  }

  private static Window window(Question question) {
    return new Window(
        question.period().start().minusYears(question.years() - 1L),
        question.period().end(),
        question.day());
  }

  private @Nullable FunnelTarget target(
      OrgScope scope, Question question, @Nullable AreaRef area, List<Place> places) {
    if (question.target() != null) {
      return new FunnelTarget(question.target().doubleValue(), FunnelTargetSource.ASKED, null);
    }
    TargetLine line =
        area == null
            ? null
            : targets
                .line(scope, question.indicator(), area.id(), question.period().start())
                .orElse(null);
    if (line != null) {
      return new FunnelTarget(line.value().doubleValue(), FunnelTargetSource.PLAN, line);
    }
    long boys = places.stream().mapToLong(place -> place.births().boys()).sum();
    long girls = places.stream().mapToLong(place -> place.births().girls()).sum();
    return boys == 0 || girls == 0
        ? null
        : new FunnelTarget(rounded(100.0 * boys / girls), FunnelTargetSource.POOLED, null);
  }

  private static FunnelPoint point(Place place, Funnel funnel) {
    SexRatio births = place.births();
    boolean told = births.births() >= SexRatio.FEWEST;
    Interval interval = told ? births.clopperPearson() : null;
    return new FunnelPoint(
        place.area().ref(),
        births.births(),
        births.boys(),
        births.girls(),
        told ? roundedOrNull(births.value()) : null,
        interval == null ? null : roundedOrNull(interval.lower()),
        interval == null ? null : roundedOrNull(interval.upper()),
        births.against(funnel.level()),
        births.quality(),
        funnel.place(births),
        place.counts().received(),
        place.counts().expected());
  }

  /** Evenly spread over the orders of magnitude that the places have. */
  private static List<FunnelLimit> limits(Funnel funnel, List<SexRatio> births) {
    int most = births.stream().mapToInt(SexRatio::births).max().orElse(0);
    double range = (double) Math.max(most, NARROWEST_RANGE) / SexRatio.FEWEST;
    TreeSet<Integer> sizes = new TreeSet<>();
    for (int i = 0; i < SIZES; i++) {
      sizes.add((int) Math.round(SexRatio.FEWEST * Math.pow(range, (double) i / (SIZES - 1))));
    }
    return sizes.stream().map(size -> limit(funnel, size)).toList();
  }

  private static FunnelLimit limit(Funnel funnel, int births) {
    Interval near = funnel.exact(births, Coverage.P95);
    Interval far = funnel.exact(births, Coverage.P998);
    return new FunnelLimit(
        births,
        near.lower() == null ? 0 : rounded(near.lower()),
        roundedOrNull(near.upper()),
        far.lower() == null ? 0 : rounded(far.lower()),
        roundedOrNull(far.upper()));
  }

  SampleSizes sizes(BigDecimal target, BigDecimal against) {
    if (target.compareTo(against) == 0) {
      throw refused("?against", "funnel.same-ratio", against.toPlainString());
    }
    List<SampleSizeRow> rows = new ArrayList<>();
    for (Sides sides : Sides.values()) {
      for (double power : POWERS) {
        rows.add(
            new SampleSizeRow(
                sides == Sides.ONE ? 1 : 2, power, births(target, against, sides, power)));
      }
    }
    Integer usual = births(target, against, Sides.TWO, POWERS[0]);
    return new SampleSizes(
        target,
        against,
        ALPHA,
        rows,
        FunnelWords.sizeVi(target, against, usual),
        FunnelWords.sizeEn(target, against, usual));
  }

  private static @Nullable Integer births(
      BigDecimal target, BigDecimal against, Sides sides, double power) {
    try {
      return SampleSize.births(target.doubleValue(), against.doubleValue(), ALPHA, sides, power);
    } catch (ArithmeticException e) {
      return null;
    }
  }

  private static double rounded(double value) {
    return BigDecimal.valueOf(value).setScale(4, RoundingMode.HALF_UP).doubleValue();
  }

  private static @Nullable Double roundedOrNull(@Nullable Double value) {
    return value == null ? null : (Double) rounded(value);
  }

  private static ProblemException refused(String parameter, String code, Object... args) {
    return ProblemException.malformed(List.of(Fault.of(parameter, code, args[0], args)));
  }
}
