package vn.canbang.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.canbang.organisation.OrganisationConsequences.Surroundings;
import vn.canbang.organisation.change.ChangeBasis;
import vn.canbang.organisation.change.ChangeKind;
import vn.canbang.organisation.change.CloseOrganisation;
import vn.canbang.organisation.change.MergeOrganisation;
import vn.canbang.organisation.change.MoveOrganisation;
import vn.canbang.organisation.change.OrganisationEffects;
import vn.canbang.shared.http.Catalogues;
import vn.canbang.shared.http.EntityTags;
import vn.canbang.shared.problem.Faults;
import vn.canbang.shared.problem.ProblemException;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.security.Role;
import vn.canbang.shared.time.BusinessClock;

/**
 * Changes organisations as of a day. A change is written at once, since all that depends on it is
 * dated; what other rooms keep without dates follows on its day ({@link #takeEffect}).
 */
@ApplicationScoped
class OrganisationChangeService {

  private final OrganisationRepository repository;
  private final OrganisationWriter writer;
  private final OrganisationQueries queries;
  private final Catalogues catalogues;
  private final CatalogueService catalogue;
  private final ChangeCheck check;
  private final OrganisationConsequences consequences;
  private final BusinessClock clock;
  private final TransactionSynchronizationRegistry transaction;

  OrganisationChangeService(
      OrganisationRepository repository,
      OrganisationWriter writer,
      OrganisationQueries queries,
      Catalogues catalogues,
      CatalogueService catalogue,
      ChangeCheck check,
      OrganisationConsequences consequences,
      BusinessClock clock,
      TransactionSynchronizationRegistry transaction) {
    this.repository = repository;
    this.writer = writer;
    this.queries = queries;
    this.catalogues = catalogues;
    this.catalogue = catalogue;
    this.check = check;
    this.consequences = consequences;
    this.clock = clock;
    this.transaction = transaction;
  }

  @Transactional
  OrganisationChange create(OrgScope scope, CreateOrganisation wanted, boolean dryRun) {
    if (!scope.holdsAnywhere(Role.ADMIN)) {
      throw ProblemException.forbidden();
    }
    Instant now = catalogues.changed(Organisations.CATALOGUE);
    LocalDate on = wanted.validFrom();
    Faults faults = new Faults();
    check.day(on, "/validFrom", faults);
    OrganisationRef parent = check.organisation(wanted.parent(), on, "/parent", faults);
    if (parent != null) {
      check.requireOver(scope, parent);
      check.above(null, parent, on, "/parent", faults);
    } else if (wanted.parent() == null) {
      check.requireOver(scope, null);
    }
    boolean committee = !wanted.group() && wanted.kind() == OrganisationKind.STEERING_COMMITTEE;
    UUID area = check.area(wanted.area(), on, "/area", faults);
    List<GroupRule> rules = check.rules(wanted.group(), wanted.rules(), on, faults);
    UUID office = check.office(committee, wanted.standingOffice(), on, faults);
    List<UUID> members =
        check.members(
            committee, Objects.requireNonNullElse(wanted.members(), List.of()), on, faults);
    faults.throwIfAny();
    check.free(scope, wanted.code());
    NewOrganisation made =
        new NewOrganisation(
            wanted.code(),
            wanted.name().strip(),
            stripped(wanted.shortName()),
            wanted.kind(),
            wanted.level(),
            wanted.group(),
            area,
            parent == null ? null : parent.id(),
            wanted.aliases().stream().map(String::strip).toList(),
            rules,
            on);
    Organisation unit = writer.create(scope, now, List.of(made), wanted.basis()).getFirst();
    if (committee) {
      writer.constitute(scope, now, unit, office, members, on);
    }
    repository.flush();
    OrganisationEffects effects =
        consequences.foresee(scope, unit.id(), ChangeKind.CREATED, null, on, Surroundings.NONE);
    return answer(scope, unit, on, effects, dryRun);
  }

  @Transactional
  OrganisationChange edit(
      OrgScope scope,
      String code,
      @Nullable String ifMatch,
      EditOrganisation wanted,
      boolean dryRun) {
    Instant now = catalogues.changed(Organisations.CATALOGUE);
    Organisation unit = begin(scope, code, ifMatch, OrganisationAction.EDIT);
    LocalDate on = wanted.on();
    Faults faults = new Faults();
    check.order(scope, unit, on, faults);
    List<GroupRule> rules = check.rules(unit.group(), wanted.rules(), on, faults);
    UUID office = check.office(unit.committee(), wanted.standingOffice(), on, faults);
    List<UUID> members = check.members(unit.committee(), wanted.members(), on, faults);
    faults.throwIfAny();
    Surroundings before = consequences.around(unit.id(), on);
    RecordedChange renamed =
        writer.edit(
            scope,
            now,
            unit,
            new OrganisationWriter.Edit(
                wanted.name().strip(),
                stripped(wanted.shortName()),
                wanted.aliases().stream().map(String::strip).toList(),
                office,
                members,
                rules),
            wanted.basis());
    OrganisationEffects effects =
        consequences.foresee(scope, unit.id(), ChangeKind.RENAMED, renamed, on, before);
    if (!dryRun) {
      if (renamed == null) {
        consequences.followEdit(scope, unit.id(), on);
      } else {
        consequences.follow(scope, now, List.of(renamed));
      }
    }
    return answer(scope, unit, on, effects, dryRun);
  }

