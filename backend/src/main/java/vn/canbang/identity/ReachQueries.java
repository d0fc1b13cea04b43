package vn.canbang.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.security.Grant;
import vn.canbang.shared.security.Role;

/** What is left of an account's roles at and below one organisation, by the lines of a day. */
@ApplicationScoped
class ReachQueries {

  private static final String EDGE =
      "(select count(e) from ScopeEdge e where e.ancestorId = %s and e.descendantId = %s"
          + " and e.validFrom <= :on and e.validTo > :on)";

  private final EntityManager entities;

  ReachQueries(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * A role over what stands above reaches as far as the organisation, one over what stands below
   * stays, and one beside it is left out.
   */
  Set<Grant> grants(UUID userId, Set<Role> roles, UUID within, LocalDate on) {
    Set<Grant> left = new HashSet<>();
    entities
        .createQuery(
            "select g.role, g.organisationId, "
                + EDGE.formatted("g.organisationId", ":within")
                + ", "
                + EDGE.formatted(":within", "g.organisationId")
                + " from RoleGrant g where g.user.id = :user and g.role in (:roles)",
            Object[].class)
        .setParameter("user", userId)
        .setParameter("roles", roles)
        .setParameter("within", within)
        .setParameter("on", on)
        .getResultStream()
        .forEach(
            row -> {
              Role role = (Role) row[0];
              UUID over = (UUID) row[1];
              if (over == null || (Long) row[2] > 0) {
                left.add(new Grant(role, within));
              } else if ((Long) row[3] > 0) {
                left.add(new Grant(role, over));
              }
            });
    return left;
  }

  boolean contains(UUID within, @Nullable UUID organisationId, LocalDate on) {
    return organisationId != null
        && entities
                .createQuery(
                    "select count(e) from ScopeEdge e where e.ancestorId = :within"
                        + " and e.descendantId = :organisation"
                        + " and e.validFrom <= :on and e.validTo > :on",
                    Long.class)
                .setParameter("within", within)
                .setParameter("organisation", organisationId)
                .setParameter("on", on)
                .getSingleResult()
            > 0;
  }
}
