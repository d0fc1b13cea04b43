package vn.canbang.plan.follow;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.canbang.plan.AskedReport;

/**
 * That an amendment has changed a plan in force.
 *
 * @param on day of the amendment: what it asks is asked from then on
 * @param number of the amendment
 * @param reason why the plan was amended
 * @param asked the reports that the plan asked for before
 */
public record PlanAmended(
    LocalDate on, String number, @Nullable String reason, List<AskedReport> asked) {

  /** Why something is no longer owed: {@code Kế hoạch số 604/KH-TTYT: thôi giao ban hằng tháng}. */
  public String words() {
    String document = "Kế hoạch số " + number;
    return reason == null ? document : document + ": " + reason;
  }
}
