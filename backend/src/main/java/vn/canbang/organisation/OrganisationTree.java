package vn.canbang.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Works out anew who stands under whom, for some organisations, from their own lines of reporting
 * and what is known of those above them that stay as they are.
 */
final class OrganisationTree {

  private final Map<UUID, OrganisationLine> selves = new HashMap<>();
  private final Map<UUID, List<OrganisationLine>> parents = new HashMap<>();
  private final Map<UUID, List<OrganisationLine>> known = new HashMap<>();
  private final Set<UUID> climbing = new HashSet<>();

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
    selves.forEach(line -> lines.addAll(tree.linesOf(line.descendantId())));
    return lines;
  }

  private static void put(Map<UUID, List<OrganisationLine>> by, OrganisationLine line) {
    by.computeIfAbsent(line.descendantId(), id -> new ArrayList<>()).add(line);
  }

  private List<OrganisationLine> linesOf(UUID organisation) {
    List<OrganisationLine> done = known.get(organisation);
    if (done != null) {
      return done;
    }
    OrganisationLine self = selves.get(organisation);
    if (self == null) {
      throw new IllegalStateException("nothing is known above " + organisation);
    }
    if (!climbing.add(organisation)) {
      throw new IllegalStateException("lines of reporting run in a circle at " + organisation);
    }
    List<OrganisationLine> lines = new ArrayList<>(List.of(self));
    for (OrganisationLine parent : parents.getOrDefault(organisation, List.of())) {
      for (OrganisationLine up : linesOf(parent.ancestorId())) {
        LocalDate from = latest(self.validFrom(), parent.validFrom(), up.validFrom());
        LocalDate to = earliest(self.validTo(), parent.validTo(), up.validTo());
        if (from.isBefore(to)) {
          lines.add(new OrganisationLine(up.ancestorId(), organisation, up.depth() + 1, from, to));
        }
      }
    }
    climbing.remove(organisation);
    known.put(organisation, lines);
    return lines;
  }

  private static LocalDate latest(LocalDate a, LocalDate b, LocalDate c) {
    LocalDate ab = a.isAfter(b) ? a : b;
    return ab.isAfter(c) ? ab : c;
  }

  private static LocalDate earliest(LocalDate a, LocalDate b, LocalDate c) {
    LocalDate ab = a.isBefore(b) ? a : b;
    return ab.isBefore(c) ? ab : c;
  }
}
