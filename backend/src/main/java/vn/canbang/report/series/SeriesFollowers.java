package vn.canbang.report.series;

import java.time.LocalDate;
import java.util.UUID;
import vn.canbang.shared.security.OrgScope;

/** What follows from series: the reports owed. Called within the transaction of the change. */
public interface SeriesFollowers {

  /** Sets up what one series owes by today, and lets what nobody has received follow its chain. */
  void materialise(OrgScope scope, String code);

  /** What is owed by a step and was not received is due when the step says by now. */
  void dueAnew(OrgScope scope, UUID series, UUID tier);

  /**
   * What nobody has received and was not due yet is no longer owed where its step has ended and the
   * sender has no other place in the chain.
   *
   * @return how many
   */
  int withdraw(OrgScope scope, UUID series, LocalDate on, String because);
}