  @Transactional
  OrganisationChange move(
      OrgScope scope,
      String code,
      @Nullable String ifMatch,
      MoveOrganisation wanted,
      boolean dryRun) {
    Instant now = catalogues.changed(Organisations.CATALOGUE);
    Organisation unit = begin(scope, code, ifMatch, OrganisationAction.MOVE);
    ChangeBasis basis = wanted.basis();
    Faults faults = new Faults();
    OrganisationRef parent = check.organisation(wanted.parent(), basis.on(), "/parent", faults);
    UUID area = check.area(wanted.area(), basis.on(), "/area", faults);
    faults.throwIfAny();
    UUID parentId = parent == null ? null : parent.id();
    check.move(scope, unit, parent, basis.on(), faults);
    check.stays(scope, unit, parentId, area, faults);
    faults.throwIfAny();
    Surroundings before = consequences.around(unit.id(), basis.on());
    return answer(
        scope,
        now,
        unit,
        List.of(writer.move(scope, now, unit, parentId, area, basis)),
        before,
        dryRun);
  }

  @Transactional
  OrganisationChange merge(
      OrgScope scope,
      String code,
      @Nullable String ifMatch,
      MergeOrganisation wanted,
      boolean dryRun) {
    Instant now = catalogues.changed(Organisations.CATALOGUE);
    Organisation unit = begin(scope, code, ifMatch, OrganisationAction.MERGE);
    ChangeBasis basis = wanted.basis();
    Faults faults = new Faults();
    OrganisationRef into = check.organisation(wanted.into(), basis.on(), "/into", faults);
    if (into == null) {
      throw ProblemException.invalid(faults.list());
    }
    check.merge(scope, unit, into, basis.on(), faults);
    faults.throwIfAny();
    Surroundings before = consequences.around(unit.id(), basis.on());
    Organisation other = repository.get(scope, into.id());
    return answer(
        scope,
        now,
        unit,
        writer.merge(scope, now, unit, other, held(scope, into.id()), basis),
        before,
        dryRun);
  }

  @Transactional
  OrganisationChange close(
      OrgScope scope,
      String code,
      @Nullable String ifMatch,
      CloseOrganisation wanted,
      boolean dryRun) {
    Instant now = catalogues.changed(Organisations.CATALOGUE);
    Organisation unit = begin(scope, code, ifMatch, OrganisationAction.CLOSE);
    ChangeBasis basis = wanted.basis();
    Faults faults = new Faults();
    check.close(scope, unit, basis.on(), faults);
    faults.throwIfAny();
    Surroundings before = consequences.around(unit.id(), basis.on());
    return answer(scope, now, unit, List.of(writer.close(scope, now, unit, basis)), before, dryRun);
  }

  private OrganisationChange answer(
      OrgScope scope,
      Instant now,
      Organisation unit,
      List<RecordedChange> changes,
      Surroundings before,
      boolean dryRun) {
    RecordedChange change = changes.getFirst();
    OrganisationEffects effects =
        consequences.foresee(scope, unit.id(), change.kind(), change, change.effectiveOn(), before);
    if (!dryRun) {
      consequences.follow(scope, now, changes);
    }
    return answer(scope, unit, change.effectiveOn(), effects, dryRun);
  }

  private OrganisationChange answer(
      OrgScope scope,
      Organisation unit,
      LocalDate on,
      OrganisationEffects effects,
      boolean dryRun) {
    repository.flush();
    LocalDate shown = unit.validTo().isAfter(on) ? on : unit.validTo().minusDays(1);
    OrganisationChange answer =
        new OrganisationChange(catalogue.view(scope, unit.id(), shown), on, !dryRun, effects);
    if (dryRun) {
      transaction.setRollbackOnly();
    }
    return answer;
  }

  // What other rooms call: by the same rules, without telling what it brings about.

