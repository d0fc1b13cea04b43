package vn.canbang.analytics;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.canbang.area.AreaRef;
import vn.canbang.area.Areas;
import vn.canbang.area.lineage.AreaMap;
import vn.canbang.area.lineage.AreaMaps;
import vn.canbang.shared.problem.Fault;
import vn.canbang.shared.problem.ProblemException;
import vn.canbang.shared.time.ReportingPeriod;

/** Finds the areas that a question is about. */
@ApplicationScoped
class AskedAreas {

  /** So many may be named one by one. */
  static final int MOST_NAMED = 200;

  private final Areas areas;
  private final AreaMaps maps;

  AskedAreas(Areas areas, AreaMaps maps) {
    this.areas = areas;
    this.maps = maps;
  }

  /**
   * @param area the one they lie in or are; null when they were named one by one
   * @param rows in the order of the answer
   */
  record Found(@Nullable AreaRef area, List<AreaRef> rows) {}

  Found find(IndicatorQuestion question) {
    if (!question.areas().isEmpty()) {
      return new Found(null, named(question));
    }
    AreaRef area =
        question.area() == null ? AreaMap.COUNTRY : area(question, question.area(), "?area");
    LocalDate day = clamp(question.reference(), area);
    return new Found(
        area,
        switch (question.by()) {
          case SELF -> List.of(area);
          case CHILDREN -> children(area, day);
          case LEVEL -> ofLevel(area, level(question), day);
        });
  }

  private List<AreaRef> named(IndicatorQuestion question) {
    Set<AreaRef> found = new LinkedHashSet<>();
    if (question.area() != null || question.by() != AreaBreakdown.SELF) {
      throw refused("?areas", "analytics.areas-alone", String.join(",", question.areas()));
    }
    if (question.areas().size() > MOST_NAMED) {
      throw refused("?areas", "analytics.too-many-areas", question.areas().size());
    }
    for (String code : question.areas()) {
      found.add(area(question, code, "?areas"));
    }
    return List.copyOf(found);
  }

  private static int level(IndicatorQuestion question) {
    Integer level = question.level();
    if (level == null) {
      throw refused("?level", "analytics.level", "");
    }
    return level;
  }

  private List<AreaRef> children(AreaRef area, LocalDate day) {
    AreaMap map = maps.get();
    return Arrays.stream(map.below(map.number(area.id()), day)).mapToObj(map::unit).toList();
  }

  private List<AreaRef> ofLevel(AreaRef area, int level, LocalDate day) {
    AreaMap map = maps.get();
    if (area.equals(AreaMap.COUNTRY)) {
      return map.ofLevel(level, day);
    }
    List<AreaRef> found = new ArrayList<>();
    collect(map, map.number(area.id()), level, day, found);
    found.sort((a, b) -> Integer.compare(map.number(a.id()), map.number(b.id())));
    return found;
  }

  private static void collect(
      AreaMap map, int unit, int level, LocalDate day, List<AreaRef> found) {
    AreaRef one = map.unit(unit);
    if (one.level() == level) {
      found.add(one);
      return;
    }
    for (int child : map.below(unit, day)) {
      collect(map, child, level, day, found);
    }
  }

  /** The unit that bears the code on the map's day, or bore it at the end of the latest period. */
  private AreaRef area(IndicatorQuestion question, String code, String parameter) {
    if (code.equals(AreaMap.COUNTRY.code())) {
      return AreaMap.COUNTRY;
    }
    Optional<AreaRef> found = areas.byCode(code, question.reference());
    List<ReportingPeriod> periods = question.periods().periods();
    for (int i = periods.size() - 1; i >= 0 && found.isEmpty() && question.mapDate() == null; i--) {
      found = areas.byCode(code, periods.get(i).end());
    }
    return found.orElseThrow(
        () ->
            ProblemException.malformed(
                List.of(Fault.of(parameter, "area.unknown", code, code, question.reference()))));
  }

  static LocalDate clamp(LocalDate day, AreaRef area) {
    if (day.isBefore(area.validFrom())) {
      return area.validFrom();
    }
    return day.isBefore(area.validTo()) ? day : area.validTo().minusDays(1);
  }

  private static ProblemException refused(String parameter, String code, Object value) {
    return ProblemException.malformed(
        List.of(Fault.of(parameter, code, value.toString(), value, MOST_NAMED)));
  }
}
