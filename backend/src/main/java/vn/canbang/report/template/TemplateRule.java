package vn.canbang.report.template;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A rule over cells, by their keys.
 *
 * @param min least value of RANGE, or least count for 100 of RATIO; null for none
 * @param max the same upwards
 * @param least RATIO is asked from this sum of the right side on; null for any
 */
@Schema(
    description =
        "A rule over cells, by their keys. min and max: bounds of RANGE, or of RATIO for 100 on the"
            + " right; least: RATIO is asked from this sum of the right side on.")
public record TemplateRule(
    @NotNull @Size(max = 40) @Pattern(regexp = TemplateCodes.PATTERN) String code,
    @NotNull RuleSeverity severity,
    @NotNull RuleKind kind,
    @NotNull @Size(min = 1, max = 100) List<@NotNull @Size(max = 80) String> left,
    @NotNull @Size(max = 100) List<@NotNull @Size(max = 80) String> right,
    @NotNull @Size(min = 1, max = 300) String messageVi,
    @NotNull @Size(min = 1, max = 300) String messageEn,
    @Min(0) @Max(TemplateCodes.MAX_COUNT) @Nullable Integer min,
    @Min(0) @Max(TemplateCodes.MAX_COUNT) @Nullable Integer max,
    @Min(0) @Max(TemplateCodes.MAX_COUNT) @Nullable Integer least) {}
