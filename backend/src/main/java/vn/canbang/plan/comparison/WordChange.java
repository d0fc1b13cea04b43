package vn.canbang.plan.comparison;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Some words one after the other that were kept, added or removed. */
@Schema(name = "WordChange")
public record WordChange(WordOp op, String text) {}
