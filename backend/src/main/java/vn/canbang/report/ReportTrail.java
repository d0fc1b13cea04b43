package vn.canbang.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.canbang.report.obligation.OwedReport;
import vn.canbang.report.obligation.ReportState;
import vn.canbang.shared.security.Audit;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.time.BusinessClock;

/** What is written down of each move of a report, and the times that go with it. */
@ApplicationScoped
class ReportTrail {

  private final Audit audit;
  private final BusinessClock clock;

  ReportTrail(Audit audit, BusinessClock clock) {
    this.audit = audit;
    this.clock = clock;
  }

  /** Business time as the database keeps it, so that an answer says the same now and later. */
  Instant now() {
    return clock.now().truncatedTo(ChronoUnit.MICROS);
  }

  /** Real time, which tells changes apart. */
  Instant real() {
    return clock.real();
  }

  void record(
      OrgScope scope,
      OwedReport owed,
      String action,
      @Nullable Map<String, Object> before,
      @Nullable Map<String, Object> after,
      @Nullable String reason) {
    audit.record(
        scope, action, "report", owed.key(), owed.organisation().id(), before, after, reason);
  }

  static Map<String, Object> state(Report report, ReportRevision revision) {
    return state(report.state(), revision);
  }

  static Map<String, Object> state(ReportState of, ReportRevision revision) {
    Map<String, Object> state = new TreeMap<>();
    state.put("state", of.name());
    state.put("revision", revision.number());
    state.put("sha256", revision.sha256());
    return state;
  }
}
