package vn.canbang.plan.document;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A document that a plan carries out or rests on.
 *
 * @param plan that document, when it is a plan of this system that the caller sees
 */
@Schema(name = "ImplementedBasis")
public record ImplementedBasis(LegalBasisView basis, @Nullable PlanRef plan) {}
