package vn.canbang.sample;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.area.AreaAttribute;
import vn.canbang.area.AreaAttributeKind;
import vn.canbang.area.AreaAttributes;
import vn.canbang.organisation.Organisations;
import vn.canbang.shared.persistence.Ids;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.time.ReportingPeriod;
import vn.canbang.target.Targets;
import vn.canbang.target.allocation.CascadeDecision;
import vn.canbang.target.allocation.CascadeUnitDraft;
import vn.canbang.target.allocation.Cascades;
import vn.canbang.target.allocation.PutCascade;
import vn.canbang.target.known.KnownAssessments;
import vn.canbang.target.measure.TargetCompletion;
import vn.canbang.target.result.NewExplanation;
import vn.canbang.target.result.NewSurveyResult;
import vn.canbang.target.result.SurveyMethod;
import vn.canbang.target.result.TargetResults;

/**
 * What makes targets speak that births do not: 001's level handed down to the communes and what one
 * of them says of it, a survey and a milestone of 002, the group that 003's province wants to
 * leave. Decision, survey and milestone are made up, and marked so.
 */
@ApplicationScoped
class TargetResultsStep implements SampleStep {

  private static final String ILLUSTRATIVE = "Số liệu minh họa";
  private static final LocalDate FROM = LocalDate.of(2024, 11, 1);

  private final Targets targets;
  private final Cascades cascades;
  private final TargetResults results;
  private final KnownAssessments known;
  private final AreaAttributes attributes;
  private final Organisations organisations;

  TargetResultsStep(
      Targets targets,
      Cascades cascades,
      TargetResults results,
      KnownAssessments known,
      AreaAttributes attributes,
      Organisations organisations) {
    this.targets = targets;
    this.cascades = cascades;
    this.results = results;
    this.known = known;
    this.attributes = attributes;
    this.organisations = organisations;
  }

  @Override
  public int order() {
    return 78;
  }

  @Override
  public String name() {
    return "target-results";
  }

  @Override
  public boolean due(LocalDate today) {
    return !today.isBefore(FROM);
  }

  @Override
  public void run(OrgScope system) {
    attributes.put(
        system,
        "24",
        FROM,
        List.of(
            new AreaAttribute(
                AreaAttributeKind.HIGH_FERTILITY,
                null,
                LocalDate.of(2020, 1, 1),
                null,
                "theo Kế hoạch năm 2024 của Sở Y tế Bắc Giang")));
    results.record(
        system,
        target("cu-khoi-2021-2025", "T4"),
        body("UBND-PHUONG-CU-KHOI"),
        new NewSurveyResult(
            LocalDate.of(2024, 10, 1),
            LocalDate.of(2024, 10, 20),
            SurveyMethod.RANDOM_SAMPLE,
            300,
            291,
            "cặp vợ chồng",
            null,
            ILLUSTRATIVE,
            true));
    targets.complete(
        system,
        target("cu-khoi-2021-2025", "T8"),
        new TargetCompletion(
            LocalDate.of(2024, 10, 15), ILLUSTRATIVE, "Báo cáo chín tháng đầu năm 2024"));
    handDown(system, target("kien-hai-2024", "T2"));
    results.explain(
        system,
        target("kien-hai-2024", "T2"),
        body("TYT-HON-TRE"),
        new NewExplanation(
            ReportingPeriod.year(2024),
            "Mười tháng đầu năm xã chỉ có 54 trẻ sinh ra sống nên tỷ số dao động mạnh; trạm đã rà"
                + " soát sổ theo dõi trẻ sinh, không phát hiện sai sót."));
    known.follow(system);
  }

  private void handDown(OrgScope system, UUID target) {
    cascades.write(
        system,
        target,
        "*",
        null,
        new PutCascade(
            new CascadeDecision(
                "45/QĐ-TTYT",
                LocalDate.of(2024, 2, 20),
                "Trung tâm Y tế huyện Kiên Hải",
                "Giao chỉ tiêu kế hoạch dân số năm 2024 cho các xã (minh họa)"),
            List.of(
                unit("31108", 108, null),
                unit("31111", 108, "Xã đông dân nhất huyện"),
                unit("31114", 107, null),
                unit("31115", 107, null))),
        false);
    cascades.allocate(system, target, "*");
  }

  private static CascadeUnitDraft unit(String area, int level, @Nullable String note) {
    return new CascadeUnitDraft(area, BigDecimal.valueOf(level), null, null, note, null);
  }

  private static UUID target(String plan, String code) {
    return Ids.of("target", SamplePlans.id(plan) + "/" + code);
  }

  private UUID body(String code) {
    return organisations.byCode(code).orElseThrow().id();
  }
}
