package vn.canbang.plan.document;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Where a plan comes from and what follows from it.
 *
 * @param implementedBy plans the caller sees that cite this one
 * @param owing units asked for a plan of their own, groups member by member
 */
@Schema(name = "PlanLineage")
public record PlanLineage(
    @JsonProperty("implements") @Schema(name = "implements") List<ImplementedBasis> implemented,
    List<ImplementingPlan> implementedBy,
    List<OwedPlan> owing) {}
