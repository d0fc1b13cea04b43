package vn.canbang.plan.lineage;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Where a plan comes from and what follows from it.
 *
 * @param implemented all that the plan cites, in its order
 * @param chain what it carries out or rests on, and what that rests on in turn, up to the
 *     resolution; through plans of the system as far as the caller sees them
 * @param implementedBy plans the caller sees that rest on this one, those that rest on them, and so
 *     on down
 * @param owing units asked for a plan of their own, groups member by member
 */
@Schema(name = "PlanLineage")
public record PlanLineage(
    @JsonProperty("implements") @Schema(name = "implements") List<ImplementedBasis> implemented,
    List<CitedDocument> chain,
    List<ImplementingPlan> implementedBy,
    List<OwedPlan> owing) {}
