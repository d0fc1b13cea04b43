package vn.canbang.plan.document;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A plan as others speak of it.
 *
 * @param number canonical document number; null when the copy lacks it
 */
@Schema(name = "PlanRef")
public record PlanRef(UUID id, @Nullable String number, String title) {}
