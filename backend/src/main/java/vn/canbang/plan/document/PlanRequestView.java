package vn.canbang.plan.document;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.canbang.shared.http.Ref;

/**
 * A sentence that asks units to make a plan of their own.
 *
 * @param organisations whom the text names
 * @param members who the groups among them were on the plan's date
 */
@Schema(name = "PlanRequest")
public record PlanRequestView(
    UUID id, String text, List<Ref> organisations, List<Ref> members, long version) {}
