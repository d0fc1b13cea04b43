package vn.canbang.plan.edition;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.canbang.plan.document.PlanRef;

/**
 * An edition of a plan: what was in force from its issue until the next.
 *
 * @param edition 1 for the plan as first issued
 * @param number number of the document that brought it
 * @param sha256 of its frozen text, 64 hex digits
 * @param amendment the document that brought it; null for the plan as first issued
 * @param reason why the plan was amended
 */
@Schema(name = "PlanEdition")
public record PlanEditionView(
    int edition,
    @Nullable String number,
    @Nullable LocalDate issuedOn,
    Instant frozenAt,
    String sha256,
    @Nullable PlanRef amendment,
    @Nullable String reason) {}
