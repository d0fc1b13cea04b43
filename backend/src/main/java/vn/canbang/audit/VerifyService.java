package vn.canbang.audit;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.problem.ProblemException;
import vn.canbang.shared.security.OrgScope;

/** Goes along the trail when an administrator asks; one at a time, for it reads everything. */
@ApplicationScoped
class VerifyService {

  private final AgroalDataSource source;
  private final Semaphore turn = new Semaphore(1);

  VerifyService(AgroalDataSource source) {
    this.source = source;
  }

  AuditHead head(OrgScope scope) {
    AuditService.requireAdministrator(scope);
    try (Connection connection = source.getConnection()) {
      return TrailQueries.head(connection);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  AuditVerification verify(OrgScope scope, @Nullable AuditHead given) {
    AuditService.requireAdministrator(scope);
    if (!turn.tryAcquire()) {
      throw new ProblemException(
          429, "audit.verifying", List.of(), List.of(), Map.of("Retry-After", "10"));
    }
    try (Connection connection = source.getConnection()) {
      return TrailCheck.run(connection, given);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    } finally {
      turn.release();
    }
  }
}
