package vn.canbang.audit;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Goes along the whole trail of a database, a part at a time: its length needs no memory. */
final class TrailCheck {

  private static final int PART = 1_000;

  private TrailCheck() {}

  /**
   * @param given a head that was kept elsewhere
   */
  static AuditVerification run(Connection connection, @Nullable AuditHead given)
      throws SQLException {
    ChainVerifier verifier = new ChainVerifier(given);
    // In this order: what is sealed meanwhile lies behind the head.
    long last = TrailQueries.last(connection);
    AuditHead head = TrailQueries.head(connection);
    // Rows beyond the head were not put there by the sealer.
    long end = Math.max(last, head.number());
    List<SealedRow> part = TrailQueries.sealed(connection, Long.MIN_VALUE, end, PART);
    while (!part.isEmpty()) {
      part.forEach(verifier::accept);
      part = TrailQueries.sealed(connection, part.getLast().number(), end, PART);
    }
    if (TrailQueries.hidden(connection) > 0) {
      verifier.fault(0, TrailFault.Kind.HIDDEN);
    }
    return verifier.finish(head, TrailQueries.unsealed(connection));
  }
}
