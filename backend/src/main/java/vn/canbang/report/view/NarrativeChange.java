package vn.canbang.report.view;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An answer that differs from the revision before; null where there was, or is, none. */
@Schema(description = "An answer that differs from the revision before.")
public record NarrativeChange(String code, @Nullable String before, @Nullable String after) {}
