package vn.canbang.activity.draft;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What an activity puts out. The allocations add up to its quantity. */
@Schema(description = "What an activity puts out. The allocations add up to its quantity.")
public record OutputDraft(
    @NotBlank @Size(max = 500) String name,
    @Min(0) @Max(10000000) @Nullable Integer quantity,
    @Size(max = 100) @Nullable String unit,
    @NotNull @Size(max = 500) List<@Valid @NotNull AllocationDraft> allocations) {}
