package vn.canbang.indicator.statistics;

import java.util.Collection;
import java.util.List;

/**
 * How much places differ beyond what chance brings: the mean of their squared distances from a
 * level, each in its own standard errors (Spiegelhalter 2005). About 1 where chance alone is at
 * work.
 *
 * @param phi 0 without places
 * @param places those with enough births to be judged
 */
public record Overdispersion(double phi, int places) {

  /** Among fewer places one odd place makes up most of the mean, and would hide itself. */
  public static final int FEWEST_PLACES = 10;

  public static Overdispersion of(Collection<SexRatio> places, double level) {
    List<SexRatio> judged =
        places.stream().filter(births -> births.births() >= SexRatio.FEWEST).toList();
    double phi =
        judged.stream()
            .mapToDouble(births -> births.distance(level))
            .map(z -> z * z)
            .average()
            .orElse(0);
    return new Overdispersion(phi, judged.size());
  }

  /** Whether limits have to be widened by √φ. */
  public boolean inflates() {
    return phi > 1 && places >= FEWEST_PLACES;
  }
}
