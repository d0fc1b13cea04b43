package vn.canbang.organisation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.organisation.change.ChangeBasis;
import vn.canbang.shared.security.OrgScope;

/**
 * Organisations for other rooms. Lists come in Vietnamese order of names unless said otherwise.
 * Where no day is asked for, names and areas are those of the business day.
 *
 * <p>Changes are dated. Those of one organisation come in the order of their days: one that lies
 * before another already written, planned ones included, is refused (422 {@code
 * organisation.change-order}).
 */
public interface Organisations {

  /** The name under which the state of the catalogue is kept. */
  String CATALOGUE = "organisations";

  Optional<OrganisationRef> byCode(String code);

  /** Those with these codes, by code; unknown codes are left out. One statement. */
  Map<String, OrganisationRef> byCodes(Collection<String> codes);

  /**
   * The one that bears this name, short name or other name on that day, without regard to accents
   * and case; empty when none or more than one does.
   */
  Optional<OrganisationRef> called(String name, LocalDate on);

  /**
   * All names, folded for search, of those whom one deals with on that day, by code: those that
   * serve its area or one above, and those that report to it.
   */
  Map<String, List<String>> namesAround(UUID organisationId, LocalDate on);

  Optional<OrganisationRef> byId(UUID id);

  /** Those with these ids, by id; unknown ids are left out. One statement. */
  Map<UUID, OrganisationRef> byIds(Collection<UUID> ids);

  /** As they were called on that day, and the areas that they served then. One statement. */
  Map<UUID, OrganisationRef> byIds(Collection<UUID> ids, LocalDate on);

  /** As they were called and what they served, day by day. One statement. */
  Map<UUID, OrganisationTimeline> timelines(Collection<UUID> ids);

  /**
   * Who belongs to a group, or sits on a committee (in the order of its decision), on that day;
   * empty for any other organisation.
   */
  List<OrganisationRef> members(UUID groupOrCommittee, LocalDate on);

  /** Whether one stands under another by line of reporting, or is it. */
  boolean isWithin(UUID ancestorId, UUID descendantId, LocalDate on);

  /** It and all that are there below it by line of reporting, nearest first; no groups. */
  List<UUID> descendants(UUID organisationId, LocalDate on);

  /** Whom it stands directly under on that day. */
  Optional<OrganisationRef> parent(UUID organisationId, LocalDate on);

  /**
   * Of {@code above}, who stands nearest above each of {@code ids} by line of reporting; left out
   * where none does. One statement.
   */
  Map<UUID, UUID> nearest(Collection<UUID> ids, Collection<UUID> above, LocalDate on);

  /**
   * Who acts on that day for each of these: itself, or, once it was merged, the one that goes on
   * with what it had. Left out where nobody does: not begun, or closed.
   */
  Map<UUID, UUID> acting(Collection<UUID> ids, LocalDate on);

  /** It, and all merged into it by that day, whose duties it has taken over. */
  Set<UUID> withAbsorbed(UUID organisationId, LocalDate on);

  /** As {@link #withAbsorbed(UUID, LocalDate)}, of many at once. */
  Set<UUID> withAbsorbed(Collection<UUID> organisationIds, LocalDate on);

  /**
   * Sets up an organisation or group under one that the caller administers; one without a parent is
   * for those who administer everything. 409 {@code organisation.exists} when the code is taken.
   */
  OrganisationRef create(OrgScope scope, NewOrganisation organisation);

  /**
   * As {@link #create}, for many: each may stand under one that comes before it. Answers them in
   * the same order. Lines of reporting are worked out once.
   */
  List<OrganisationRef> createAll(OrgScope scope, List<NewOrganisation> organisations);

  /** Names a committee's standing office and members from a day on. */
  void constitute(
      OrgScope scope,
      UUID committeeId,
      @Nullable UUID standingOfficeId,
      List<UUID> memberIds,
      LocalDate from);

  /** It is called so from a day on. */
  void rename(
      OrgScope scope,
      UUID organisationId,
      String name,
      @Nullable String shortName,
      ChangeBasis basis);

  /**
   * It reports there and serves that area from a day on: both are given, also the one that stays.
   * Reports that nobody has received yet follow on that day.
   */
  void move(
      OrgScope scope,
      UUID organisationId,
      @Nullable UUID parentId,
      @Nullable UUID areaId,
      ChangeBasis basis);

  /**
   * It ends on the day before, and another one goes on: what stood under it, its seats, accounts
   * and duties go over, and its past stays in sight of those above the other one.
   */
  void merge(OrgScope scope, UUID organisationId, UUID intoId, ChangeBasis basis);

  /**
   * It ends on the day before. Refused while anything stands under it. Its past stays in sight of
   * those above it.
   */
  void close(OrgScope scope, UUID organisationId, ChangeBasis basis);

  /**
   * Lets other rooms follow the changes whose day has come; does nothing where that is done
   * already.
   */
  void takeEffect(OrgScope system);
}
