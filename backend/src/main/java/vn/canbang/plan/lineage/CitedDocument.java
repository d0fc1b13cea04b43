package vn.canbang.plan.lineage;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.canbang.plan.document.BasisRelation;
import vn.canbang.plan.document.PlanRef;

/**
 * A document in the chain above a plan.
 *
 * @param id of the citation
 * @param citedIn id of the citation one step nearer to the plan through which it was reached; null
 *     for what the plan cites itself
 * @param depth 1 for what the plan cites itself
 * @param plan that document, when it is a plan of this system that the caller sees
 */
@Schema(name = "CitedDocument")
public record CitedDocument(
    UUID id,
    @Nullable UUID citedIn,
    int depth,
    BasisRelation relation,
    String documentType,
    @Nullable String number,
    @Nullable LocalDate issuedOn,
    @Nullable String issuer,
    @Nullable String title,
    @Nullable PlanRef plan,
    LegalStanding standing) {}
