package vn.canbang.plan.answer;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.canbang.plan.document.DutyMode;
import vn.canbang.plan.document.DutyRole;
import vn.canbang.plan.document.PlanRef;
import vn.canbang.shared.http.Ref;

/**
 * What a plan asks of a body, and its answer.
 *
 * @param issuer who asks
 * @param organisation the body, by its name of the plan's day; members where a group is asked
 * @param answer null while it has not answered
 */
@Schema(name = "AskedTask")
public record AskedTaskView(
    PlanRef plan,
    Ref issuer,
    Ref organisation,
    AskedDuty duty,
    @Nullable DutyAnswerView answer,
    List<AskedTaskAction> allowedActions) {

  /**
   * The duty.
   *
   * @param organisationText whom the document names, in its words
   * @param mode DIRECT: given (giao); REQUEST: asked (đề nghị)
   */
  @Schema(name = "AskedDuty")
  public record AskedDuty(
      UUID id,
      String code,
      String organisationText,
      DutyRole role,
      DutyMode mode,
      List<String> tasks) {}
}
