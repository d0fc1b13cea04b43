package vn.canbang.activity.delivery;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why the last step of a handing out is taken back. */
@Schema(description = "Why the last step of a handing out is taken back.")
public record UndoAllocation(@NotBlank @Size(max = 2000) String reason) {}
