package vn.canbang.lint;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the checks found in a plan.
 *
 * @param findings in the order of the document, those that concern the whole plan first
 * @param open how many nobody has dismissed
 * @param dismissed how many were dismissed
 * @param allowedActions what the caller may do with them
 */
@Schema(name = "PlanLint")
public record PlanLint(
    List<LintFinding> findings, int open, int dismissed, List<LintAction> allowedActions) {}
