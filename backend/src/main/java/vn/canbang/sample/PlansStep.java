package vn.canbang.sample;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import vn.canbang.plan.Plans;
import vn.canbang.plan.draft.RecordedPlan;
import vn.canbang.plan.programme.Programmes;
import vn.canbang.shared.security.OrgScope;

/** Records the five plans as documents issued on paper, with the gaps of their copies. */
@ApplicationScoped
class PlansStep implements SampleStep {

  private final Plans plans;
  private final Programmes programmes;

  PlansStep(Plans plans, Programmes programmes) {
    this.plans = plans;
    this.programmes = programmes;
  }

  @Override
  public int order() {
    return 30;
  }

  @Override
  public String name() {
    return "plans";
  }

  @Override
  public void run(OrgScope system) {
    programmes.put(
        system,
        "FERTILITY-BAC-GIANG-2030",
        "Chương trình Điều chỉnh mức sinh trên địa bàn tỉnh Bắc Giang đến năm 2030"
            + " (Chương trình số 4235/CTr-UBND)",
        "Programme to adjust fertility in Bắc Giang province until 2030 (4235/CTr-UBND)",
        LocalDate.of(2030, 12, 31));
    for (String key : SamplePlans.KEYS) {
      plans.record(system, SamplePlans.id(key), SamplePlans.part(key, "plan", RecordedPlan.class));
    }
  }
}
