package vn.canbang.sample;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.budget.BudgetLineDraft;
import vn.canbang.budget.Budgets;
import vn.canbang.plan.Plans;
import vn.canbang.plan.document.LegalBasisView;
import vn.canbang.plan.document.PlanView;
import vn.canbang.shared.persistence.Ids;
import vn.canbang.shared.security.OrgScope;

/**
 * Some money of plans 000 and 001. The documents name sources and, in 000, the decision that gives
 * the money, but no amounts: these are made up, and marked so.
 */
@ApplicationScoped
class BudgetStep implements SampleStep {

  private static final LocalDate SETTLED = LocalDate.of(2024, 10, 10);
  private static final String NOTE = "Số liệu minh họa, không có trong văn bản.";

  private final Budgets budgets;
  private final Plans plans;

  BudgetStep(Budgets budgets, Plans plans) {
    this.budgets = budgets;
    this.plans = plans;
  }

  @Override
  public int order() {
    return 36;
  }

  @Override
  public String name() {
    return "budget";
  }

  @Override
  public boolean due(LocalDate today) {
    return !today.isBefore(SETTLED);
  }

  @Override
  public void run(OrgScope system) {
    PlanView dongLai = plans.read(system, SamplePlans.id("dong-lai-2024"));
    UUID allotment =
        dongLai.legalBases().stream()
            .filter(basis -> "4080/QĐ-SYT".equals(basis.number()))
            .map(LegalBasisView::id)
            .findFirst()
            .orElseThrow();
    UUID source = dongLai.funding().getFirst().id();
    UUID conference = activity("dong-lai-2024", "III");
    budgets.add(
        system,
        dongLai.id(),
        new BudgetLineDraft(
            conference,
            "Chi hội nghị nói chuyện chuyên đề (30 đại biểu)",
            source,
            allotment,
            null,
            6_000_000L,
            6_000_000L,
            6_000_000L,
            LocalDate.of(2024, 7, 26),
            5_850_000L,
            SETTLED,
            NOTE),
        true);
    budgets.add(
        system,
        dongLai.id(),
        planned(conference, "Biên soạn bài giảng, tài liệu", source, allotment, 1_200_000L),
        true);
    UUID kienHai = SamplePlans.id("kien-hai-2024");
    budgets.add(
        system,
        kienHai,
        planned(activity("kien-hai-2024", "II.5"), "In 24 băng rôn", null, null, 7_200_000L),
        true);
  }

  private static UUID activity(String key, String code) {
    return Ids.of("activity", SamplePlans.id(key) + "/" + code);
  }

  /** A line of which nothing is settled yet. */
  private static BudgetLineDraft planned(
      UUID activity, String item, @Nullable UUID source, @Nullable UUID basis, long amount) {
    return new BudgetLineDraft(
        activity, item, source, basis, null, amount, amount, amount, null, null, null, NOTE);
  }
}
