package vn.canbang.organisation.change;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.security.Role;

/**
 * A change as the lines of reporting show it.
 *
 * @param units the organisation and all that stand under it on the day, groups left out
 * @param gained who stands above it from the day on and did not before
 * @param lost who stood above it until the day and does not any more
 * @param successorId who goes on with what a merged one had
 * @param rolesOver of a merger: roles that whoever ordered it holds over the other one
 */
public record StandingChange(
    ChangeKind kind,
    UUID organisationId,
    LocalDate on,
    Set<UUID> units,
    Set<UUID> gained,
    Set<UUID> lost,
    @Nullable UUID successorId,
    Set<Role> rolesOver) {}
