package vn.canbang.report.obligation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.time.ReportingPeriod;

/** Reports owed, for other rooms. Who may see one is asked of {@link OwedReport}. */
public interface Obligations {

  Optional<OwedReport> find(
      OrgScope scope, String series, String organisation, ReportingPeriod period);

  /** Those of many addresses that are owed, in no order. A fixed number of statements. */
  List<OwedReport> find(OrgScope scope, Collection<OwedAddress> addresses);

  List<OwedReport> byIds(OrgScope scope, Collection<UUID> ids);

  /**
   * What the units next below owe to a unit, or through it, in a series and period: of several
   * tiers that end at the unit the highest only, since it already adds up the others.
   */
  List<OwedReport> below(OrgScope scope, String series, UUID organisation, ReportingPeriod period);

  /**
   * What the caller sees on either side of what these series owe, or those that ask one of these
   * forms, and is still asked for; by period, then by code of the unit. A fixed number of
   * statements.
   */
  List<OwedReport> asked(OrgScope scope, AskedReports wanted);

  /** All that a series has owed so far; for loading what was reported before. */
  List<OwedReport> ofSeries(OrgScope system, String series);

  /**
   * What a series owes for periods within two others, or for the last twelve; empty where the
   * caller does not see the series. A fixed number of statements.
   *
   * @param organisation keeps the units under it, or that report to it or through it
   */
  Optional<Matrix> matrix(
      OrgScope scope,
      String series,
      @Nullable ReportingPeriod from,
      @Nullable ReportingPeriod to,
      @Nullable UUID organisation);

  /**
   * What falls due between two days, for who sees it on either side; the earliest first, nothing
   * that is no longer owed. A fixed number of statements.
   */
  List<DueReport> due(OrgScope scope, DueFilter filter);

  /** What the caller's unit has to send and has not. */
  List<ObligationView> toSend(OrgScope scope);

  /** What the caller's unit has sent, the latest first. */
  List<ObligationView> sent(OrgScope scope, int limit);

  /**
   * Sends a report that nobody has received, or that was taken back, where its sender reports by
   * now.
   */
  OwedReport follow(OrgScope scope, OwedReport unreceived);

  /**
   * Sets up what is owed up to the current business day, and lets what nobody has received follow
   * lines of reporting; does nothing where that is done already.
   */
  void materialise(OrgScope scope);
}
