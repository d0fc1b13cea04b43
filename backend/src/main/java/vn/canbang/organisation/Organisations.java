package vn.canbang.organisation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.security.OrgScope;

/** Organisations for other rooms. Lists come in Vietnamese order of names unless said otherwise. */
public interface Organisations {

  Optional<OrganisationRef> byCode(String code);

  /** Those with these codes, by code; unknown codes are left out. One statement. */
  Map<String, OrganisationRef> byCodes(Collection<String> codes);

  Optional<OrganisationRef> byId(UUID id);

  /** Those with these ids, by id; unknown ids are left out. One statement. */
  Map<UUID, OrganisationRef> byIds(Collection<UUID> ids);

  /**
   * Who belongs to a group, or sits on a committee (in the order of its decision), on that day;
   * empty for any other organisation.
   */
  List<OrganisationRef> members(UUID groupOrCommittee, LocalDate on);

  /** Whether one stands under another by line of reporting, or is it. */
  boolean isWithin(UUID ancestorId, UUID descendantId, LocalDate on);

  /** It and all below it by line of reporting, nearest first; groups are left out. */
  List<UUID> descendants(UUID organisationId, LocalDate on);

  /** Whom it stands directly under on that day. */
  Optional<OrganisationRef> parent(UUID organisationId, LocalDate on);

  /**
   * Sets up an organisation or group under one that the caller administers; one without a parent is
   * for those who administer everything. 409 {@code organisation.exists} when the code is taken.
   */
  OrganisationRef create(OrgScope scope, NewOrganisation organisation);

  /** Names a committee's standing office and members. */
  void constitute(
      OrgScope scope,
      UUID committeeId,
      @Nullable UUID standingOfficeId,
      List<UUID> memberIds,
      LocalDate from);
}
