package vn.canbang.plan.draft;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The plan that a draft begins from. */
@Schema(description = "The plan that a draft begins from.")
public record PlanOrigin(@NotNull OriginKind kind, @NotNull UUID plan) {}
