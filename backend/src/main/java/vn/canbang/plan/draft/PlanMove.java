package vn.canbang.plan.draft;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A move that needs no words. */
@Schema(description = "A move that needs no words.")
public record PlanMove() {}
