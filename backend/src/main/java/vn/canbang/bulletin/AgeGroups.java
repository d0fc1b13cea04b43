package vn.canbang.bulletin;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.canbang.indicator.CellKey;
import vn.canbang.observation.Counts;

/** The groups of five years that a population is counted by, and what is made of them. */
final class AgeGroups {

  private static final List<String> CHILDREN = List.of("0_4", "5_9", "10_14");
  private static final List<String> WORKING =
      List.of("15_19", "20_24", "25_29", "30_34", "35_39", "40_44", "45_49", "50_54", "55_59");
  private static final List<String> ELDERLY = List.of("60_64", "65_PLUS");

  /** All cells of the population. */
  static final Set<CellKey> CELLS =
      of(BulletinItem.POPULATION).stream().collect(Collectors.toUnmodifiableSet());

  private AgeGroups() {}

  private static List<CellKey> of(BulletinItem item) {
    Stream<String> groups =
        switch (item) {
          case POPULATION -> Stream.of(CHILDREN, WORKING, ELDERLY).flatMap(List::stream);
          case WORKING_AGE -> WORKING.stream();
          case ENTERING_WORKING_AGE -> Stream.of("10_14");
          case TURNING_60 -> Stream.of("55_59");
          case ELDERLY -> ELDERLY.stream();
          case CHILDREN -> CHILDREN.stream();
        };
    return groups.map(group -> CellKey.parse("POPULATION_BY_AGE.AGE_" + group)).toList();
  }

  /** Null while one of the groups has no figure. */
  static @Nullable Long sum(BulletinItem item, Counts counts) {
    long sum = 0;
    for (CellKey cell : of(item)) {
      Long group = counts.sum(cell);
      if (group == null) {
        return null;
      }
      sum += group;
    }
    return sum;
  }
}
