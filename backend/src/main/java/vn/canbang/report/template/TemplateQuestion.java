package vn.canbang.report.template;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A question answered in words. */
@Schema(description = "A question answered in words; maxLength counts characters.")
public record TemplateQuestion(
    @NotNull @Size(max = 64) @Pattern(regexp = TemplateCodes.PATTERN) String code,
    @NotNull @Size(min = 1, max = 300) String labelVi,
    @NotNull @Size(min = 1, max = 300) String labelEn,
    boolean required,
    @Min(1) @Max(8000) int maxLength) {}
