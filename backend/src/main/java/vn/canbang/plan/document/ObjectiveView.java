package vn.canbang.plan.document;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a plan strives for, in its own words; what is measurable in it is a target. */
@Schema(name = "Objective")
public record ObjectiveView(UUID id, String code, ObjectiveKind kind, String text, long version) {}
