package vn.canbang.report.obligation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.http.NamedRef;
import vn.canbang.shared.http.Ref;
import vn.canbang.shared.time.ReportingPeriod;

/**
 * A report owed as calendars show it.
 *
 * @param organisationId who owes it
 * @param deskId the department that prepares it
 * @param planId the plan that asks for it
 * @param lastDay the last day on which it is in time
 * @param words what the document says of the deadline
 */
public record DueReport(
    UUID id,
    NamedRef series,
    UUID organisationId,
    @Nullable UUID deskId,
    @Nullable UUID planId,
    Ref organisation,
    Ref receiver,
    ReportingPeriod period,
    LocalDate lastDay,
    @Nullable String words,
    Timeliness timeliness) {

  /** Whether the organisation sends it, or prepares it. */
  public boolean owedBy(UUID organisation) {
    return organisation.equals(organisationId) || organisation.equals(deskId);
  }
}
