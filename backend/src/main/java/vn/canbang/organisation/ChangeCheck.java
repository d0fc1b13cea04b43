package vn.canbang.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.area.AreaRef;
import vn.canbang.area.Areas;
import vn.canbang.shared.problem.Faults;
import vn.canbang.shared.problem.ProblemException;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.security.Role;
import vn.canbang.shared.time.Dates;

/**
 * The rules that a change must keep, with the words for each. Changes of one organisation come in
 * the order of their days, so that what holds on a day never depends on what was written last.
 */
@ApplicationScoped
class ChangeCheck {

  /** Plans reach some years ahead; a later day is a slip of the pen. */
  private static final LocalDate LATEST = LocalDate.of(2100, 12, 31);

  private final OrganisationRepository repository;
  private final OrganisationQueries queries;
  private final Areas areas;

  ChangeCheck(OrganisationRepository repository, OrganisationQueries queries, Areas areas) {
    this.repository = repository;
    this.queries = queries;
    this.areas = areas;
  }

  /** The day is one of a calendar that people use. */
  void day(LocalDate on, String pointer, Faults faults) {
    if (on.isBefore(Dates.BEGINNING) || on.isAfter(LATEST)) {
      faults.add(pointer, "organisation.day-range", on, Dates.BEGINNING, LATEST);
    }
  }

  /** Not before the organisation's last change, planned ones included. */
  void order(OrgScope scope, Organisation unit, LocalDate on, Faults faults) {
    day(on, "/on", faults);
    LocalDate last = repository.lastChange(scope, unit.id());
    if (on.isBefore(last)) {
      faults.add("/on", "organisation.change-order", on, last);
    }
  }

  void move(
      OrgScope scope,
      Organisation unit,
      @Nullable OrganisationRef parent,
      LocalDate on,
      Faults faults) {
    order(scope, unit, on, faults);
    if (parent != null) {
      above(unit, parent, on, "/parent", faults);
    }
    UUID now = lineOf(scope, unit);
    if (parent == null ? now != null : !parent.id().equals(now)) {
      requireOver(scope, parent);
    }
  }

  /** A move that leaves all as it is. */
  void stays(
      OrgScope scope,
      Organisation unit,
      @Nullable UUID parentId,
      @Nullable UUID areaId,
      Faults faults) {
    if (Objects.equals(lineOf(scope, unit), parentId)
        && Objects.equals(repository.lastEpisode(scope, unit.id()).face().areaId(), areaId)) {
      faults.add("/parent", "organisation.stays", null);
    }
  }

  private @Nullable UUID lineOf(OrgScope scope, Organisation unit) {
    return repository.lastLine(scope, unit.id()).map(OrganisationParent::parentId).orElse(null);
  }

  void merge(OrgScope scope, Organisation unit, OrganisationRef into, LocalDate on, Faults faults) {
    requireOver(scope, into);
    end(scope, unit, on, faults);
    above(unit, into, on, "/into", faults);
  }

  void close(OrgScope scope, Organisation unit, LocalDate on, Faults faults) {
    end(scope, unit, on, faults);
    List<String> children = queries.liveChildren(unit.id(), on);
    if (!faults.any() && !children.isEmpty()) {
      throw ProblemException.unprocessable(
          "organisation.has-children", children.size(), String.join("; ", children));
    }
  }

  /** Nobody puts anything under another one that they do not administer; 403. */
  void requireOver(OrgScope scope, @Nullable OrganisationRef other) {
    if (!scope.holds(Role.ADMIN, other == null ? null : other.id())) {
      throw ProblemException.forbidden();
    }
  }

  /** A code is borne once; 409. */
  void free(OrgScope scope, String code) {
    if (repository.exists(scope, code)) {
      throw ProblemException.conflict("organisation.exists", code);
    }
  }

  /** An organisation cannot end on the day on which it begins. */
  private void end(OrgScope scope, Organisation unit, LocalDate on, Faults faults) {
    order(scope, unit, on, faults);
    if (!on.isAfter(unit.validFrom())) {
      faults.add("/on", "organisation.ends-before-it-begins", on, unit.validFrom());
    }
    if (repository.awaited(scope, unit.id(), on)) {
      faults.add("/on", "organisation.awaited", on);
    }
  }

