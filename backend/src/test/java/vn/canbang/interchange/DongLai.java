package vn.canbang.interchange;

import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.is;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hibernate.Session;
import vn.canbang.report.template.ReportTemplates;
import vn.canbang.testing.Api;
import vn.canbang.testing.SentReports;

/**
 * The station of xã Đông Lai with a month of births and a year that begins on 15/12, and another
 * system that calls them as the samples do.
 */
@ApplicationScoped
class DongLai {

  static final String STATION = "tyt.donglai";
  static final String CENTRE = "ttyt.tanlac";
  static final String MONTH = "/reports/TH-DONG-LAI-M/TYT-DONG-LAI/2024-10";
  static final String DHIS2 = "/interchange/dhis2/dataValueSets";
  static final String ADX = "/interchange/adx";

  private final Session session;
  private final ReportTemplates templates;

  DongLai(Session session, ReportTemplates templates) {
    this.session = session;
    this.templates = templates;
  }

  void setUp() {
    Map<String, Object> row = new HashMap<>();
    row.put("code", "A");
    row.put("labelVi", "Trẻ sinh ra sống");
    row.put("labelEn", "Live births");
    row.put("cells", Map.of("MALE", "LIVE_BIRTHS.MALE", "FEMALE", "LIVE_BIRTHS.FEMALE"));
    row.put("total", false);
    row.put("optional", false);
    Map<String, Object> section = new HashMap<>();
    section.put("code", "SO");
    section.put("kind", "CELLS");
    section.put("titleVi", "Số liệu");
    section.put("titleEn", "Figures");
    section.put("rows", List.of(row));
    section.put("questions", List.of());
    section.put("columns", List.of());
    Map<String, Object> form = new HashMap<>();
    form.put("nameVi", "Số sinh");
    form.put("nameEn", "Births");
    form.put("owner", "TTYT-TAN-LAC");
    form.put("validFrom", "2024-12-01");
    form.put("sections", List.of(section));
    form.put("rules", List.of());
    made(CENTRE, "/report-templates/TH-SO-SINH", form);
    series("TH-DONG-LAI-M", "MONTH", "2024-10", 1);
    series("TH-DONG-LAI-Y", "YEAR", "2024", 15);
    made("admin", "/code-systems/HB", Map.of("nameVi", "Hòa Bình", "nameEn", "Hòa Bình"));
    mapping("DATA_SET/PDS_SRB_M", "series/TH-DONG-LAI-M");
    mapping("DATA_SET/PDS_SRB_Y", "series/TH-DONG-LAI-Y");
    mapping("CATEGORY_COMBO/BIRTHS_LIVE~MALE", "LIVE_BIRTHS.MALE");
    mapping("CATEGORY_COMBO/BIRTHS_LIVE~FEMALE", "LIVE_BIRTHS.FEMALE");
    mapping("CATEGORY_COMBO/BIRTHS_2ND~MALE", "LIVE_BIRTHS_2ND.MALE");
    mapping("DIMENSIONS/BIRTHS_LIVE~SEX=M", "LIVE_BIRTHS.MALE");
    mapping("DIMENSIONS/BIRTHS_LIVE~SEX=F", "LIVE_BIRTHS.FEMALE");
  }

  private static void series(String code, String type, String first, int day) {
    Map<String, Object> wanted = new HashMap<>();
    wanted.put("code", code);
    wanted.put("nameVi", "Báo cáo số sinh");
    wanted.put("nameEn", "Births");
    wanted.put("template", "TH-SO-SINH");
    wanted.put("periodType", type);
    wanted.put("firstPeriod", first);
    wanted.put("owner", "TTYT-TAN-LAC");
    wanted.put("periodStartDay", day);
    wanted.put(
        "tiers",
        List.of(
            Map.of(
                "from",
                "TYT-DONG-LAI",
                "to",
                "TTYT-TAN-LAC",
                "deadline",
                Map.of("kind", "UNSET", "workingDays", false, "boundary", "ON_OR_BEFORE"))));
    Api.as(CENTRE).body(wanted).post("/report-series").then().statusCode(201);
  }

  private static void mapping(String code, String target) {
    made("admin", "/code-systems/HB/mappings/" + code, Map.of("target", target));
  }

  private static void made(String user, String path, Object body) {
    Api.as(user).body(body).put(path).then().statusCode(201);
  }

  /** What is in the samples. */
  static String sample(String name) {
    try (InputStream in = DongLai.class.getResourceAsStream("/interchange/" + name)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static ValidatableResponse send(String user, String query, String json) {
    return Api.as(user).body(json).post(DHIS2 + "?system=HB" + query).then();
  }

  static ValidatableResponse sendXml(String user, String query, String xml) {
    return Api.as(user)
        .contentType("application/xml; charset=utf-8")
        .body(xml.getBytes(StandardCharsets.UTF_8))
        .post(ADX + "?system=HB" + query)
        .then();
  }

  static RequestSpecification anything(String user) {
    RequestSpecification request = Api.as(user);
    return ((FilterableRequestSpecification) request).replaceHeader("Accept", "*/*");
  }

  /** Moves the month's report. */
  static void move(String user, String verb) {
    String tag = Api.as(user).get(MONTH).then().statusCode(200).extract().header("ETag");
    Api.as(user)
        .header("If-Match", tag)
        .body(Map.of())
        .post(MONTH + "/" + verb)
        .then()
        .statusCode(anyOf(is(200), is(201)));
  }

  void clear() {
    String series = "(select id from report_series where code like 'TH-DONG-LAI%')";
    String owed = "(select id from report_obligation where series_id in " + series + ")";
    String reports = "(select id from report where obligation_id in " + owed + ")";
    String revisions = "(select id from report_revision where report_id in " + reports + ")";
    SentReports.unguarded(
        () -> {
          run("code_mapping where system_code = 'HB'");
          run("code_system where code = 'HB'");
          run("report_cell where revision_id in " + revisions);
          run("report_comment where report_id in " + reports);
          run("report_revision where report_id in " + reports);
          run("report where obligation_id in " + owed);
          run("report_obligation where series_id in " + series);
          run("report_tier where series_id in " + series);
          run("reporting_line where series like 'TH-DONG-LAI%'");
          run("report_series where id in " + series);
          run("report_template where code = 'TH-SO-SINH'");
        });
    templates.forget();
  }

  private void run(String what) {
    session.createNativeMutationQuery("delete from " + what).executeUpdate();
  }
}
