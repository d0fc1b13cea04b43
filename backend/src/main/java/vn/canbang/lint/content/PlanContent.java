package vn.canbang.lint.content;

import java.util.List;
import vn.canbang.plan.document.PlanTextKind;

/**
 * A whole plan.
 *
 * @param passages all texts of it in document order, each text once although parts repeat it
 * @param groups whom it wants to reach
 * @param recipients lines of Nơi nhận
 * @param requests sentences that ask for plans
 */
public record PlanContent(
    Head head,
    List<Passage> passages,
    List<SectionLine> sections,
    List<BasisLine> bases,
    List<TargetLine> targets,
    List<ActivityLine> activities,
    List<DutyLine> duties,
    List<ReportLine> reports,
    List<Passage> funding,
    List<Passage> groups,
    List<Passage> recipients,
    List<Passage> requests,
    Surroundings around) {

  /** The head of the plan as a place. */
  public Place whole() {
    return new Place(PlanTextKind.HEAD, head.plan(), null);
  }
}
