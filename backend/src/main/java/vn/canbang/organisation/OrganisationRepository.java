package vn.canbang.organisation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.canbang.organisation.change.ChangeKind;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.time.Dates;

/**
 * Organisations as things that change. Looking them up is for everyone, see the queries; who may
 * change one is asked before it is read here.
 */
@ApplicationScoped
class OrganisationRepository implements PanacheRepositoryBase<Organisation, UUID> {

  Organisation get(OrgScope scope, UUID id) {
    return findById(id);
  }

  Optional<Organisation> find(OrgScope scope, UUID id) {
    return findByIdOptional(id);
  }

  boolean exists(OrgScope scope, String code) {
    return count("code", code) > 0;
  }

  /** Keeps a new organisation with its face, line of reporting and rules. */
  void add(OrgScope scope, Organisation organisation, NewOrganisation from) {
    persist(organisation);
    getEntityManager()
        .persist(
            new OrganisationEpisode(
                organisation,
                new Face(from.name(), from.shortName(), from.areaId(), null),
                Dates.BEGINNING,
                Dates.OPEN_END));
    if (from.parentId() != null) {
      getEntityManager()
          .persist(
              new OrganisationParent(
                  organisation.id(), from.parentId(), from.validFrom(), Dates.OPEN_END));
    }
    for (GroupRule rule : from.rules()) {
      getEntityManager()
          .persist(new OrganisationGroupRule(organisation.id(), rule, Dates.BEGINNING));
    }
  }

  /** The last face there is, planned ones included. */
  OrganisationEpisode lastEpisode(OrgScope scope, UUID id) {
    return getEntityManager()
        .createQuery(
            "from OrganisationEpisode e where e.organisationId = :id and e.validTo = :open",
            OrganisationEpisode.class)
        .setParameter("id", id)
        .setParameter("open", Dates.OPEN_END)
        .getSingleResult();
  }

  /** From that day on it looks so; one that begins on that very day is replaced. */
  void look(OrgScope scope, Organisation organisation, UnaryOperator<Face> change, LocalDate from) {
    OrganisationEpisode last = lastEpisode(scope, organisation.id());
    Face next = change.apply(last.face());
    if (next.equals(last.face())) {
      return;
    }
    if (last.validFrom().isBefore(from)) {
      last.until(from);
      getEntityManager().persist(new OrganisationEpisode(organisation, next, from, Dates.OPEN_END));
    } else {
      last.look(organisation, next);
    }
  }

  /** Lets its present other names find all its episodes. */
  void findByAliases(OrgScope scope, Organisation organisation) {
    getEntityManager()
        .createQuery(
            "from OrganisationEpisode e where e.organisationId = :id", OrganisationEpisode.class)
        .setParameter("id", organisation.id())
        .getResultList()
        .forEach(e -> e.findBy(organisation.code(), organisation.aliases()));
  }

  /** The last line of reporting there is, a planned one included; empty when it is nobody's. */
  Optional<OrganisationParent> lastLine(OrgScope scope, UUID id) {
    return line(id, "validTo", Dates.OPEN_END);
  }

  private Optional<OrganisationParent> line(UUID id, String end, LocalDate day) {
    return getEntityManager()
        .createQuery(
            "from OrganisationParent l where l.organisationId = :id and l." + end + " = :day",
            OrganisationParent.class)
        .setParameter("id", id)
        .setParameter("day", day)
        .getResultStream()
        .findFirst();
  }

  /** All its lines of reporting, the oldest first. */
  List<OrganisationParent> lines(OrgScope scope, UUID id) {
    return getEntityManager()
        .createQuery(
            "from OrganisationParent l where l.organisationId = :id order by l.validFrom",
            OrganisationParent.class)
        .setParameter("id", id)
        .getResultList();
  }

  /** From that day on it reports there; a line that begins on that very day is replaced. */
  void putUnder(OrgScope scope, UUID id, @Nullable UUID parentId, LocalDate from) {
    OrganisationParent last = lastLine(scope, id).orElse(null);
    if (last != null && last.parentId().equals(parentId)) {
      return;
    }
    if (last != null && !last.validFrom().isBefore(from)) {
      getEntityManager().remove(last);
      // The next line may begin on the same day: gone first, then written.
      flush();
    } else if (last != null) {
      last.until(from);
    }
    if (parentId == null) {
      return;
    }
    Optional<OrganisationParent> before =
        line(id, "validTo", from).filter(l -> l.parentId().equals(parentId));
    if (before.isPresent()) {
      before.get().until(Dates.OPEN_END);
    } else {
      getEntityManager().persist(new OrganisationParent(id, parentId, from, Dates.OPEN_END));
    }
  }

  /** Lines of reporting to this one that reach beyond the day, of whatever body. */
  List<OrganisationParent> linesTo(OrgScope scope, UUID parentId, LocalDate on) {
    return getEntityManager()
        .createQuery(
            "from OrganisationParent l where l.parentId = :parent and l.validTo > :on"
                + " order by l.organisationId, l.validFrom",
            OrganisationParent.class)
        .setParameter("parent", parentId)
        .setParameter("on", on)
        .getResultList();
  }

