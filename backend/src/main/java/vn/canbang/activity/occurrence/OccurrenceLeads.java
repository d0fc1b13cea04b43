package vn.canbang.activity.occurrence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.canbang.activity.ScheduledActivity;
import vn.canbang.organisation.OrganisationRef;
import vn.canbang.organisation.Organisations;

/**
 * Who does an activity: whom the document names, each member of a group by itself, and the plan's
 * issuer where it names nobody. What was merged into another meanwhile is done by that one.
 */
@ApplicationScoped
class OccurrenceLeads {

  private final Organisations organisations;

  OccurrenceLeads(Organisations organisations) {
    this.organisations = organisations;
  }

  /**
   * Who does each of the activities, by its id.
   *
   * @param named day of the document, on which groups are spelt out
   * @param today day on which they do it
   */
  Map<UUID, Set<UUID>> of(
      List<ScheduledActivity> activities, UUID issuer, LocalDate named, LocalDate today) {
    Map<UUID, OrganisationRef> leads =
        organisations.byIds(
            activities.stream()
                .map(ScheduledActivity::leadId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
    Map<UUID, List<UUID>> spelt = new HashMap<>();
    leads.forEach((id, lead) -> spelt.put(id, members(lead, named)));
    Map<UUID, UUID> acting =
        organisations.acting(
            spelt.values().stream().flatMap(List::stream).collect(Collectors.toSet()), today);
    Map<UUID, Set<UUID>> doing = new HashMap<>();
    for (ScheduledActivity activity : activities) {
      doing.put(
          activity.id(),
          spelt.getOrDefault(of(activity.leadId(), issuer), List.of(issuer)).stream()
              .map(id -> acting.getOrDefault(id, id))
              .collect(Collectors.toCollection(LinkedHashSet::new)));
    }
    return doing;
  }

  private static UUID of(@Nullable UUID lead, UUID issuer) {
    return lead == null ? issuer : lead;
  }

  private List<UUID> members(OrganisationRef lead, LocalDate on) {
    List<UUID> members =
        lead.group()
            ? organisations.members(lead.id(), on).stream().map(OrganisationRef::id).toList()
            : List.of();
    return members.isEmpty() ? List.of(lead.id()) : members;
  }
}
