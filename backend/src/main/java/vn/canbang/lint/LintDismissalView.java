package vn.canbang.lint;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who said that a finding is no fault, and why. */
@Schema(name = "LintDismissal")
public record LintDismissalView(String by, Instant at, String note) {}
