package vn.canbang.report.series;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.http.Ref;

/**
 * One step of a chain.
 *
 * @param slackDays days between the deadline of the tier below and this one's
 * @param slackWorkingDays working days after the last day in time of the tier below, up to and with
 *     this one's
 * @param tight whether less than one working day is left
 */
@Schema(
    name = "Tier",
    description = "One step of a chain: from whom, through whom, to whom, by when.")
public record TierView(
    int position,
    Ref from,
    @Nullable Ref via,
    Ref to,
    List<Ref> otherRecipients,
    SendingMode mode,
    Deadline deadline,
    @Nullable Integer slackDays,
    @Nullable Integer slackWorkingDays,
    boolean tight) {}
