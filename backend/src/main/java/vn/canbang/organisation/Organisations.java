package vn.canbang.organisation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Organisations for other rooms. Lists come in Vietnamese order of names. */
public interface Organisations {

  Optional<OrganisationRef> byCode(String code);

  /** Those with these codes, by code; unknown codes are left out. One statement. */
  Map<String, OrganisationRef> byCodes(Collection<String> codes);

  Optional<OrganisationRef> byId(UUID id);

  /** Those with these ids, by id; unknown ids are left out. One statement. */
  Map<UUID, OrganisationRef> byIds(Collection<UUID> ids);

  /** Who belongs to a group or committee on that day; empty for any other organisation. */
  List<OrganisationRef> members(UUID groupOrCommittee, LocalDate on);

  /** Whether one stands under another by line of reporting, or is it. */
  boolean isWithin(UUID ancestorId, UUID descendantId, LocalDate on);

  /** It and all below it by line of reporting. */
  List<UUID> descendants(UUID organisationId, LocalDate on);

  /** Whom it stands directly under on that day. */
  Optional<OrganisationRef> parent(UUID organisationId, LocalDate on);
}
