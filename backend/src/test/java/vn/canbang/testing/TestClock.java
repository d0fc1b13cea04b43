package vn.canbang.testing;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.canbang.shared.time.BusinessClock;

/**
 * Business time that a test can set. It runs on from where it was set, and goes back to the
 * configured start after each test.
 */
@Alternative
@Priority(1)
@ApplicationScoped
public class TestClock implements BusinessClock {

  private final Instant start;
  private volatile Duration shift;

  TestClock(@ConfigProperty(name = "canbang.clock") String start) {
    this.start = OffsetDateTime.parse(start).toInstant();
    reset();
  }

  void set(Instant instant) {
    shift = Duration.between(real(), instant);
  }

  void reset() {
    set(start);
  }

  @Override
  public Instant now() {
    return real().plus(shift);
  }

  @Override
  public Instant real() {
    return Instant.now();
  }

  @Override
  public boolean shifted() {
    return true;
  }
}
