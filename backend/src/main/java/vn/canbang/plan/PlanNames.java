package vn.canbang.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.canbang.organisation.OrganisationRef;
import vn.canbang.organisation.OrganisationTimeline;
import vn.canbang.organisation.Organisations;
import vn.canbang.plan.document.PlanStatus;
import vn.canbang.shared.time.BusinessClock;

/**
 * What organisations are called in plans: a document keeps the names of its day, whatever its
 * bodies were renamed to since; what is still written bears the names of today.
 */
@ApplicationScoped
class PlanNames {

  private final Organisations organisations;
  private final BusinessClock clock;

  PlanNames(Organisations organisations, BusinessClock clock) {
    this.organisations = organisations;
    this.clock = clock;
  }

  /** Those that a plan names, by id. One statement. */
  Map<UUID, OrganisationRef> in(Plan plan, Collection<UUID> named) {
    LocalDate day = day(plan);
    Map<UUID, OrganisationRef> names = new HashMap<>();
    organisations.timelines(named).forEach((id, timeline) -> names.put(id, timeline.on(day)));
    return names;
  }

  /** The issuer of each plan, by the plan's id. One statement. */
  Map<UUID, OrganisationRef> issuers(Collection<Plan> plans) {
    return issuers(plans, Plan::id, Plan::issuerId, this::day);
  }

  /** The issuer of each of some things, by what is told of it. One statement. */
  <T> Map<UUID, OrganisationRef> issuers(
      Collection<T> of,
      Function<T, UUID> planId,
      Function<T, UUID> issuerId,
      Function<T, LocalDate> day) {
    Map<UUID, OrganisationTimeline> timelines =
        organisations.timelines(of.stream().map(issuerId).collect(Collectors.toSet()));
    Map<UUID, OrganisationRef> issuers = new HashMap<>();
    for (T one : of) {
      issuers.put(
          planId.apply(one),
          Objects.requireNonNull(timelines.get(issuerId.apply(one))).on(day.apply(one)));
    }
    return issuers;
  }

  private LocalDate day(Plan plan) {
    boolean written = plan.status() == PlanStatus.DRAFT || plan.status() == PlanStatus.IN_REVIEW;
    return written ? clock.today() : plan.documentDate();
  }
}
