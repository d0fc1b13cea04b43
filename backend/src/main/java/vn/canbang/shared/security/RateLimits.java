package vn.canbang.shared.security;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.canbang.shared.time.BusinessClock;

/**
 * Counts the calls of each token, and of each account's sessions together, in windows that begin
 * with a call. In memory of this instance: a call costs no statement, and with several instances
 * each allows as many.
 */
@ApplicationScoped
class RateLimits {

  /** The contract's {@code Retry-After} goes no further. */
  private static final Duration LONGEST = Duration.ofMinutes(15);

  private final int most;
  private final Duration window;
  private final BusinessClock clock;
  private final Map<UUID, Window> windows = new ConcurrentHashMap<>();
  private volatile Instant tidied = Instant.EPOCH;

  RateLimits(
      @ConfigProperty(name = "canbang.rate-limit.requests") int most,
      @ConfigProperty(name = "canbang.rate-limit.window") Duration window,
      BusinessClock clock) {
    if (most < 0 || window.compareTo(Duration.ofSeconds(1)) < 0 || window.compareTo(LONGEST) > 0) {
      throw new IllegalArgumentException(
          "canbang.rate-limit: requests from 0 (off), a window of 1 second to 15 minutes");
    }
    this.most = most;
    this.window = window;
    this.clock = clock;
  }

  private record Window(Instant ends, int calls) {}

  /**
   * How a caller stands after a call.
   *
   * @param most calls in a window
   * @param calls so far, this one included
   * @param seconds until the window ends, at least 1
   */
  record Standing(int most, long windowSeconds, int calls, long seconds) {

    boolean exceeded() {
      return calls > most;
    }

    /** The headers of the IETF draft on rate limits. */
    Map<String, String> headers() {
      return Map.of(
          "RateLimit-Policy",
          "\"calls\";q=" + most + ";w=" + windowSeconds,
          "RateLimit",
          "\"calls\";r=" + Math.max(0, most - calls) + ";t=" + seconds);
    }
  }

  boolean on() {
    return most > 0;
  }

  Standing count(UUID whose) {
    Instant now = clock.real();
    tidy(now);
    Window counted =
        windows.compute(
            whose,
            (id, open) ->
                open == null || !open.ends().isAfter(now)
                    ? new Window(now.plus(window), 1)
                    : new Window(open.ends(), Math.min(open.calls(), most) + 1));
    long seconds = Math.max(1, Duration.between(now, counted.ends()).plusMillis(999).toSeconds());
    return new Standing(most, window.toSeconds(), counted.calls(), seconds);
  }

  /** Forgets who has stopped calling, once in a window. */
  private void tidy(Instant now) {
    if (tidied.plus(window).isBefore(now)) {
      tidied = now;
      windows.values().removeIf(open -> !open.ends().isAfter(now));
    }
  }
}