  /**
   * One that {@code unit} may stand under, or go over to, from the day on.
   *
   * @param unit null for one that is only being set up
   */
  void above(
      @Nullable Organisation unit,
      OrganisationRef above,
      LocalDate on,
      String pointer,
      Faults faults) {
    if (above.group()) {
      faults.add(pointer, "organisation.is-group", above.code(), above.name());
    }
    OrganisationQueries.Life life = queries.lives(List.of(above.id())).getFirst();
    if (on.isBefore(life.validFrom())) {
      faults.add(pointer, "organisation.not-begun", above.code(), above.name(), life.validFrom());
    } else if (!life.validTo().equals(Dates.OPEN_END)) {
      faults.add(pointer, "organisation.ends", above.code(), above.name(), life.validTo());
    }
    if (unit != null
        && (unit.id().equals(above.id()) || queries.everWithin(unit.id(), above.id(), on))) {
      faults.add(pointer, "organisation.circle", above.code(), above.name());
    }
  }

  @Nullable OrganisationRef organisation(
      @Nullable String code, LocalDate on, String pointer, Faults faults) {
    if (code == null) {
      return null;
    }
    List<OrganisationRef> found = queries.byCodes(List.of(code), on);
    if (found.isEmpty()) {
      faults.add(pointer, "organisation.unknown", code, code);
      return null;
    }
    return found.getFirst();
  }

  @Nullable UUID area(@Nullable String code, LocalDate on, String pointer, Faults faults) {
    if (code == null) {
      return null;
    }
    UUID found = areas.byCode(code, on).map(AreaRef::id).orElse(null);
    if (found == null) {
      faults.add(pointer, "area.unknown", code, code, on);
    }
    return found;
  }

  /** Only a group has rules, and a group needs at least one. */
  List<GroupRule> rules(boolean group, List<GroupRuleInput> inputs, LocalDate on, Faults faults) {
    if (!group) {
      if (!inputs.isEmpty()) {
        faults.add("/rules", "organisation.rules-of-group", null);
      }
      return List.of();
    }
    if (inputs.isEmpty()) {
      faults.add("/rules", "organisation.rules-needed", null);
    }
    List<GroupRule> rules = new ArrayList<>();
    for (int i = 0; i < inputs.size(); i++) {
      GroupRuleInput input = inputs.get(i);
      String pointer = "/rules/" + i;
      if (input.under() == null && input.area() == null) {
        faults.add(pointer, "organisation.rule-unbound", null);
        continue;
      }
      OrganisationRef under = organisation(input.under(), on, pointer + "/under", faults);
      UUID area = area(input.area(), on, pointer + "/area", faults);
      if (under != null || area != null) {
        rules.add(
            new GroupRule(
                input.memberKind(), input.memberLevel(), under == null ? null : under.id(), area));
      }
    }
    return rules;
  }

  /** Only a committee has members and an office; each sits once and is there on the day. */
  List<UUID> members(boolean committee, List<String> codes, LocalDate on, Faults faults) {
    if (!committee) {
      if (!codes.isEmpty()) {
        faults.add("/members", "organisation.members-of-committee", null);
      }
      return List.of();
    }
    Map<String, OrganisationRef> known = new HashMap<>();
    queries.byCodes(codes, on).forEach(ref -> known.put(ref.code(), ref));
    Set<UUID> there = there(known.values(), on);
    List<UUID> members = new ArrayList<>();
    for (int i = 0; i < codes.size(); i++) {
      String code = codes.get(i);
      OrganisationRef member = known.get(code);
      String pointer = "/members/" + i;
      if (member == null) {
        faults.add(pointer, "organisation.unknown", code, code);
      } else if (member.group()) {
        faults.add(pointer, "organisation.is-group", code, member.name());
      } else if (!there.contains(member.id())) {
        faults.add(pointer, "organisation.absent", code, member.name(), on);
      } else if (members.contains(member.id())) {
        faults.add(pointer, "organisation.member-twice", code, member.name());
      } else {
        members.add(member.id());
      }
    }
    return members;
  }

  @Nullable UUID office(boolean committee, @Nullable String code, LocalDate on, Faults faults) {
    String pointer = "/standingOffice";
    OrganisationRef office = organisation(code, on, pointer, faults);
    if (code != null && !committee) {
      faults.add(pointer, "organisation.members-of-committee", code);
    }
    if (office == null) {
      return null;
    }
    if (office.group()) {
      faults.add(pointer, "organisation.is-group", code, office.name());
    } else if (!there(List.of(office), on).contains(office.id())) {
      faults.add(pointer, "organisation.absent", code, office.name(), on);
    }
    return office.id();
  }

  private Set<UUID> there(Collection<OrganisationRef> refs, LocalDate on) {
    Set<UUID> there = new HashSet<>();
    queries.lives(refs.stream().map(OrganisationRef::id).toList()).stream()
        .filter(life -> life.on(on))
        .forEach(life -> there.add(life.id()));
    return there;
  }
}
