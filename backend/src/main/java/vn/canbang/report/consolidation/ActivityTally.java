package vn.canbang.report.consolidation;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.canbang.shared.http.Ref;

/**
 * What the units below report of one activity.
 *
 * @param missing units whose counted report does not speak of it, or that have none
 */
@Schema(description = "What the units below report of one activity.")
public record ActivityTally(
    UUID activity,
    String code,
    String title,
    int done,
    int partly,
    int notDone,
    List<Ref> missing) {}
