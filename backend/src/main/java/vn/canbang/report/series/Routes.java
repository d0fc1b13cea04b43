package vn.canbang.report.series;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.organisation.OrganisationKind;
import vn.canbang.organisation.OrganisationRef;
import vn.canbang.organisation.Organisations;

/**
 * Finds who owes a series' reports to whom on a day. Where a tier names a group or committee, its
 * members of the day owe; where it names a group as receiver, each sender's is the member nearest
 * above it by line of reporting, and so follows the sender when that moves. Who was merged is
 * replaced by the one that goes on.
 */
@ApplicationScoped
class Routes {

  private final Organisations organisations;

  Routes(Organisations organisations) {
    this.organisations = organisations;
  }

  /** By sender. A sender named by several tiers owes by the first. */
  Map<UUID, Route> of(Series series, LocalDate on) {
    Day day = new Day(series, on);
    List<Step> steps = series.tiersOn(on).stream().map(day::step).toList();
    Map<UUID, Route> routes = new LinkedHashMap<>();
    for (Step step : steps) {
      for (Map.Entry<UUID, UUID> line : step.receiverOf().entrySet()) {
        UUID sender = line.getKey();
        routes.putIfAbsent(
            sender,
            new Route(
                step.tier(),
                sender,
                line.getValue(),
                step.viaOf().get(line.getValue()),
                desk(steps, sender),
                consolidates(steps, step.tier(), sender)));
      }
    }
    return routes;
  }

  /** Who prepares the report of a unit because lower tiers report through it. */
  private static @Nullable UUID desk(List<Step> steps, UUID unit) {
    return steps.stream()
        .filter(step -> step.receivers().contains(unit))
        .map(step -> step.viaOf().get(unit))
        .filter(via -> via != null)
        .findFirst()
        .orElse(null);
  }

  private static boolean consolidates(List<Step> steps, Tier tier, UUID unit) {
    return steps.stream()
        .filter(step -> step.tier().position() < tier.position())
        .anyMatch(step -> step.receivers().contains(unit) || step.viaOf().containsValue(unit));
  }

  /**
   * A tier on the day.
   *
   * @param receiverOf receiver by sender
   * @param receivers all that may receive, also those to whom nobody sends on the day
   * @param viaOf who reviews, by receiver
   */
  private record Step(
      Tier tier, Map<UUID, UUID> receiverOf, Set<UUID> receivers, Map<UUID, UUID> viaOf) {}

  private final class Day {

    private final LocalDate on;
    private final Map<UUID, OrganisationRef> named;
    private final Map<UUID, UUID> acting;
    private final Map<UUID, List<UUID>> members = new HashMap<>();

    Day(Series series, LocalDate on) {
      this.on = on;
      Set<UUID> ids = new HashSet<>();
      for (Tier tier : series.tiersOn(on)) {
        ids.add(tier.fromId());
        ids.add(tier.toId());
        if (tier.viaId() != null) {
          ids.add(tier.viaId());
        }
      }
      this.named = organisations.byIds(ids, on);
      this.acting = organisations.acting(ids, on);
    }

    Step step(Tier tier) {
      Set<UUID> receivers = bodies(tier.toId());
      List<UUID> senders = senders(tier);
      Map<UUID, UUID> receiverOf = new LinkedHashMap<>();
      if (group(tier.toId())) {
        Map<UUID, UUID> nearest = organisations.nearest(senders, receivers, on);
        senders.stream()
            .filter(nearest::containsKey)
            .forEach(sender -> receiverOf.put(sender, nearest.get(sender)));
      } else if (!receivers.isEmpty()) {
        UUID receiver = receivers.iterator().next();
        // Who receives the reports does not send one to itself.
        senders.stream()
            .filter(sender -> !sender.equals(receiver))
            .forEach(sender -> receiverOf.put(sender, receiver));
      }
      return new Step(tier, receiverOf, receivers, viaOf(tier, receivers));
    }

    private Map<UUID, UUID> viaOf(Tier tier, Set<UUID> receivers) {
      UUID via = tier.viaId();
      Map<UUID, UUID> found = new HashMap<>();
      if (via == null) {
        return found;
      }
      Set<UUID> reviewers = bodies(via);
      if (!group(via)) {
        reviewers.forEach(one -> receivers.forEach(receiver -> found.put(receiver, one)));
        return found;
      }
      // Of several departments under one receiver the first by name.
      Map<UUID, UUID> nearest = organisations.nearest(reviewers, receivers, on);
      for (UUID reviewer : reviewers) {
        UUID receiver = nearest.get(reviewer);
        if (receiver != null) {
          found.putIfAbsent(receiver, reviewer);
        }
      }
      return found;
    }

    /** Those who owe: a group or committee does so through its members of the day. */
    private List<UUID> senders(Tier tier) {
      UUID from = tier.fromId();
      UUID actor = acting.get(from);
      if (actor == null) {
        return List.of();
      }
      if (!group(from) && !committee(from)) {
        return List.of(actor);
      }
      List<UUID> seated = members(from);
      return seated.isEmpty() && !group(from) ? List.of(actor) : seated;
    }

    /** An organisation stands for itself or who goes on with it, a group for its members. */
    private Set<UUID> bodies(UUID id) {
      UUID actor = acting.get(id);
      if (actor == null) {
        return Set.of();
      }
      return group(id) ? new LinkedHashSet<>(members(id)) : Set.of(actor);
    }

    private List<UUID> members(UUID id) {
      return members.computeIfAbsent(
          id,
          key ->
              new ArrayList<>(
                  organisations.members(key, on).stream().map(OrganisationRef::id).toList()));
    }

    private boolean group(UUID id) {
      OrganisationRef ref = named.get(id);
      return ref != null && ref.group();
    }

    private boolean committee(UUID id) {
      OrganisationRef ref = named.get(id);
      return ref != null && ref.kind().equals(OrganisationKind.STEERING_COMMITTEE.name());
    }
  }
}
