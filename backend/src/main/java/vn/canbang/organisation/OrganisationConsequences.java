package vn.canbang.organisation;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.canbang.organisation.change.ChangeKind;
import vn.canbang.organisation.change.EffectsDraft;
import vn.canbang.organisation.change.OrganisationEffects;
import vn.canbang.organisation.change.OrganisationEffectsSource;
import vn.canbang.organisation.change.StandingChange;
import vn.canbang.shared.http.Ref;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.time.BusinessClock;

/** What a change brings about: told in answers, and carried out on its day. */
@ApplicationScoped
class OrganisationConsequences {

  private final OrganisationRepository repository;
  private final OrganisationQueries queries;
  private final List<OrganisationEffectsSource> sources;
  private final BusinessClock clock;

  OrganisationConsequences(
      OrganisationRepository repository,
      OrganisationQueries queries,
      @All List<OrganisationEffectsSource> sources,
      BusinessClock clock) {
    this.repository = repository;
    this.queries = queries;
    this.sources = sources;
    this.clock = clock;
  }

  /** Who stands above and below, and the groups around, on a day. */
  record Surroundings(List<OrganisationRef> above, Set<UUID> units, List<OrganisationRef> groups) {

    static final Surroundings NONE = new Surroundings(List.of(), Set.of(), List.of());
  }

  Surroundings around(UUID id, LocalDate on) {
    Set<UUID> units = new LinkedHashSet<>(queries.descendants(id, on));
    return new Surroundings(queries.ancestors(id, on), units, queries.groupsOf(units, on));
  }

  /**
   * What follows from a change that was written already.
   *
   * @param change null for one that is not recorded
   * @param before around it on the day, before the change was written
   */
  OrganisationEffects foresee(
      OrgScope scope,
      UUID id,
      ChangeKind kind,
      @Nullable RecordedChange change,
      LocalDate on,
      Surroundings before) {
    Surroundings after = around(id, on);
    Set<UUID> units = new LinkedHashSet<>(before.units());
    units.addAll(after.units());
    List<OrganisationRef> gained = without(after.above(), before.above());
    List<OrganisationRef> lost = without(before.above(), after.above());
    StandingChange standing =
        new StandingChange(
            kind,
            id,
            on,
            units,
            ids(gained),
            ids(lost),
            change == null ? null : change.successorId(),
            change == null ? Set.of() : change.rolesOver());
    EffectsDraft draft = new EffectsDraft();
    sources.forEach(source -> source.foresee(scope, standing, draft));
    return draft.of(
        units.size(),
        refs(gained),
        refs(lost),
        refs(without(before.groups(), after.groups())),
        refs(without(after.groups(), before.groups())));
  }

  /** Lets other rooms follow those of the changes whose day has come. */
  void follow(OrgScope scope, Instant now, List<RecordedChange> changes) {
    List<RecordedChange> due =
        changes.stream().filter(c -> !c.effectiveOn().isAfter(clock.today())).toList();
    if (due.isEmpty()) {
      return;
    }
    repository.flush();
    takeEffect(scope, due.stream().map(this::standing).toList());
    for (RecordedChange change : due) {
      change.takenEffect(now);
      repository.get(scope, change.organisationId()).changed(now);
    }
    repository.flush();
  }

  /** As {@link #follow}, for an edit that is not recorded. */
  void followEdit(OrgScope scope, UUID id, LocalDate on) {
    if (!on.isAfter(clock.today())) {
      repository.flush();
      takeEffect(
          scope,
          List.of(
              new StandingChange(
                  ChangeKind.RENAMED, id, on, Set.of(id), Set.of(), Set.of(), null, Set.of())));
    }
  }

  private void takeEffect(OrgScope scope, List<StandingChange> changes) {
    sources.forEach(source -> source.takeEffect(scope, changes));
  }

  private StandingChange standing(RecordedChange change) {
    return new StandingChange(
        change.kind(),
        change.organisationId(),
        change.effectiveOn(),
        Set.copyOf(queries.descendants(change.organisationId(), change.effectiveOn())),
        Set.of(),
        Set.of(),
        change.successorId(),
        change.rolesOver());
  }

  private static List<OrganisationRef> without(
      List<OrganisationRef> these, List<OrganisationRef> those) {
    Set<UUID> gone = ids(those);
    List<OrganisationRef> left = new ArrayList<>(these);
    left.removeIf(ref -> gone.contains(ref.id()));
    return left;
  }

  private static Set<UUID> ids(List<OrganisationRef> refs) {
    return refs.stream().map(OrganisationRef::id).collect(Collectors.toUnmodifiableSet());
  }

  private static List<Ref> refs(List<OrganisationRef> refs) {
    return refs.stream().map(OrganisationRef::ref).toList();
  }
}
