package vn.canbang.plan.document;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A line of a plan in words, as it was frozen.
 *
 * @param part the part it is; the plan itself for its head
 * @param code its number, where its kind has one
 * @param parent the section, or for a target the objective, that it stands in
 */
@Schema(name = "PlanText")
public record PlanText(
    PlanTextKind kind, UUID part, @Nullable String code, @Nullable UUID parent, String text) {}
