package vn.canbang.plan.comment;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Something said of a plan while it is written or reviewed.
 *
 * @param part the part, target or activity it is about; null for the whole plan, or when the part
 *     is gone
 * @param quote the words that it is about, as they were
 */
@Schema(name = "PlanComment")
public record PlanCommentView(
    UUID id,
    @Nullable UUID part,
    @Nullable String quote,
    String text,
    String by,
    Instant at,
    @Nullable Instant resolvedAt,
    @Nullable String resolvedBy) {}
