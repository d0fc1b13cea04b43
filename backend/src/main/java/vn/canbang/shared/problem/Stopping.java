package vn.canbang.shared.problem;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/**
 * Whether the service is on its way out. Requests under way are waited for, but the connections of
 * their senders stay open, and what comes over them later finds a database that is closed already.
 * No proxy stands before it: the container behind that is gone earlier than the last connection.
 */
@Singleton
public class Stopping {

  private volatile boolean begun;

  void begin(@Observes ShutdownEvent stop) {
    begun = true;
  }

  public boolean begun() {
    return begun;
  }

  /** Of a failure that nobody expected: not our mistake while what it needed is being closed. */
  public int status() {
    return begun ? 503 : 500;
  }
}