  @Transactional
  List<OrganisationRef> create(OrgScope scope, List<NewOrganisation> wanted) {
    Instant now = catalogues.changed(Organisations.CATALOGUE);
    Set<UUID> coming = new HashSet<>();
    for (NewOrganisation one : wanted) {
      UUID parentId = one.parentId();
      if (parentId == null) {
        check.requireOver(scope, null);
      } else if (!coming.contains(parentId)) {
        check.requireOver(scope, ref(parentId, one.validFrom()));
      }
      check.free(scope, one.code());
      coming.add(Organisation.idOf(one.code()));
    }
    List<UUID> made =
        writer.create(scope, now, wanted, null).stream().map(Organisation::id).toList();
    Map<UUID, OrganisationRef> refs = new HashMap<>();
    queries.byIds(made, clock.today()).forEach(ref -> refs.put(ref.id(), ref));
    return made.stream().map(id -> Objects.requireNonNull(refs.get(id))).toList();
  }

  @Transactional
  void constitute(
      OrgScope scope,
      UUID committeeId,
      @Nullable UUID standingOfficeId,
      List<UUID> memberIds,
      LocalDate from) {
    Instant now = catalogues.changed(Organisations.CATALOGUE);
    Organisation committee = begin(scope, committeeId, OrganisationAction.EDIT);
    if (!committee.committee()) {
      throw new IllegalArgumentException(committee.code() + " is no committee");
    }
    writer.constitute(scope, now, committee, standingOfficeId, memberIds, from);
    repository.flush();
  }

  @Transactional
  void rename(OrgScope scope, UUID id, String name, @Nullable String shortName, ChangeBasis basis) {
    Instant now = catalogues.changed(Organisations.CATALOGUE);
    Organisation unit = begin(scope, id, OrganisationAction.EDIT);
    Faults faults = new Faults();
    check.order(scope, unit, basis.on(), faults);
    faults.throwIfAny();
    consequences.follow(
        scope, now, List.of(writer.rename(scope, now, unit, name, shortName, basis)));
  }

  @Transactional
  void move(
      OrgScope scope, UUID id, @Nullable UUID parentId, @Nullable UUID areaId, ChangeBasis basis) {
    Instant now = catalogues.changed(Organisations.CATALOGUE);
    Organisation unit = begin(scope, id, OrganisationAction.MOVE);
    Faults faults = new Faults();
    OrganisationRef parent = parentId == null ? null : ref(parentId, basis.on());
    check.move(scope, unit, parent, basis.on(), faults);
    faults.throwIfAny();
    consequences.follow(
        scope, now, List.of(writer.move(scope, now, unit, parentId, areaId, basis)));
  }

  @Transactional
  void merge(OrgScope scope, UUID id, UUID intoId, ChangeBasis basis) {
    Instant now = catalogues.changed(Organisations.CATALOGUE);
    Organisation unit = begin(scope, id, OrganisationAction.MERGE);
    Faults faults = new Faults();
    check.merge(scope, unit, ref(intoId, basis.on()), basis.on(), faults);
    faults.throwIfAny();
    Organisation into = repository.get(scope, intoId);
    consequences.follow(
        scope, now, writer.merge(scope, now, unit, into, held(scope, intoId), basis));
  }

  @Transactional
  void close(OrgScope scope, UUID id, ChangeBasis basis) {
    Instant now = catalogues.changed(Organisations.CATALOGUE);
    Organisation unit = begin(scope, id, OrganisationAction.CLOSE);
    Faults faults = new Faults();
    check.close(scope, unit, basis.on(), faults);
    faults.throwIfAny();
    consequences.follow(scope, now, List.of(writer.close(scope, now, unit, basis)));
  }

  /** Lets other rooms follow all changes whose day has come. */
  @Transactional
  void takeEffect(OrgScope scope) {
    if (repository.anyDue(scope, clock.today())) {
      Instant now = catalogues.changed(Organisations.CATALOGUE);
      consequences.follow(scope, now, repository.due(scope, clock.today()));
    }
  }

  private Organisation begin(
      OrgScope scope, String code, @Nullable String ifMatch, OrganisationAction action) {
    OrganisationRef ref =
        queries.byCodes(List.of(code), clock.today()).stream()
            .findFirst()
            .orElseThrow(ProblemException::notFound);
    Organisation unit = begin(scope, ref.id(), action);
    EntityTags.require(ifMatch, unit.version());
    return unit;
  }

  private Organisation begin(OrgScope scope, UUID id, OrganisationAction action) {
    Organisation unit = repository.find(scope, id).orElseThrow(ProblemException::notFound);
    OrganisationPolicy.require(action, catalogue.standing(scope, id));
    return unit;
  }

  private OrganisationRef ref(UUID id, LocalDate on) {
    return queries.byIds(List.of(id), on).stream()
        .findFirst()
        .orElseThrow(ProblemException::notFound);
  }

  private static Set<Role> held(OrgScope scope, UUID id) {
    return Stream.of(Role.values())
        .filter(role -> scope.holds(role, id))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static @Nullable String stripped(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
