package vn.canbang.report;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import vn.canbang.testing.Api;

/** A monthly series of Hòn Tre that asks for a leader's word before its report is sent. */
@ApplicationScoped
class LeaderSeries {

  static final String REPORT = "/reports/LD-THANG/TYT-HON-TRE/2024-11";

  private final Session session;

  LeaderSeries(Session session) {
    this.session = session;
  }

  /**
   * @param via who reviews for the centre; null when nobody does
   */
  void make(@Nullable String via) {
    Map<String, Object> deadline = new HashMap<>();
    deadline.put("kind", "DAYS_FROM_PERIOD_END");
    deadline.put("days", 5);
    deadline.put("workingDays", true);
    deadline.put("boundary", "ON_OR_BEFORE");
    Map<String, Object> tier = new HashMap<>();
    tier.put("from", "TYT-HON-TRE");
    tier.put("via", via);
    tier.put("to", "TTYT-KIEN-HAI");
    tier.put("deadline", deadline);
    Map<String, Object> series = new HashMap<>();
    series.put("code", "LD-THANG");
    series.put("nameVi", "Báo cáo tháng trình lãnh đạo");
    series.put("nameEn", "Monthly report for approval");
    series.put("template", "PLAN-PROGRESS");
    series.put("periodType", "MONTH");
    series.put("firstPeriod", "2024-11");
    series.put("owner", "TTYT-KIEN-HAI");
    series.put("leaderApproval", true);
    series.put("tiers", List.of(tier));
    Api.as("ttyt.kienhai").body(series).post("/report-series").then().statusCode(201);
  }

  void clear() {
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              String series = "(select id from report_series where code = 'LD-THANG')";
              run("notice");
              run("report_obligation where series_id in " + series);
              run("report_tier where series_id in " + series);
              run("reporting_line where series = 'LD-THANG'");
              run("report_series where id in " + series);
            });
  }

  private void run(String what) {
    session.createNativeMutationQuery("delete from " + what).executeUpdate();
  }
}
