package vn.canbang.change;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.http.Ref;

/** That something changed. */
@Schema(
    name = "Change",
    description =
        "That something changed: not what it holds, which is read under link with the reader's own"
            + " rights, and not who did it.")
public record ChangeView(
    @Schema(
            description =
                "Its place in the order of all changes. Rises; what the caller may not see leaves"
                    + " numbers out.",
            minimum = "1")
        long number,
    @Schema(description = "Business time.") Instant at,
    @Schema(
            description = "What happened. New ones may come: pass over what you do not know.",
            examples = "REPORT_SUBMITTED",
            maxLength = 64)
        String action,
    @Schema(
            description =
                "Kind of thing: activity, allocation, area, area-import, budget-line, club,"
                    + " code-mapping, code-system, contract, data-element, evaluation, indicator,"
                    + " observation-import, occurrence, organisation, plan, programme,"
                    + " public-holiday, published-figure, reconciliation, report,"
                    + " report-obligation, report-series, report-template or target. New ones may"
                    + " come.",
            examples = "report",
            maxLength = 64)
        String resourceType,
    @Schema(
            description =
                "Which one: its code, its id, or those of what it is part of and its own, joined by"
                    + " slashes.",
            examples = "SRB-ANNUAL/TYT-HON-TRE/2024",
            maxLength = 300)
        String resource,
    @Schema(
            description = "Of a report: the revision that it is about. Null for all else.",
            minimum = "1")
        @Nullable Integer revision,
    @Schema(description = "Whose thing it is; null for what belongs to nobody.")
        @Nullable Ref organisation,
    @Schema(
            description =
                "Where it is read: the thing itself, or a list of it and its like. 404 where it was"
                    + " removed since.",
            examples = "/api/v1/reports/SRB-ANNUAL/TYT-HON-TRE/2024",
            maxLength = 1000)
        String link) {}
