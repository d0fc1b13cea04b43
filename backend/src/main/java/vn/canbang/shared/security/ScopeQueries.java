package vn.canbang.shared.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Reads the lines of reporting for scopes. */
@ApplicationScoped
class ScopeQueries {

  private final EntityManager entities;

  ScopeQueries(EntityManager entities) {
    this.entities = entities;
  }

  boolean contains(UUID ancestor, UUID descendant, LocalDate on) {
    return !entities
        .createQuery(
            """
            select e.depth from ScopeEdge e
            where e.ancestorId = :ancestor and e.descendantId = :descendant
              and e.validFrom <= :on and e.validTo > :on
            """,
            Integer.class)
        .setParameter("ancestor", ancestor)
        .setParameter("descendant", descendant)
        .setParameter("on", on)
        .getResultList()
        .isEmpty();
  }

  Set<UUID> descendants(UUID ancestor, LocalDate on) {
    return new HashSet<>(
        entities
            .createQuery(
                """
                select e.descendantId from ScopeEdge e
                where e.ancestorId = :ancestor and e.validFrom <= :on and e.validTo > :on
                """,
                UUID.class)
            .setParameter("ancestor", ancestor)
            .setParameter("on", on)
            .getResultList());
  }

  /** A memory of one request. */
  OrgScope.Subtree subtree() {
    return new Remembered();
  }

  /** Asks for single pairs first, and for a whole subtree once a list keeps asking. */
  private final class Remembered implements OrgScope.Subtree {

    private static final int PAIRS_BEFORE_ALL = 4;

    private record Root(UUID id, LocalDate on) {}

    private final Map<Root, Map<UUID, Boolean>> pairs = new HashMap<>();
    private final Map<Root, Set<UUID>> whole = new HashMap<>();

    @Override
    public boolean contains(UUID ancestor, UUID descendant, LocalDate on) {
      Root root = new Root(ancestor, on);
      Set<UUID> all = whole.get(root);
      if (all != null) {
        return all.contains(descendant);
      }
      Map<UUID, Boolean> known = pairs.computeIfAbsent(root, r -> new HashMap<>());
      Boolean answer = known.get(descendant);
      if (answer != null) {
        return answer;
      }
      if (known.size() == PAIRS_BEFORE_ALL) {
        Set<UUID> read = descendants(ancestor, on);
        whole.put(root, read);
        return read.contains(descendant);
      }
      boolean read = ScopeQueries.this.contains(ancestor, descendant, on);
      known.put(descendant, read);
      return read;
    }
  }
}
