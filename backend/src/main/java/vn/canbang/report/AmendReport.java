package vn.canbang.report;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why an accepted report is amended. */
@Schema(description = "Why an accepted report is amended.")
public record AmendReport(@NotBlank @Size(max = 2000) String reason) {}
