package vn.canbang.report.series;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * To whom a unit owes its report of a series on a day.
 *
 * @param viaId who reviews for the receiver
 * @param deskId the department that prepares the unit's own report, since the units below report
 *     through it
 * @param consolidates whether units below report to this one in the same series
 */
public record Route(
    TierRef tier,
    UUID senderId,
    UUID receiverId,
    @Nullable UUID viaId,
    @Nullable UUID deskId,
    boolean consolidates) {}
