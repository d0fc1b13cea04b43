package vn.canbang.plan.document;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A source of money that a plan names.
 *
 * @param kinds one or more: a sentence may name several
 * @param decision the decision that gives the money, as cited
 */
@Schema(name = "Funding")
public record FundingView(
    UUID id,
    List<FundingKind> kinds,
    String source,
    String text,
    @Nullable String decision,
    long version) {}
