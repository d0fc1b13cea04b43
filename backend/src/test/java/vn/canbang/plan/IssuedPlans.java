package vn.canbang.plan;

import io.quarkus.arc.Arc;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import vn.canbang.observation.ReportingLines;
import vn.canbang.shared.security.SystemScope;
import vn.canbang.testing.SentReports;

/** What is issued stays; only tests take it back, so that others find the sample as it was. */
public final class IssuedPlans {

  private IssuedPlans() {}

  /** Throws a plan away, issued or not. */
  public static void discard(String plan) {
    SentReports.unguarded(
        () -> {
          UUID id = UUID.fromString(plan);
          run(
              "update plan_legal_basis set resolved_plan_id = null where resolved_plan_id = :id",
              id);
          forgetReports(id);
          forgetOccurrences(id);
          run("delete from plan_edition where plan_id = :id or amendment_id = :id", id);
          run("update plan set amendment_id = null where amendment_id = :id", id);
          run("update plan set amends_id = null where amends_id = :id or id = :id", id);
          run("update plan set status = 'DRAFT' where id = :id", id);
        });
    Drafts.delete(plan);
  }

  /** The series that carry out what the plan asks for, with all that they made owed. */
  private static void forgetReports(UUID plan) {
    List<String> series =
        Arc.container()
            .instance(Session.class)
            .get()
            .createNativeQuery("select code from report_series where plan_id = :plan", String.class)
            .setParameter("plan", plan)
            .getResultList();
    ReportingLines lines = Arc.container().instance(ReportingLines.class).get();
    series.forEach(code -> lines.replaceFor(SystemScope.named("test"), code, Set.of()));
    String ofPlan = "(select id from report_series where plan_id = :id)";
    String reports =
        "(select id from report where obligation_id in"
            + " (select id from report_obligation where series_id in "
            + ofPlan
            + "))";
    String revisions = "(select id from report_revision where report_id in " + reports + ")";
    run("delete from report_activity_result where revision_id in " + revisions, plan);
    run("delete from report_narrative where revision_id in " + revisions, plan);
    run("delete from report_revision where report_id in " + reports, plan);
    run("delete from report where id in " + reports, plan);
    String tiers = "(select id from report_tier where series_id in " + ofPlan + ")";
    run("delete from report_obligation where series_id in " + ofPlan, plan);
    run("delete from report_tier_recipient where tier_id in " + tiers, plan);
    run("delete from report_tier where series_id in " + ofPlan, plan);
    run("delete from report_series where plan_id = :id", plan);
  }

  private static void forgetOccurrences(UUID plan) {
    String occurrences = "(select id from occurrence where plan_id = :id)";
    String results =
        "(select id from occurrence_result where occurrence_id in " + occurrences + ")";
    for (String part : List.of("count", "channel", "category", "finding")) {
      run("delete from occurrence_result_" + part + " where result_id in " + results, plan);
    }
    run("delete from occurrence_result where occurrence_id in " + occurrences, plan);
    run("delete from occurrence_evidence where occurrence_id in " + occurrences, plan);
    run("update occurrence set after_id = null where plan_id = :id", plan);
    run("delete from occurrence where plan_id = :id", plan);
  }

  private static void run(String sql, UUID id) {
    Arc.container()
        .instance(Session.class)
        .get()
        .createNativeMutationQuery(sql)
        .setParameter("id", id)
        .executeUpdate();
  }
}
