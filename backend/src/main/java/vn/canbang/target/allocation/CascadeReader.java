package vn.canbang.target.allocation;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.canbang.area.AreaRef;
import vn.canbang.area.Areas;
import vn.canbang.indicator.Figure;
import vn.canbang.indicator.IndicatorOrigin;
import vn.canbang.indicator.IndicatorView;
import vn.canbang.indicator.statistics.SexRatio;
import vn.canbang.observation.Observations;
import vn.canbang.observation.RollUp;
import vn.canbang.observation.Window;
import vn.canbang.organisation.OrganisationRef;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.time.ReportingPeriod;
import vn.canbang.target.Assessment;
import vn.canbang.target.AssessmentLevel;
import vn.canbang.target.JudgedTargets;
import vn.canbang.target.JudgedTargets.Part;
import vn.canbang.target.SeenTarget;
import vn.canbang.target.measure.TargetBasis;

/** Puts a cascade together with what is known of the units. */
@ApplicationScoped
class CascadeReader {

  private final JudgedTargets targets;
  private final Observations observations;
  private final Addressees addressees;
  private final Areas areas;

  CascadeReader(
      JudgedTargets targets, Observations observations, Addressees addressees, Areas areas) {
    this.targets = targets;
    this.observations = observations;
    this.addressees = addressees;
    this.areas = areas;
  }

  /** The areas directly below on a map. */
  record Ground(SeenTarget target, LocalDate mapDate, List<AreaRef> units) {}

  Ground ground(SeenTarget target, @Nullable LocalDate askedMap) {
    LocalDate map = askedMap == null ? targets.usualMap(target.area(), target.period()) : askedMap;
    return new Ground(target, map, areas.children(target.area().id(), map));
  }

  /** What the levels of the units say, with the checks. */
  record Content(
      List<CascadeUnitView> units,
      @Nullable BigDecimal sum,
      @Nullable ImpliedLevel implied,
      boolean additive,
      List<CascadeFinding> findings) {}

  Content content(OrgScope scope, Ground ground, List<Handed> all) {
    SeenTarget target = ground.target();
    AssessmentLevel own = target.level();
    Map<UUID, Handed> handed =
        all.stream().collect(Collectors.toMap(Handed::areaId, Function.identity()));
    Map<UUID, Figure> last = lastYear(scope, ground);
    Map<UUID, Assessment> judged = judged(scope, ground, handed);
    Map<UUID, List<OrganisationRef>> bodies =
        addressees.of(ground.units().stream().map(AreaRef::id).toList(), ground.mapDate());
    ReportingPeriod before = target.period().previous();
    List<CascadeUnitView> units = new ArrayList<>();
    List<CascadeCheck.Row> rows = new ArrayList<>();
    for (AreaRef unit : ground.units()) {
      Handed given = handed.get(unit.id());
      Figure figure = last.get(unit.id());
      Assessment assessment = judged.get(unit.id());
      Long typed = given == null ? null : given.expectedDenominator();
      Long denominator = typed == null && figure != null ? figure.denominator() : typed;
      OrganisationRef body =
          bodies.getOrDefault(unit.id(), List.of()).stream().findFirst().orElse(null);
      units.add(
          new CascadeUnitView(
              unit.ref(),
              body == null ? null : body.ref(),
              given == null ? null : given.value(),
              given == null ? null : given.upperValue(),
              given == null ? null : given.due(),
              given == null ? null : given.note(),
              denominator,
              typed != null,
              figure == null ? null : shown(figure),
              figure == null ? null : before,
              assessment == null ? null : CascadeAssessment.of(assessment)));
      rows.add(
          new CascadeCheck.Row(
              unit.ref(),
              given == null ? null : given.value(),
              given == null ? null : given.upperValue(),
              given == null ? null : given.due(),
              denominator == null || denominator == 0 ? null : denominator));
    }
    boolean additive = additive(target);
    if (own == null) {
      return new Content(units, null, null, additive, List.of());
    }
    CascadeCheck check = new CascadeCheck(own, target.due(), additive, target.area().name(), rows);
    return new Content(units, check.sum(), check.implied(), additive, check.findings());
  }

  /** Of fewer births than a ratio takes the counts are looked at, not the ratio. */
  private static @Nullable Double shown(Figure figure) {
    SexRatio births = figure.chance();
    return births != null && births.births() < SexRatio.FEWEST ? null : figure.value();
  }

  /** Numbers add up; ratios and published values do not. */
  static boolean additive(SeenTarget target) {
    IndicatorView indicator = target.indicator();
    if (target.basis() == TargetBasis.COUNT) {
      return true;
    }
    return indicator != null
        && target.basis() == TargetBasis.ABSOLUTE
        && indicator.denominator() == null
        && (indicator.origin() == IndicatorOrigin.COUNTS
            || indicator.origin() == IndicatorOrigin.RECORDS);
  }

  private Map<UUID, Figure> lastYear(OrgScope scope, Ground ground) {
    IndicatorView indicator = ground.target().indicator();
    Map<UUID, Figure> figures = new HashMap<>();
    if (indicator == null || indicator.cells().isEmpty() || ground.units().isEmpty()) {
      return figures;
    }
    ReportingPeriod before = ground.target().period().previous();
    RollUp rollUp =
        observations.rollUp(
            scope,
            ground.units(),
            List.of(new Window(before.start(), before.end(), ground.mapDate())),
            Set.copyOf(indicator.cells()));
    for (AreaRef unit : ground.units()) {
      Figure figure = Figure.of(indicator, rollUp.of(unit.id(), 0)::sum);
      if (figure.counted()) {
        figures.put(unit.id(), figure);
      }
    }
    return figures;
  }

  private Map<UUID, Assessment> judged(OrgScope scope, Ground ground, Map<UUID, Handed> handed) {
    SeenTarget target = ground.target();
    AssessmentLevel own = target.level();
    List<Part> parts = new ArrayList<>();
    for (AreaRef unit : ground.units()) {
      Handed given = handed.get(unit.id());
      if (given != null) {
        parts.add(
            new Part(
                unit,
                new AssessmentLevel(
                    own == null ? null : own.comparator(),
                    given.value(),
                    given.upperValue(),
                    null,
                    true)));
      }
    }
    Map<UUID, Assessment> judged = new HashMap<>();
    if (!parts.isEmpty()) {
      List<Assessment> answers =
          targets.assess(scope, target, parts, target.period(), ground.mapDate());
      for (int i = 0; i < parts.size(); i++) {
        judged.put(parts.get(i).area().id(), answers.get(i));
      }
    }
    return judged;
  }
}
