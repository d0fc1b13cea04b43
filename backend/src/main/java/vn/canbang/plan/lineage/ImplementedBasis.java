package vn.canbang.plan.lineage;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.canbang.plan.document.LegalBasisView;
import vn.canbang.plan.document.PlanRef;

/**
 * A document that a plan cites.
 *
 * @param plan that document, when it is a plan of this system that the caller sees
 * @param standing how it stands today
 */
@Schema(name = "ImplementedBasis")
public record ImplementedBasis(
    LegalBasisView basis, @Nullable PlanRef plan, LegalStanding standing) {}
