package vn.canbang.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.canbang.organisation.OrganisationRef;
import vn.canbang.organisation.Organisations;
import vn.canbang.shared.http.Ref;
import vn.canbang.shared.security.Caller;
import vn.canbang.shared.security.Grant;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.security.Role;
import vn.canbang.shared.time.BusinessClock;

/** Tells callers about themselves. */
@ApplicationScoped
class MeService {

  private static final Ref NO_ORGANISATION = new Ref("HE-THONG", "Hệ thống");

  private final Organisations organisations;
  private final BusinessClock clock;
  private final boolean sample;

  MeService(
      Organisations organisations,
      BusinessClock clock,
      @ConfigProperty(name = "canbang.sample", defaultValue = "false") boolean sample) {
    this.organisations = organisations;
    this.clock = clock;
    this.sample = sample;
  }

  MeView of(OrgScope scope) {
    Caller caller = scope.caller();
    Map<UUID, OrganisationRef> named = named(caller.organisationId(), caller.grants());
    return new MeView(
        caller.username(),
        caller.displayName(),
        organisation(named, caller.organisationId()),
        grants(named, caller.grants()),
        caller.via(),
        caller.csrfToken(),
        caller.mustChangePassword(),
        clock.now(),
        clock.shifted(),
        sample,
        permissions(scope));
  }

  Map<UUID, OrganisationRef> named(UUID organisationId, Collection<Grant> grants) {
    return organisations.byIds(
        Stream.concat(
                Stream.of(organisationId),
                grants.stream().map(Grant::organisationId).filter(Objects::nonNull))
            .collect(Collectors.toUnmodifiableSet()));
  }

  static Ref organisation(Map<UUID, OrganisationRef> named, UUID organisationId) {
    OrganisationRef found = named.get(organisationId);
    return found == null ? NO_ORGANISATION : found.ref();
  }

  /** In a stable order: everything first, then by organisation and role. */
  static List<GrantView> grants(Map<UUID, OrganisationRef> named, Set<Grant> grants) {
    return grants.stream()
        .map(
            grant ->
                new GrantView(
                    grant.role(),
                    grant.organisationId() == null
                        ? null
                        : organisation(named, grant.organisationId())))
        .sorted(
            Comparator.comparing(
                    (GrantView grant) ->
                        grant.organisation() == null ? "" : grant.organisation().code())
                .thenComparing(GrantView::role))
        .toList();
  }

  private static List<Permission> permissions(OrgScope scope) {
    List<Permission> held = new ArrayList<>();
    if (!scope.caller().grants().isEmpty()) {
      held.add(Permission.VIEW);
    }
    for (Role role : Role.values()) {
      if (scope.holdsAnywhere(role)) {
        switch (role) {
          case VIEWER -> {}
          case REPORTER -> held.add(Permission.REPORT);
          case PLANNER -> held.add(Permission.PLAN);
          case REVIEWER -> held.add(Permission.REVIEW);
          case ADMIN -> held.add(Permission.ADMINISTER);
        }
      }
    }
    return held;
  }
}
