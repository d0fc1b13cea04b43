package vn.canbang.shared.problem;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.transaction.RollbackException;
import java.sql.SQLException;
import javax.transaction.xa.XAException;
import org.junit.jupiter.api.Test;

class FailuresTest {

  private static int status(Throwable failure) {
    return Failures.read(failure).map(ProblemException::status).orElse(500);
  }

  @Test
  void aDatabaseThatWentAwayAtTheCommitIsNamedBesideTheFailure() {
    XAException lost = new XAException(XAException.XAER_RMFAIL);
    lost.initCause(new SQLException("terminating connection", "57P01"));
    RollbackException commit = new RollbackException("could not commit");
    commit.addSuppressed(lost);
    assertThat(status(new IllegalStateException(commit))).isEqualTo(503);
  }

  @Test
  void whatCouldNotBeCommittedForNoReasonSaidMayBeTriedAgain() {
    assertThat(status(new RollbackException("could not commit"))).isEqualTo(503);
  }

  @Test
  void aReasonThatIsSaidGoesBeforeThat() {
    RollbackException commit = new RollbackException("could not commit");
    commit.addSuppressed(new SQLException("duplicate key", "23505"));
    assertThat(status(commit)).isEqualTo(409);
  }

  @Test
  void causesInACircleEnd() {
    Exception first = new Exception("first");
    first.initCause(new Exception("second", first));
    assertThat(status(first)).isEqualTo(500);
  }
}
