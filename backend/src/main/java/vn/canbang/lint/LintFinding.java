package vn.canbang.lint;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.canbang.lint.rule.LintRule;
import vn.canbang.lint.rule.LintSeverity;

/**
 * Something in a plan that a careful reader would ask about.
 *
 * @param id the same for the same rule, part and words, so that it is known again at the next
 *     reading
 * @param quote the words it is about; null where something is missing
 * @param start first of them in the text at the part's pointer, in UTF-16 units
 * @param end behind the last of them
 * @param messageVi what was found
 * @param reasonVi why it matters
 * @param fixVi what to do about it
 * @param dismissed null while nobody said that it is no fault
 */
@Schema(name = "LintFinding")
public record LintFinding(
    @Schema(examples = "5d41402abc4b2a76b9719d91") String id,
    LintRule rule,
    LintSeverity severity,
    LintPart part,
    @Schema(examples = "xã Thanh Hối") @Nullable String quote,
    @Nullable Integer start,
    @Nullable Integer end,
    @Schema(examples = "Văn bản nhắc đến “xã Thanh Hối”, ngoài địa bàn của kế hoạch (xã Đông Lai).")
        String messageVi,
    String messageEn,
    String reasonVi,
    String reasonEn,
    String fixVi,
    String fixEn,
    @Nullable LintDismissalView dismissed) {}
