package vn.canbang.plan.document;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Whom a plan wants to reach.
 *
 * @param priority named first or as a priority by the text
 */
@Schema(name = "TargetGroup")
public record TargetGroupView(UUID id, String text, boolean priority, long version) {}
