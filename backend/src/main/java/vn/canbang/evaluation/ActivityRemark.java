package vn.canbang.evaluation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why an activity was not held, or what is to be said of it. */
@Schema(description = "Why an activity was not held, or what is to be said of it.")
public record ActivityRemark(@NotNull UUID activity, @Size(max = 2000) @Nullable String reason) {}
