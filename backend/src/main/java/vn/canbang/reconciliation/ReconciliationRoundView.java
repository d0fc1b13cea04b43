package vn.canbang.reconciliation;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
    name = "ReconciliationRound",
    description = "What was agreed before the session was opened again, and why it was.")
public record ReconciliationRoundView(
    int round, SignedMinutes minutes, Instant agreedAt, Instant reopenedAt, String reason) {}
