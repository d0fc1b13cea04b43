package vn.canbang.identity;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the sign-in page shows. */
@Schema(name = "About", description = "The product, and the time that it goes by.")
public record AboutView(
    String name,
    String version,
    @Schema(description = "Whether the database holds the sample data.") boolean sample,
    @Schema(description = "The time that deadlines go by.") Instant businessNow,
    @Schema(description = "Whether that differs from real time, as in the sample.")
        boolean clockShifted,
    @Schema(description = "The business day in Asia/Ho_Chi_Minh.") LocalDate today,
    @Schema(description = "How to sign in to the sample; null elsewhere.")
        @Nullable String signInHelp) {}
