package vn.canbang.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.organisation.change.ChangeBasis;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.text.SearchKey;
import vn.canbang.shared.time.BusinessClock;

/** The room's door. */
@ApplicationScoped
class OrganisationService implements Organisations {

  private final OrganisationQueries queries;
  private final CatalogueService catalogue;
  private final OrganisationChangeService changes;
  private final BusinessClock clock;

  OrganisationService(
      OrganisationQueries queries,
      CatalogueService catalogue,
      OrganisationChangeService changes,
      BusinessClock clock) {
    this.queries = queries;
    this.catalogue = catalogue;
    this.changes = changes;
    this.clock = clock;
  }

  @Override
  public Optional<OrganisationRef> byCode(String code) {
    return queries.byCodes(List.of(code), clock.today()).stream().findFirst();
  }

  @Override
  public Optional<OrganisationRef> called(String name, LocalDate on) {
    List<OrganisationRef> found = queries.called(SearchKey.of(name), on);
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }

  @Override
  public Map<String, List<String>> namesAround(UUID organisationId, LocalDate on) {
    return queries.namesAround(organisationId, on);
  }

  @Override
  public Map<String, OrganisationRef> byCodes(Collection<String> codes) {
    Map<String, OrganisationRef> found = new LinkedHashMap<>();
    queries.byCodes(codes, clock.today()).forEach(ref -> found.put(ref.code(), ref));
    return found;
  }

  @Override
  public Optional<OrganisationRef> byId(UUID id) {
    return queries.byIds(List.of(id), clock.today()).stream().findFirst();
  }

  @Override
  public Map<UUID, OrganisationRef> byIds(Collection<UUID> ids) {
    return byIds(ids, clock.today());
  }

  @Override
  public Map<UUID, OrganisationRef> byIds(Collection<UUID> ids, LocalDate on) {
    Map<UUID, OrganisationRef> found = new LinkedHashMap<>();
    queries.byIds(ids, on).forEach(ref -> found.put(ref.id(), ref));
    return found;
  }

  @Override
  public Map<UUID, OrganisationTimeline> timelines(Collection<UUID> ids) {
    return queries.timelines(ids);
  }

  @Override
  public List<OrganisationRef> members(UUID groupOrCommittee, LocalDate on) {
    return catalogue.members(groupOrCommittee, on);
  }

  @Override
  public boolean isWithin(UUID ancestorId, UUID descendantId, LocalDate on) {
    return queries.isWithin(ancestorId, descendantId, on);
  }

  @Override
  public List<UUID> descendants(UUID organisationId, LocalDate on) {
    return queries.descendants(organisationId, on);
  }

  @Override
  public Optional<OrganisationRef> parent(UUID organisationId, LocalDate on) {
    return queries.parent(organisationId, on);
  }

  @Override
  public Map<UUID, UUID> nearest(Collection<UUID> ids, Collection<UUID> above, LocalDate on) {
    return queries.nearest(ids, above, on);
  }

  @Override
  public Map<UUID, UUID> acting(Collection<UUID> ids, LocalDate on) {
    Map<UUID, OrganisationQueries.Life> lives = new HashMap<>();
    Set<UUID> next = new HashSet<>(ids);
    while (!next.isEmpty()) {
      Set<UUID> successors = new HashSet<>();
      for (OrganisationQueries.Life life : queries.lives(next)) {
        lives.put(life.id(), life);
        UUID successor = life.successorId();
        if (successor != null && !on.isBefore(life.validTo()) && !lives.containsKey(successor)) {
          successors.add(successor);
        }
      }
      next = successors;
    }
    Map<UUID, UUID> acting = new HashMap<>();
    for (UUID id : ids) {
      UUID there = actor(id, lives, on);
      if (there != null) {
        acting.put(id, there);
      }
    }
    return acting;
  }

  private static @Nullable UUID actor(
      UUID id, Map<UUID, OrganisationQueries.Life> lives, LocalDate on) {
    OrganisationQueries.Life life = lives.get(id);
    while (life != null && !life.on(on)) {
      UUID successor = life.successorId();
      life = successor == null || on.isBefore(life.validFrom()) ? null : lives.get(successor);
    }
    return life == null ? null : life.id();
  }

  @Override
  public Set<UUID> withAbsorbed(UUID organisationId, LocalDate on) {
    return withAbsorbed(Set.of(organisationId), on);
  }

  @Override
  public Set<UUID> withAbsorbed(Collection<UUID> organisationIds, LocalDate on) {
    Set<UUID> found = new HashSet<>(organisationIds);
    Collection<UUID> next = found;
    while (!next.isEmpty()) {
      next = queries.absorbed(List.copyOf(next), on).stream().filter(found::add).toList();
    }
    return found;
  }

  @Override
  public OrganisationRef create(OrgScope scope, NewOrganisation organisation) {
    return changes.create(scope, List.of(organisation)).getFirst();
  }

  @Override
  public List<OrganisationRef> createAll(OrgScope scope, List<NewOrganisation> organisations) {
    return changes.create(scope, organisations);
  }

  @Override
  public void constitute(
      OrgScope scope,
      UUID committeeId,
      @Nullable UUID standingOfficeId,
      List<UUID> memberIds,
      LocalDate from) {
    changes.constitute(scope, committeeId, standingOfficeId, memberIds, from);
  }

  @Override
  public void rename(
      OrgScope scope,
      UUID organisationId,
      String name,
      @Nullable String shortName,
      ChangeBasis basis) {
    changes.rename(scope, organisationId, name, shortName, basis);
  }

  @Override
  public void move(
      OrgScope scope,
      UUID organisationId,
      @Nullable UUID parentId,
      @Nullable UUID areaId,
      ChangeBasis basis) {
    changes.move(scope, organisationId, parentId, areaId, basis);
  }

  @Override
  public void merge(OrgScope scope, UUID organisationId, UUID intoId, ChangeBasis basis) {
    changes.merge(scope, organisationId, intoId, basis);
  }

  @Override
  public void close(OrgScope scope, UUID organisationId, ChangeBasis basis) {
    changes.close(scope, organisationId, basis);
  }

  @Override
  public void takeEffect(OrgScope system) {
    changes.takeEffect(system);
  }
}
