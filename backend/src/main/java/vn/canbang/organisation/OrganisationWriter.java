package vn.canbang.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.organisation.change.ChangeBasis;
import vn.canbang.organisation.change.ChangeKind;
import vn.canbang.shared.security.Audit;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.security.Role;

/**
 * Writes changes that were found to be allowed: dated rows, the closure of lines of reporting, what
 * was decided, and the audit trail. {@code now} is the moment of the catalogue's change.
 */
@ApplicationScoped
class OrganisationWriter {

  private final OrganisationRepository repository;
  private final OrganisationTreeQueries tree;
  private final Audit audit;

  OrganisationWriter(OrganisationRepository repository, OrganisationTreeQueries tree, Audit audit) {
    this.repository = repository;
    this.tree = tree;
    this.audit = audit;
  }

  /** Sets up several; one may report to another that comes before it. */
  List<Organisation> create(
      OrgScope scope, Instant now, List<NewOrganisation> wanted, @Nullable ChangeBasis basis) {
    List<Organisation> made = new ArrayList<>();
    for (NewOrganisation one : wanted) {
      Organisation organisation = new Organisation(one, now);
      repository.add(scope, organisation, one);
      RecordedChange change =
          basis == null
              ? new RecordedChange(organisation.id(), ChangeKind.CREATED, one.validFrom(), now)
              : new RecordedChange(organisation.id(), ChangeKind.CREATED, basis, now);
      // Nothing hangs on it yet that other rooms would have to follow.
      change.takenEffect(now);
      repository.record(scope, change);
      made.add(organisation);
    }
    repository.flush();
    tree.refresh(made.stream().map(Organisation::id).toList());
    for (int i = 0; i < made.size(); i++) {
      audit(scope, "ORGANISATION_CREATED", made.get(i), null, wanted.get(i), basis);
    }
    return made;
  }

  void constitute(
      OrgScope scope,
      Instant now,
      Organisation committee,
      @Nullable UUID standingOfficeId,
      List<UUID> memberIds,
      LocalDate from) {
    repository.look(scope, committee, face -> face.standingOn(standingOfficeId), from);
    repository.seat(scope, committee.id(), memberIds, from);
    committee.changed(now);
    audit(
        scope,
        "COMMITTEE_CONSTITUTED",
        committee,
        null,
        new Constitution(standingOfficeId, memberIds, from),
        null);
  }

  /** What the audit trail keeps of a committee's members. */
  record Constitution(@Nullable UUID standingOfficeId, List<UUID> memberIds, LocalDate from) {}

  /** The editable part, as ids. */
  record Edit(
      String name,
      @Nullable String shortName,
      List<String> aliases,
      @Nullable UUID standingOfficeId,
      List<UUID> memberIds,
      List<GroupRule> rules) {}

  /** Returns what is to be recorded of it, null where only undated or inner things changed. */
  @Nullable RecordedChange edit(
      OrgScope scope, Instant now, Organisation unit, Edit edit, ChangeBasis basis) {
    Face before = repository.lastEpisode(scope, unit.id()).face();
    Map<String, Object> old = state(scope, unit);
    boolean renamed = !before.equals(before.named(edit.name(), edit.shortName()));
    repository.look(
        scope,
        unit,
        face -> face.named(edit.name(), edit.shortName()).standingOn(edit.standingOfficeId()),
        basis.on());
    if (unit.committee()) {
      repository.seat(scope, unit.id(), edit.memberIds(), basis.on());
    }
    if (unit.group()) {
      repository.rule(scope, unit.id(), edit.rules(), basis.on());
    }
    unit.alsoCalled(edit.aliases());
    unit.changed(now);
    repository.findByAliases(scope, unit);
    repository.flush();
    audit(scope, "ORGANISATION_EDITED", unit, old, edit, basis);
    return renamed ? recorded(scope, now, unit.id(), ChangeKind.RENAMED, basis) : null;
  }

  RecordedChange rename(
      OrgScope scope,
      Instant now,
      Organisation unit,
      String name,
      @Nullable String shortName,
      ChangeBasis basis) {
    Map<String, Object> old = state(scope, unit);
    repository.look(scope, unit, face -> face.named(name, shortName), basis.on());
    unit.changed(now);
    repository.flush();
    audit(scope, "ORGANISATION_EDITED", unit, old, state(scope, unit), basis);
    return recorded(scope, now, unit.id(), ChangeKind.RENAMED, basis);
  }

