package vn.canbang.evaluation;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.canbang.target.OfficialResult;

/** A target of the plan, how it was judged for the year, and why. */
@Schema(
    description =
        "A target of the plan, how it was judged for the year, and why. carriedOn: the next year's"
            + " plan takes it over.")
public record EvaluatedTarget(
    UUID target,
    String code,
    @Schema(description = "The document's words.") String statement,
    @Schema(description = "What figures are compared with; null for words only.")
        @Nullable String levelVi,
    @Nullable String unit,
    OfficialResult officialResult,
    boolean provisional,
    @Schema(description = "To four decimals; null without figures.") @Nullable Double value,
    String sentenceVi,
    String sentenceEn,
    @Schema(maxItems = 100, description = "What bodies concerned said of it: ý kiến giải trình.")
        List<String> said,
    @Schema(description = "What the evaluation says of it.") @Nullable String explanation,
    boolean carriedOn) {}
