package vn.canbang.activity.delivery;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.canbang.activity.ActivityName;
import vn.canbang.plan.document.PlanRef;

/** An allotment and what it is a part of. */
@Schema(name = "AllocationLine")
public record AllocationLine(
    AllocationView allocation, AllottedOutput output, ActivityName activity, PlanRef plan) {

  /** What is handed out. */
  @Schema(name = "AllottedOutput")
  public record AllottedOutput(
      UUID id, String name, @Nullable String unit, @Nullable Integer quantity) {}
}
