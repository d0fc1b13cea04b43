package vn.canbang.activity;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.canbang.plan.document.PlanRef;

/**
 * What an activity carries out of an upper plan.
 *
 * @param part the duty, or the activity, of that plan
 */
@Schema(name = "ActivitySource", description = "What an activity carries out of an upper plan.")
public record ActivitySource(PlanRef plan, UUID part) {}
