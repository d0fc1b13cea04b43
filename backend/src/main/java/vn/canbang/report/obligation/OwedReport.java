package vn.canbang.report.obligation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.organisation.OrganisationRef;
import vn.canbang.report.series.Deadline;
import vn.canbang.report.series.SendingMode;
import vn.canbang.shared.http.NamedRef;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.security.Role;
import vn.canbang.shared.time.BusinessClock;
import vn.canbang.shared.time.ReportingPeriod;

/**
 * An obligation as the reports room sees it, with the rules of who stands on which side.
 *
 * @param desk the department that prepares the unit's own report, since the units below report
 *     through it
 * @param consolidates whether units below report to this one in the same series
 * @param periodStart the first day that the report speaks of; with periods that do not begin with
 *     the month another day than that of {@code period}
 * @param periodEnd the last day that the report speaks of
 * @param leaderApproval whether a leader has to agree before the report is sent
 * @param leave what the receiver granted, if anything
 * @param withdrawn whether nobody asks for it any more
 */
public record OwedReport(
    UUID id,
    UUID seriesId,
    NamedRef series,
    UUID templateId,
    @Nullable UUID planId,
    @Nullable UUID fillsFromId,
    @Nullable LocalDate dataCutOffOn,
    boolean feedsObservations,
    boolean leaderApproval,
    boolean consolidates,
    int tier,
    SendingMode mode,
    Deadline deadline,
    OrganisationRef organisation,
    OrganisationRef receiver,
    @Nullable OrganisationRef via,
    @Nullable UUID desk,
    List<UUID> otherRecipients,
    ReportingPeriod period,
    LocalDate periodStart,
    LocalDate periodEnd,
    @Nullable LocalDate opensOn,
    @Nullable LocalDate dueOn,
    @Nullable LocalDate lastDay,
    @Nullable Instant dueAt,
    @Nullable Leave leave,
    boolean withdrawn) {

  /** What people call the report: {@code SRB-ANNUAL/TYT-HON-TRE/2024}. */
  public String key() {
    return series.code() + "/" + organisation.code() + "/" + period.code();
  }

  /** Whether the caller sees the report with its drafts. */
  public boolean sentFrom(OrgScope scope) {
    return scope.covers(organisation.id()) || (desk != null && scope.covers(desk));
  }

  /** Whether the caller sees what was sent. */
  public boolean sentTo(OrgScope scope) {
    return scope.covers(receiver.id())
        || (via != null && scope.covers(via.id()))
        || otherRecipients.stream().anyMatch(scope::covers);
  }

  /** Whether the caller may draft, send, withdraw and amend. */
  public boolean mayWrite(OrgScope scope) {
    return Rights.mayWrite(scope, organisation.id(), desk);
  }

  /** Whether the caller may accept and return: only the receiver's side may, for whoever sent. */
  public boolean mayReview(OrgScope scope) {
    return Rights.mayReview(scope, receiver.id(), via == null ? null : via.id());
  }

  /** Whether the caller is a leader of the unit: reviews for it itself. */
  public boolean mayLead(OrgScope scope) {
    return Rights.mayLead(scope, organisation.id());
  }

  /** Whether the caller may send a draft: a series may want a leader's word first. */
  public boolean maySend(OrgScope scope) {
    return mayWrite(scope) && (!leaderApproval || mayLead(scope));
  }

  /** Whether the caller may add up the units below. */
  public boolean mayConsolidate(OrgScope scope) {
    return consolidates && Rights.mayConsolidate(scope, organisation.id(), desk);
  }

  public Timeliness timeliness(@Nullable Instant firstSubmittedAt, BusinessClock clock) {
    return Timeliness.of(opensOn, dueAt, firstSubmittedAt, leave, clock);
  }

  /** Whether a report that arrives at {@code at} is late. */
  public boolean lateAt(Instant at) {
    return dueAt != null && !at.isBefore(dueAt);
  }

  /** The one place that says which role does what on a report. */
  static final class Rights {

    private Rights() {}

    static boolean mayWrite(OrgScope scope, UUID organisation, @Nullable UUID desk) {
      return scope.holds(Role.REPORTER, organisation)
          || (desk != null
              && (scope.holds(Role.REPORTER, desk) || scope.holds(Role.REVIEWER, desk)));
    }

    static boolean mayReview(OrgScope scope, UUID receiver, @Nullable UUID via) {
      return scope.holds(Role.REVIEWER, receiver)
          || (via != null && scope.holds(Role.REVIEWER, via));
    }

    static boolean mayLead(OrgScope scope, UUID organisation) {
      return scope.holds(Role.REVIEWER, organisation);
    }

    static boolean mayConsolidate(OrgScope scope, UUID organisation, @Nullable UUID desk) {
      return scope.holds(Role.REVIEWER, organisation)
          || (desk != null && scope.holds(Role.REVIEWER, desk));
    }
  }
}
