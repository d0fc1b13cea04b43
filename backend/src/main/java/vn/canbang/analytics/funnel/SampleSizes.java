package vn.canbang.analytics.funnel;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "How many births it takes before a ratio can be told from a level.")
public record SampleSizes(
    @Schema(description = "The level that is tested, boys per 100 girls.") BigDecimal target,
    @Schema(description = "The ratio that holds in truth.") BigDecimal against,
    @Schema(description = "Chance of finding a difference that is not there.") double alpha,
    @Schema(maxItems = 4) List<SampleSizeRow> rows,
    @Schema(description = "The two-sided number at a power of 80 %, in a sentence.")
        String sentenceVi,
    String sentenceEn) {}
