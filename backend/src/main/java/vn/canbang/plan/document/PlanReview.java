package vn.canbang.plan.document;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How the plan stands with those who have to issue it.
 *
 * @param submittedAt when it was last submitted; null when it was not
 * @param returnedReason why it was last sent back; null when it was not
 */
@Schema(name = "PlanReview")
public record PlanReview(@Nullable Instant submittedAt, @Nullable String returnedReason) {}
