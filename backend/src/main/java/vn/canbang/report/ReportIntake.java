package vn.canbang.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.canbang.report.content.ReportContent;
import vn.canbang.report.obligation.OwedAddress;
import vn.canbang.report.view.Receipt;
import vn.canbang.shared.problem.ProblemException;
import vn.canbang.shared.security.OrgScope;

/** Writes many reports at once, by the rules of one. */
public interface ReportIntake {

  /**
   * A report as it was sent.
   *
   * @param version of the report that other content replaces, as its tag says; null for none
   * @param submit whether it is sent to its receiver
   */
  record Sent(OwedAddress address, ReportContent content, @Nullable Long version, boolean submit) {}

  /**
   * What became of it.
   *
   * @param receipt of what its receiver got, null while it is a draft
   * @param refusal why it was refused, null when it was not
   */
  record Taken(
      IntakeOutcome outcome, @Nullable Receipt receipt, @Nullable ProblemException refusal) {}

  /**
   * Writes those that nothing speaks against and answers all in the same order; each report once.
   * In a number of statements that does not grow with them, but for drafts that get other content
   * and for templates that ask for activities or outputs. What only shows as figures are written
   * (two bodies answer for one figure) ends the whole; then the caller sends them one by one.
   */
  List<Taken> take(OrgScope scope, List<Sent> sent);
}
