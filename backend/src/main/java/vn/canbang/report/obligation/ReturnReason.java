package vn.canbang.report.obligation;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a report was returned. */
@Schema(description = "Why a report was returned, when and by whom.")
public record ReturnReason(ReturnCode code, String text, Instant at, String by) {}
