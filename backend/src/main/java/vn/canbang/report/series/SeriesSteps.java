package vn.canbang.report.series;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.organisation.OrganisationRef;
import vn.canbang.organisation.Organisations;
import vn.canbang.shared.problem.Faults;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.security.Role;
import vn.canbang.shared.time.BusinessClock;

/** Reads the steps of a chain as people write them, and whether they may. */
@ApplicationScoped
class SeriesSteps {

  private final Organisations organisations;
  private final BusinessClock clock;

  SeriesSteps(Organisations organisations, BusinessClock clock) {
    this.organisations = organisations;
    this.clock = clock;
  }

  /** From the lowest; what cannot be becomes a fault under {@code /tiers}. */
  List<TierDefinition> of(OrgScope scope, List<SeriesTier> wanted, Faults faults) {
    List<TierDefinition> tiers = new ArrayList<>();
    for (int i = 0; i < wanted.size(); i++) {
      add(scope, "/tiers/" + i, i + 1, wanted.get(i), faults, tiers);
    }
    return tiers;
  }

  /** Adds a step where it may be set up. */
  void add(
      OrgScope scope,
      String pointer,
      int position,
      SeriesTier wanted,
      Faults faults,
      List<TierDefinition> tiers) {
    boolean request = pointer.startsWith("/from");
    UUID from = body(request ? pointer : pointer + "/from", wanted.from(), faults);
    UUID to = body(request ? "/receiver" : pointer + "/to", wanted.to(), faults);
    String through = wanted.via();
    UUID via = through == null ? null : body(request ? "/via" : pointer + "/via", through, faults);
    List<UUID> others = new ArrayList<>();
    List<String> codes = wanted.otherRecipients() == null ? List.of() : wanted.otherRecipients();
    for (int i = 0; i < codes.size(); i++) {
      UUID other = body(pointer + "/otherRecipients/" + i, codes.get(i), faults);
      if (other != null) {
        others.add(other);
      }
    }
    Deadline deadline = wanted.deadline();
    if (!request && !deadline.complete()) {
      faults.add(pointer + "/deadline", "report.series-deadline", deadline.kind());
    }
    if (from != null && !plansFor(scope, from)) {
      faults.add(request ? pointer : pointer + "/from", "report.series-sender", wanted.from());
    } else if (from != null && to != null) {
      SendingMode mode = wanted.mode();
      tiers.add(
          new TierDefinition(
              position, from, via, to, others, mode == null ? mode(scope, from) : mode, deadline));
    }
  }

  /** Over the sender itself, or over all members of a group. */
  private boolean plansFor(OrgScope scope, UUID from) {
    if (scope.holds(Role.PLANNER, from)) {
      return true;
    }
    List<OrganisationRef> members = organisations.members(from, clock.today());
    return !members.isEmpty()
        && members.stream().allMatch(member -> scope.holds(Role.PLANNER, member.id()));
  }

  /** Of a committee the members are asked where the caller does not plan for all of them. */
  private SendingMode mode(OrgScope scope, UUID from) {
    return organisations.members(from, clock.today()).stream()
            .allMatch(member -> scope.holds(Role.PLANNER, member.id()))
        ? SendingMode.DIRECT
        : SendingMode.REQUEST;
  }

  private @Nullable UUID body(String pointer, String code, Faults faults) {
    UUID id = organisations.byCode(code).map(OrganisationRef::id).orElse(null);
    if (id == null) {
      faults.add(pointer, "report.organisation-unknown", code);
    }
    return id;
  }
}
