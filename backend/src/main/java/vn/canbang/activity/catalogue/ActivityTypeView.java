package vn.canbang.activity.catalogue;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.canbang.activity.ActivityCategory;

/**
 * A kind of work that activities are.
 *
 * @param counts codes of what a result of it is asked for first; any other may be counted as well
 */
@Schema(name = "ActivityType")
public record ActivityTypeView(
    ActivityCategory code,
    @Schema(examples = "Tư vấn") String nameVi,
    @Schema(examples = "Counselling") String nameEn,
    List<String> counts) {}
