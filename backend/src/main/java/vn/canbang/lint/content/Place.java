package vn.canbang.lint.content;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.plan.document.PlanTextKind;

/**
 * A part of a plan.
 *
 * @param part its id; the plan's own for its head
 * @param code its number, where its kind has one
 */
public record Place(PlanTextKind kind, UUID part, @Nullable String code) {}
