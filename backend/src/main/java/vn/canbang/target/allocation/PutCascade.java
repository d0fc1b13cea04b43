package vn.canbang.target.allocation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How a target is to be handed down; all of it. */
@Schema(description = "How a target is to be handed down; all of it.")
public record PutCascade(
    @Valid @Nullable CascadeDecision decision,
    @NotNull @Size(max = 1000) List<@NotNull @Valid CascadeUnitDraft> units) {}
