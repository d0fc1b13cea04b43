package vn.canbang.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.canbang.shared.time.Dates;

/**
 * Works out anew who stands under whom, for some organisations, from their own lines of reporting
 * and what is known of those above them that stay as they are.
 *
 * <p>An organisation stands under each one that climbing from parent to parent comes to on a day,
 * from its own first day on and while that one exists. Its own end does not end its lines: who it
 * last reported to, or was merged into, keeps its past in sight.
 */
final class OrganisationTree {

  private final Map<UUID, OrganisationLine> selves = new HashMap<>();
  private final Map<UUID, List<OrganisationLine>> parents = new HashMap<>();
  private final Map<UUID, List<OrganisationLine>> known = new HashMap<>();

  private OrganisationTree() {}

  /**
   * @param selves depth 0 of each organisation to work out: when it existed
   * @param parents depth 1 as recorded: whom each of them reports to and when
   * @param above all lines of the parents that are not themselves to be worked out
   */
  static List<OrganisationLine> lines(
      List<OrganisationLine> selves, List<OrganisationLine> parents, List<OrganisationLine> above) {
    OrganisationTree tree = new OrganisationTree();
    selves.forEach(line -> tree.selves.put(line.descendantId(), line));
    parents.forEach(line -> put(tree.parents, line));
    above.forEach(line -> put(tree.known, line));
    List<OrganisationLine> lines = new ArrayList<>();
    selves.forEach(line -> lines.addAll(tree.linesOf(line)));
    return lines;
  }

  private static void put(Map<UUID, List<OrganisationLine>> by, OrganisationLine line) {
    by.computeIfAbsent(line.descendantId(), id -> new ArrayList<>()).add(line);
  }

  private List<OrganisationLine> linesOf(OrganisationLine self) {
    List<OrganisationLine> lines = new ArrayList<>(List.of(self));
    Span begun = new Span(self.validFrom(), Dates.OPEN_END);
    climb(self.descendantId(), begun, 1, new HashSet<>(Set.of(self.descendantId())), lines);
    return joined(lines);
  }

  /** Adds who stands above {@code at} during {@code span}, for the one that climbing began at. */
  private void climb(
      UUID at, Span span, int depth, Set<UUID> passed, List<OrganisationLine> lines) {
    UUID origin = lines.getFirst().descendantId();
    for (OrganisationLine line : parents.getOrDefault(at, List.of())) {
      UUID parent = line.ancestorId();
      Span during = span.within(Span.of(line));
      if (during.empty()) {
        continue;
      }
      if (!passed.add(parent)) {
        throw new IllegalStateException("lines of reporting run in a circle at " + parent);
      }
      OrganisationLine self = selves.get(parent);
      if (self != null) {
        add(lines, parent, origin, depth, during.within(Span.of(self)));
        Span begun = during.within(new Span(self.validFrom(), Dates.OPEN_END));
        climb(parent, begun, depth + 1, passed, lines);
      } else if (known.containsKey(parent)) {
        for (OrganisationLine up : known.get(parent)) {
          add(lines, up.ancestorId(), origin, depth + up.depth(), during.within(Span.of(up)));
        }
      } else {
        throw new IllegalStateException("nothing is known above " + at);
      }
      passed.remove(parent);
    }
  }

  private static void add(
      List<OrganisationLine> lines, UUID ancestor, UUID origin, int depth, Span span) {
    if (!span.empty()) {
      lines.add(new OrganisationLine(ancestor, origin, depth, span.from(), span.to()));
    }
  }

  /** Lines to the same ancestor at the same depth that follow one another become one. */
  private static List<OrganisationLine> joined(List<OrganisationLine> lines) {
    lines.sort(
        Comparator.comparingInt(OrganisationLine::depth)
            .thenComparing(OrganisationLine::ancestorId)
            .thenComparing(OrganisationLine::validFrom));
    List<OrganisationLine> joined = new ArrayList<>();
    for (OrganisationLine line : lines) {
      OrganisationLine last = joined.isEmpty() ? null : joined.getLast();
      if (last != null
          && last.depth() == line.depth()
          && last.ancestorId().equals(line.ancestorId())
          && last.validTo().equals(line.validFrom())) {
        joined.set(
            joined.size() - 1,
            new OrganisationLine(
                last.ancestorId(),
                last.descendantId(),
                last.depth(),
                last.validFrom(),
                line.validTo()));
      } else {
        joined.add(line);
      }
    }
    return joined;
  }

  /** Days from one on until before another. */
  private record Span(LocalDate from, LocalDate to) {

    static Span of(OrganisationLine line) {
      return new Span(line.validFrom(), line.validTo());
    }

    Span within(Span other) {
      return new Span(
          from.isAfter(other.from) ? from : other.from, to.isBefore(other.to) ? to : other.to);
    }

    boolean empty() {
      return !from.isBefore(to);
    }
  }
}
