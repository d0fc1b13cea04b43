package vn.canbang.report.obligation;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * That a report is no longer asked for.
 *
 * @param on the day from which it is not
 * @param reason the amendment that says so, and why
 */
@Schema(name = "ObligationWithdrawal", description = "That a report is no longer asked for.")
public record ObligationWithdrawal(LocalDate on, String reason) {}
