package vn.canbang.lint;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.canbang.plan.document.PlanTextKind;

/**
 * The part of a plan that a finding is about.
 *
 * @param id of the part; of the plan itself for its head
 * @param code its number, where its kind has one
 * @param pointer JSON Pointer to the text, in the part as its own operation shows it
 */
@Schema(name = "LintPart")
public record LintPart(
    PlanTextKind kind,
    UUID id,
    @Schema(examples = "IV.1.2") @Nullable String code,
    @Schema(examples = "/paragraphs/0/text") @Nullable String pointer) {}
