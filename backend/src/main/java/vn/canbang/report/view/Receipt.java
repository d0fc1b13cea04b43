package vn.canbang.report.view;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.canbang.shared.time.ReportingPeriod;

/**
 * Proof that a revision was received.
 *
 * @param number "BN-" and the first 16 hex digits, in capitals, of the SHA-256 of {@code
 *     series/organisation/period/revision/sha256}
 * @param sha256 of the canonical content, see {@link vn.canbang.report.content.ReportContent}
 */
@Schema(
    description =
        "Proof that a revision was received. number is BN- and the first 16 hex digits, in capitals,"
            + " of the SHA-256 of series/organisation/period/revision/sha256.")
public record Receipt(
    String number,
    Instant receivedAt,
    String sha256,
    String series,
    String organisation,
    ReportingPeriod period,
    int revision,
    boolean late) {}