  RecordedChange move(
      OrgScope scope,
      Instant now,
      Organisation unit,
      @Nullable UUID parentId,
      @Nullable UUID areaId,
      ChangeBasis basis) {
    Map<String, Object> old = state(scope, unit);
    UUID from =
        repository.lastLine(scope, unit.id()).map(OrganisationParent::parentId).orElse(null);
    boolean stays = parentId == null ? from == null : parentId.equals(from);
    repository.putUnder(scope, unit.id(), parentId, basis.on());
    repository.look(scope, unit, face -> face.serving(areaId), basis.on());
    unit.changed(now);
    repository.flush();
    tree.refresh(List.of(unit.id()));
    audit(scope, "ORGANISATION_MOVED", unit, old, state(scope, unit), basis);
    return recorded(
        scope, now, unit.id(), stays ? ChangeKind.AREA_CHANGED : ChangeKind.MOVED, basis);
  }

  RecordedChange close(OrgScope scope, Instant now, Organisation unit, ChangeBasis basis) {
    Map<String, Object> old = state(scope, unit);
    unit.end(basis.on(), null);
    unit.changed(now);
    repository.flush();
    tree.refresh(List.of(unit.id()));
    audit(scope, "ORGANISATION_CLOSED", unit, old, state(scope, unit), basis);
    return recorded(scope, now, unit.id(), ChangeKind.CLOSED, basis);
  }

  /**
   * What stood under the one stands under the other from the day on; seats and offices go over as
   * well. The merged one itself stays under the other, with its past.
   *
   * @param rolesOver roles that whoever orders it holds over the other one
   * @return the merger first, then the moves of what stood under it
   */
  List<RecordedChange> merge(
      OrgScope scope,
      Instant now,
      Organisation unit,
      Organisation into,
      Set<Role> rolesOver,
      ChangeBasis basis) {
    Map<String, Object> old = state(scope, unit);
    LocalDate on = basis.on();
    RecordedChange merged =
        new RecordedChange(unit.id(), ChangeKind.MERGED, basis, now).into(into.id(), rolesOver);
    repository.record(scope, merged);
    List<RecordedChange> changes = new ArrayList<>(List.of(merged));
    Set<UUID> moved = new HashSet<>();
    for (OrganisationParent line : repository.linesTo(scope, unit.id(), on)) {
      Organisation child = repository.get(scope, line.organisationId());
      repository.handOver(scope, line, into.id(), on);
      // One that has ended before only lends its past to be kept.
      if (child.validTo().isAfter(on) && moved.add(child.id())) {
        child.changed(now);
        changes.add(recorded(scope, now, child.id(), ChangeKind.MOVED, basis));
      }
    }
    handOverSeats(scope, now, unit, into, on);
    unit.end(on, into.id());
    repository.putUnder(scope, unit.id(), into.id(), on);
    unit.changed(now);
    into.changed(now);
    repository.flush();
    tree.refresh(List.of(unit.id()));
    audit(scope, "ORGANISATION_MERGED", unit, old, state(scope, unit), basis);
    return changes;
  }

  private void handOverSeats(
      OrgScope scope, Instant now, Organisation unit, Organisation into, LocalDate on) {
    for (Organisation committee : repository.committeesOf(scope, unit.id())) {
      repository.look(
          scope,
          committee,
          face -> unit.id().equals(face.standingOfficeId()) ? face.standingOn(into.id()) : face,
          on);
      List<UUID> seated =
          repository.seats(scope, committee.id()).stream().map(CommitteeMember::memberId).toList();
      repository.seat(
          scope,
          committee.id(),
          seated.stream().map(id -> id.equals(unit.id()) ? into.id() : id).distinct().toList(),
          on);
      committee.changed(now);
    }
  }

  private RecordedChange recorded(
      OrgScope scope, Instant now, UUID id, ChangeKind kind, ChangeBasis basis) {
    RecordedChange change = new RecordedChange(id, kind, basis, now);
    repository.record(scope, change);
    return change;
  }

  /** What the audit trail keeps of an organisation as it will stand once all is in effect. */
  private Map<String, Object> state(OrgScope scope, Organisation unit) {
    Face face = repository.lastEpisode(scope, unit.id()).face();
    Map<String, Object> state = new TreeMap<>();
    state.put("name", face.name());
    put(state, "shortName", face.shortName());
    put(state, "area", face.areaId());
    put(state, "standingOffice", face.standingOfficeId());
    put(
        state,
        "parent",
        repository.lastLine(scope, unit.id()).map(OrganisationParent::parentId).orElse(null));
    if (!unit.open()) {
      state.put("validTo", unit.validTo());
    }
    return state;
  }

  private static void put(Map<String, Object> state, String name, @Nullable Object value) {
    if (value != null) {
      state.put(name, value);
    }
  }

  private void audit(
      OrgScope scope,
      String action,
      Organisation unit,
      @Nullable Object before,
      Object after,
      @Nullable ChangeBasis basis) {
    audit.record(
        scope,
        action,
        "organisation",
        unit.code(),
        unit.id(),
        before,
        basis == null ? after : new Changed(after, basis),
        basis == null ? null : basis.reason());
  }

  /** What the audit trail keeps of a change: what came of it, from when on and on what basis. */
  record Changed(Object state, ChangeBasis basis) {}
}
