package vn.canbang.plan.comparison;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.canbang.plan.document.PlanTextKind;

/**
 * A line of a plan that differs between two editions. A line that only got another number is none.
 *
 * @param moved whether it stands elsewhere among the lines of its kind
 * @param part the part of the plan that it is; of an open draft, when added, the draft's part
 * @param codeBefore its number in the earlier edition, where its kind has numbers
 * @param before its text in the earlier edition, paragraphs parted by line ends; null when added
 * @param after its text in the later edition; null when removed
 * @param words both texts word by word, in one order
 */
@Schema(name = "PlanChange")
public record PlanChange(
    PlanChangeKind change,
    boolean moved,
    PlanTextKind kind,
    UUID part,
    @Nullable String codeBefore,
    @Nullable String codeAfter,
    @Nullable String before,
    @Nullable String after,
    List<WordChange> words) {}
