package vn.canbang.report.register;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.canbang.report.obligation.ReportState;
import vn.canbang.report.obligation.Timeliness;
import vn.canbang.shared.http.NamedRef;
import vn.canbang.shared.http.Ref;
import vn.canbang.shared.time.ReportingPeriod;

/**
 * One line of the register.
 *
 * @param lastDay in time; null where no day is set
 * @param firstSentAt what timeliness goes by; null where nothing was received
 * @param sentAt when the revision came that was received last
 * @param documentNumber of that revision
 */
@Schema(description = "Who owed which report, when it came, and whether in time.")
public record RegisterEntry(
    NamedRef series,
    Ref organisation,
    ReportingPeriod period,
    Ref receiver,
    @Nullable LocalDate lastDay,
    Timeliness timeliness,
    @Nullable Instant firstSentAt,
    @Nullable Instant sentAt,
    @Nullable String sentBy,
    @Nullable String documentNumber,
    @Nullable ReportState state,
    @Nullable Integer revision,
    @Nullable Instant decidedAt) {}
