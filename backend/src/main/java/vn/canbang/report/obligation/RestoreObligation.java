package vn.canbang.report.obligation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why more time, or the waiver, is taken back. */
@Schema(description = "Why more time, or the waiver, is taken back.")
public record RestoreObligation(@NotBlank @Size(max = 2000) String reason) {}