  /** The part of a line from the day on goes to another one. */
  void handOver(OrgScope scope, OrganisationParent line, UUID to, LocalDate on) {
    if (line.validFrom().isBefore(on)) {
      LocalDate end = line.validTo();
      line.until(on);
      getEntityManager().persist(new OrganisationParent(line.organisationId(), to, on, end));
    } else {
      line.under(to);
    }
  }

  /** Seats members on a committee in this order from a day on. */
  void seat(OrgScope scope, UUID committeeId, List<UUID> memberIds, LocalDate from) {
    List<CommitteeMember> seated = seats(scope, committeeId);
    if (seated.stream().map(CommitteeMember::memberId).toList().equals(memberIds)) {
      return;
    }
    for (CommitteeMember member : seated) {
      if (member.validFrom().isBefore(from)) {
        member.until(from);
      } else {
        getEntityManager().remove(member);
      }
    }
    flush();
    int position = 0;
    for (UUID memberId : memberIds) {
      getEntityManager().persist(new CommitteeMember(committeeId, memberId, position++, from));
    }
  }

  /** The last members that there are, planned ones included, in their order. */
  List<CommitteeMember> seats(OrgScope scope, UUID committeeId) {
    return getEntityManager()
        .createQuery(
            "from CommitteeMember m where m.committeeId = :id and m.validTo = :open"
                + " order by m.position",
            CommitteeMember.class)
        .setParameter("id", committeeId)
        .setParameter("open", Dates.OPEN_END)
        .getResultList();
  }

  /** Committees on which it sits, or for which it works. */
  List<Organisation> committeesOf(OrgScope scope, UUID id) {
    return list(
        "from Organisation o where o.validTo = ?2 and ("
            + " exists (select 1 from CommitteeMember m where m.committeeId = o.id"
            + " and m.memberId = ?1 and m.validTo = ?2)"
            + " or exists (select 1 from OrganisationEpisode e where e.organisationId = o.id"
            + " and e.standingOfficeId = ?1 and e.validTo = ?2))",
        id,
        Dates.OPEN_END);
  }

  /** These rules say from a day on who belongs to a group. */
  void rule(OrgScope scope, UUID groupId, List<GroupRule> rules, LocalDate from) {
    List<OrganisationGroupRule> held =
        getEntityManager()
            .createQuery(
                "from OrganisationGroupRule r where r.groupId = :id and r.validTo = :open",
                OrganisationGroupRule.class)
            .setParameter("id", groupId)
            .setParameter("open", Dates.OPEN_END)
            .getResultList();
    for (OrganisationGroupRule rule : held) {
      if (rules.contains(rule.rule())) {
        continue;
      }
      if (rule.validFrom().isBefore(from)) {
        rule.until(from);
      } else {
        getEntityManager().remove(rule);
      }
    }
    List<GroupRule> kept = held.stream().map(OrganisationGroupRule::rule).toList();
    rules.stream()
        .distinct()
        .filter(rule -> !kept.contains(rule))
        .forEach(
            rule -> getEntityManager().persist(new OrganisationGroupRule(groupId, rule, from)));
  }

  void record(OrgScope scope, RecordedChange change) {
    getEntityManager().persist(change);
  }

  /** When the last of its changes takes effect, planned ones included. */
  LocalDate lastChange(OrgScope scope, UUID id) {
    return getEntityManager()
        .createQuery(
            "select max(c.effectiveOn) from RecordedChange c where c.organisationId = :id",
            LocalDate.class)
        .setParameter("id", id)
        .getSingleResult();
  }

  /** All its changes, in the order of their days and of being recorded. */
  List<RecordedChange> changes(OrgScope scope, UUID id) {
    return getEntityManager()
        .createQuery(
            "from RecordedChange c where c.organisationId = :id"
                + " order by c.effectiveOn, c.recordedAt, c.id",
            RecordedChange.class)
        .setParameter("id", id)
        .getResultList();
  }

  /** Whether there are changes whose day has come and that other rooms have not followed yet. */
  boolean anyDue(OrgScope scope, LocalDate today) {
    return !getEntityManager()
        .createQuery(
            "select c.id from RecordedChange c"
                + " where c.takenEffectAt is null and c.effectiveOn <= :today",
            UUID.class)
        .setParameter("today", today)
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }

  List<RecordedChange> due(OrgScope scope, LocalDate today) {
    return getEntityManager()
        .createQuery(
            "from RecordedChange c where c.takenEffectAt is null and c.effectiveOn <= :today"
                + " order by c.effectiveOn, c.recordedAt, c.id",
            RecordedChange.class)
        .setParameter("today", today)
        .getResultList();
  }

  /** Whether another one goes over to it on that day or later, so that it must be there then. */
  boolean awaited(OrgScope scope, UUID id, LocalDate on) {
    return getEntityManager()
            .createQuery(
                "select count(c) from RecordedChange c where c.successorId = :id"
                    + " and c.kind = :merged and c.effectiveOn >= :on",
                Long.class)
            .setParameter("id", id)
            .setParameter("merged", ChangeKind.MERGED)
            .setParameter("on", on)
            .getSingleResult()
        > 0;
  }
}
