package vn.canbang.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.canbang.organisation.OrganisationRef;
import vn.canbang.organisation.Organisations;
import vn.canbang.shared.problem.Faults;
import vn.canbang.shared.security.Grant;
import vn.canbang.shared.security.Role;
import vn.canbang.shared.security.TokenRights;
import vn.canbang.shared.time.BusinessClock;
import vn.canbang.shared.time.Dates;

/** What a token may be given. */
@ApplicationScoped
class TokenRules {

  private static final int LONGEST_DAYS = 366;

  private final Organisations organisations;
  private final ReachQueries reach;
  private final BusinessClock clock;

  TokenRules(Organisations organisations, ReachQueries reach, BusinessClock clock) {
    this.organisations = organisations;
    this.reach = reach;
    this.clock = clock;
  }

  void expiry(Faults faults, LocalDate wanted) {
    LocalDate today = LocalDate.ofInstant(clock.real(), Dates.ZONE);
    LocalDate last = today.plusDays(LONGEST_DAYS);
    if (wanted.isBefore(today) || wanted.isAfter(last)) {
      faults.add("/expiresOn", "token.expiry", wanted.toString(), today, last);
    }
  }

  TokenLimits limits(Faults faults, UserAccount owner, CreateApiToken wanted) {
    Set<Role> held = owner.grants().stream().map(Grant::role).collect(Collectors.toSet());
    Set<Role> roles = EnumSet.noneOf(Role.class);
    for (int i = 0; i < wanted.roles().size(); i++) {
      Role role = wanted.roles().get(i);
      if (held.contains(role)) {
        roles.add(role);
      } else {
        faults.add("/roles/" + i, "token.roles", role, role);
      }
    }
    return new TokenLimits(
        roles,
        rights(faults, owner, wanted.rights()),
        within(faults, owner, roles, wanted.organisation()));
  }

  private static @Nullable Set<String> rights(
      Faults faults, UserAccount owner, @Nullable List<String> wanted) {
    if (wanted == null) {
      if (owner.kind() == AccountKind.SERVICE) {
        faults.add("/rights", "required", null);
      }
      return null;
    }
    for (int i = 0; i < wanted.size(); i++) {
      if (!wanted.get(i).matches(TokenRights.FORM)) {
        faults.add("/rights/" + i, "token.right-unknown", wanted.get(i), wanted.get(i));
      }
    }
    return new TreeSet<>(wanted);
  }

  private @Nullable UUID within(
      Faults faults, UserAccount owner, Set<Role> roles, @Nullable String code) {
    if (code == null) {
      return null;
    }
    UUID within =
        organisations
            .byCode(code)
            .map(OrganisationRef::id)
            .filter(
                id ->
                    reach.grants(owner.id(), roles, id, clock.today()).stream()
                        .anyMatch(grant -> id.equals(grant.organisationId())))
            .orElse(null);
    // Without a role there is another fault already, and nothing that would reach.
    if (within == null && !roles.isEmpty()) {
      faults.add("/organisation", "token.organisation", code, code);
    }
    return within;
  }
}
