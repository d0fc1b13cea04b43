package vn.canbang.shared.problem;

import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.RollbackException;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hibernate.StaleStateException;

/**
 * Tells what a failure of the machinery below means to the caller: a stale edit, a duplicate, a
 * database that is away. What is not told here is our own mistake.
 */
public final class Failures {

  /** Enough for any chain of causes with what stands beside it. */
  private static final int MOST = 40;

  private static final String LOST_RACE = "edit.concurrent";

  private static final Set<String> COLLISIONS =
      Set.of(LOST_RACE, "conflict.duplicate", "conflict.data", "busy");

  private Failures() {}

  /** Whether somebody else changed the same thing between reading and writing it. */
  static boolean lostRace(Throwable failure) {
    return read(failure).filter(problem -> problem.code().equals(LOST_RACE)).isPresent();
  }

  /**
   * Whether the database refused a write that somebody else's may have come in the way of: a stale
   * version, a row that is there already, a deadlock. To try again tells.
   */
  public static boolean collided(Throwable failure) {
    return !(failure instanceof ProblemException)
        && read(failure).filter(problem -> COLLISIONS.contains(problem.code())).isPresent();
  }

  static Optional<ProblemException> read(Throwable failure) {
    Set<Throwable> links = links(failure);
    for (Throwable link : links) {
      Optional<ProblemException> problem = told(link);
      if (problem.isPresent()) {
        return problem;
      }
    }
    // Nobody says why it could not be committed: nothing was kept, and to try again is right.
    return links.stream().anyMatch(RollbackException.class::isInstance)
        ? problem(503, "unavailable", Map.of("Retry-After", "5"))
        : Optional.empty();
  }

  private static Optional<ProblemException> told(Throwable link) {
    return switch (link) {
      case ProblemException problem -> Optional.of(problem);
      case OptimisticLockException stale -> problem(409, LOST_RACE, Map.of());
      case StaleStateException stale -> problem(409, LOST_RACE, Map.of());
      case SQLException sql -> ofSql(sql);
      default -> Optional.empty();
    };
  }

  /**
   * What caused it, nearest first. A transaction that lost its database at the commit names the
   * reason only beside itself, as suppressed.
   */
  private static Set<Throwable> links(Throwable failure) {
    Set<Throwable> found = new LinkedHashSet<>();
    Deque<Throwable> next = new ArrayDeque<>(List.of(failure));
    while (!next.isEmpty() && found.size() < MOST) {
      Throwable link = next.remove();
      if (found.add(link)) {
        if (link.getCause() != null) {
          next.add(link.getCause());
        }
        next.addAll(List.of(link.getSuppressed()));
      }
    }
    return found;
  }

  private static Optional<ProblemException> ofSql(SQLException failure) {
    String state = failure.getSQLState() == null ? "" : failure.getSQLState();
    String message = failure.getMessage() == null ? "" : failure.getMessage();
    // 08: connection; 53: too many; 57P: shutting down; 90098, 90121: H2 closed. Without a state,
    // the pool itself gave up waiting.
    if (state.startsWith("08")
        || state.startsWith("53")
        || state.startsWith("57P")
        || state.equals("90098")
        || state.equals("90121")
        || message.contains("Acquisition timeout")
        || message.contains("This pool is closed")) {
      return problem(503, "unavailable", Map.of("Retry-After", "5"));
    }
    // Someone else holds the row: deadlock, serialisation, lock timeout (HYT00 and 90131 are H2's).
    if (state.startsWith("40")
        || state.equals("55P03")
        || state.equals("HYT00")
        || state.equals("90131")) {
      return problem(503, "busy", Map.of("Retry-After", "1"));
    }
    if (state.startsWith("23")) {
      return problem(409, state.equals("23505") ? "conflict.duplicate" : "conflict.data", Map.of());
    }
    // 22: a value that the column cannot hold, and that no validation had caught.
    return state.startsWith("22") ? problem(422, "data.unfit", Map.of()) : Optional.empty();
  }

  private static Optional<ProblemException> problem(
      int status, String code, Map<String, String> headers) {
    return Optional.of(new ProblemException(status, code, List.of(), List.of(), headers));
  }
}
