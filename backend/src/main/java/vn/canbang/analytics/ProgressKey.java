package vn.canbang.analytics;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a row of progress is of.
 *
 * @param id of the plan, the organisation, the area or the activity
 * @param code of the organisation or the area, number of the plan or the activity; null of a plan
 *     whose copy lacks it
 */
@Schema(name = "ProgressKey")
public record ProgressKey(UUID id, @Nullable String code, String name) {}
