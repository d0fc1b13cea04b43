package vn.canbang.activity.delivery;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.activity.ActivityName;

/**
 * A part of an output and how far its handing out has come, as other rooms see it.
 *
 * @param name of the output
 * @param text for whom or where, in the plan's words
 * @param quantity pieces that the plan allots
 */
public record DeliveredShare(
    UUID id,
    UUID outputId,
    String name,
    @Nullable String unit,
    ActivityName activity,
    String text,
    @Nullable UUID organisationId,
    int quantity,
    @Nullable LocalDate issuedOn,
    @Nullable Integer issued,
    @Nullable LocalDate receivedOn,
    @Nullable Integer received,
    @Nullable LocalDate displayedOn,
    @Nullable Integer displayed) {}
