package vn.canbang.identity;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.organisation.change.ChangeKind;
import vn.canbang.organisation.change.LostGrant;
import vn.canbang.organisation.change.StandingChange;
import vn.canbang.shared.paging.Page;
import vn.canbang.shared.paging.PageRequest;
import vn.canbang.shared.security.Grant;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.security.Role;
import vn.canbang.shared.text.SearchKey;

/** Accounts of organisations over which the caller is ADMIN. */
@ApplicationScoped
class UserAccountRepository implements PanacheRepositoryBase<UserAccount, UUID> {

  private static final String ADMINISTERED =
      "from UserAccount u where " + OrgScope.within("u.organisationId");

  private static final String NAMED = " and u.searchKey like :named escape '\\'";

  private static final String BELOW =
      " and exists (select 1 from ScopeEdge b where b.descendantId = u.organisationId"
          + " and b.ancestorId = :under and b.validFrom <= :scopeOn and b.validTo > :scopeOn)";

  /**
   * @param named part of a user name or of how the person is called
   * @param under where they work, or anywhere below
   */
  Page<UserAccount> administered(
      OrgScope scope,
      @Nullable String named,
      @Nullable UUID under,
      @Nullable AccountKind kind,
      PageRequest page) {
    Map<String, Object> parameters = new HashMap<>(scope.parameters(Role.ADMIN));
    StringBuilder where = new StringBuilder(ADMINISTERED);
    if (named != null) {
      where.append(NAMED);
      parameters.put("named", SearchKey.contains(named));
    }
    if (under != null) {
      where.append(BELOW);
      parameters.put("under", under);
    }
    if (kind != null) {
      where.append(" and u.kind = :kind");
      parameters.put("kind", kind);
    }
    List<UserAccount> rows =
        find(where + " order by u.username", parameters)
            .range(page.offset(), page.offset() + page.fetchSize() - 1)
            .list();
    return page.page(rows, () -> count(where.toString(), parameters));
  }

  /** Those of the accounts that there are, administered by the caller or not: names are unique. */
  List<UserAccount> byUsernames(OrgScope scope, Collection<String> usernames) {
    return usernames.isEmpty() ? List.of() : list("username in ?1", usernames);
  }

  Optional<UserAccount> administered(OrgScope scope, String username) {
    Map<String, Object> parameters = new HashMap<>(scope.parameters(Role.ADMIN));
    parameters.put("username", username);
    return find(ADMINISTERED + " and u.username = :username", parameters).firstResultOptional();
  }

  /** How many that may sign in work in these organisations. */
  long activeAt(OrgScope scope, Collection<UUID> organisations) {
    return organisations.isEmpty()
        ? 0
        : count("active = true and organisationId in ?1", organisations);
  }

  /**
   * Roles over organisations that a change takes away from above the units, or over one that ends
   * by it, unless the same role still reaches them another way; of accounts that the caller
   * administers.
   */
  List<LostGrant> losing(OrgScope scope, StandingChange change, int limit) {
    var query =
        getEntityManager()
            .createQuery(
                "select new vn.canbang.organisation.change.LostGrant(u.username, u.displayName,"
                    + " g.role) from RoleGrant g join g.user u where u.active = true and "
                    + OrgScope.within("u.organisationId")
                    + " and (g.organisationId in (:lost)"
                    + " or (g.organisationId = :unit and g.role in (:ending)))"
                    + " and not exists (select 1 from RoleGrant h left join ScopeEdge e"
                    + " on e.ancestorId = h.organisationId and e.descendantId = :unit"
                    + " and e.validFrom <= :day and e.validTo > :day"
                    + " where h.user = u and h.role = g.role"
                    + " and (h.organisationId is null or e.id is not null))"
                    + " order by u.username, g.role",
                LostGrant.class)
            .setParameter("lost", change.lost())
            .setParameter("unit", change.organisationId())
            .setParameter("day", change.on())
            .setParameter("ending", ending(change))
            .setMaxResults(limit);
    scope.parameters(Role.ADMIN).forEach(query::setParameter);
    return query.getResultList();
  }

  /** Roles over the organisation itself that end with the change. */
  private static Set<Role> ending(StandingChange change) {
    Set<Role> ending = EnumSet.noneOf(Role.class);
    if (change.kind() == ChangeKind.CLOSED || change.kind() == ChangeKind.MERGED) {
      ending.addAll(EnumSet.allOf(Role.class));
      ending.removeAll(change.rolesOver());
    }
    return ending;
  }

  /** Accounts that work in an organisation or hold a role over it. */
  List<UserAccount> tiedTo(OrgScope scope, UUID organisationId) {
    return list(
        "from UserAccount u where u.organisationId = ?1"
            + " or exists (select 1 from RoleGrant g where g.user = u and g.organisationId = ?1)"
            + " order by u.username",
        organisationId);
  }

  /** Whose id was found in what the caller may see. */
  UserAccount byId(OrgScope scope, UUID id) {
    return findByIdOptional(id).orElseThrow();
  }

  /** The caller's own. */
  UserAccount self(OrgScope scope) {
    return findByIdOptional(scope.userId()).orElseThrow();
  }

  void add(OrgScope scope, UserAccount account) {
    persistAndFlush(account);
  }

  /** Keeps many at once, by few statements: accounts first, then the roles of all. */
  void addAll(OrgScope scope, Map<UserAccount, Set<Grant>> many) {
    persist(many.keySet());
    flush();
    many.forEach(UserAccount::add);
    flush();
  }
}
