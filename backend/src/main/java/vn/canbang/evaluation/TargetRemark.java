package vn.canbang.evaluation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What an evaluation says of a target. */
@Schema(
    description =
        "What an evaluation says of a target. carriedOn: whether the next year's plan takes it over;"
            + " when left out, it does unless the target was reached.")
public record TargetRemark(
    @NotNull UUID target,
    @Size(max = 2000) @Nullable String explanation,
    @Nullable Boolean carriedOn) {}
