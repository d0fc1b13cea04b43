package vn.canbang.plan.comment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Something said of a plan or of a part of it. */
@Schema(description = "Something said of a plan or of a part of it.")
public record NewPlanComment(
    @Schema(
            description =
                "Id of the part, target or activity it is about; null for the whole plan.")
        @Nullable UUID part,
    @Schema(description = "The words of the part that it is about.") @Size(max = 1000)
        @Nullable String quote,
    @NotBlank @Size(max = 2000) String text) {}
