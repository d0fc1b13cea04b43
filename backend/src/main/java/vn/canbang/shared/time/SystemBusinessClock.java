package vn.canbang.shared.time;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Real time, or in a sample database the time that runs on from the date it was made with: the
 * distance is kept with the data, so that a restart does not turn the clock back.
 */
@ApplicationScoped
class SystemBusinessClock implements BusinessClock {

  /** When the sample's day begins unless {@code canbang.clock} says otherwise. */
  private static final String SAMPLE_START = "2024-11-18T08:00+07:00";

  private final ClockQueries kept;
  private final boolean sample;
  private final String start;
  private final Clock machine = Clock.systemUTC();
  private volatile Duration offset = Duration.ZERO;

  @Inject
  SystemBusinessClock(
      ClockQueries kept,
      @ConfigProperty(name = "canbang.sample", defaultValue = "false") boolean sample,
      @ConfigProperty(name = "canbang.clock") Optional<String> start) {
    this.kept = kept;
    this.sample = sample;
    this.start = start.orElse(SAMPLE_START);
  }

  /** Before everything else that starts: the sample is loaded by this clock. */
  @Transactional
  void begin(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent event) {
    Optional<ClockQueries.Kept> found = kept.find();
    if (found.isEmpty()) {
      Duration chosen = sample ? Duration.between(real(), startOf(start)) : Duration.ZERO;
      kept.keep(sample, chosen);
      offset = chosen;
    } else if (found.get().sample() != sample) {
      throw new IllegalStateException(
          sample
              ? "This database was not made with the sample data; start without CANBANG_SAMPLE or"
                  + " with another database."
              : "This database holds the sample data and accounts with a public password; start"
                  + " with CANBANG_SAMPLE=true or with another database.");
    } else {
      offset = sample ? found.get().offset() : Duration.ZERO;
    }
  }

  private static Instant startOf(String text) {
    try {
      return OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeException e) {
      throw new IllegalStateException(
          "canbang.clock is " + text + ", but must look like " + SAMPLE_START, e);
    }
  }

  @Override
  public Instant now() {
    return real().plus(offset);
  }

  @Override
  public Instant real() {
    // Both engines keep microseconds; what is answered now must equal what is read later.
    return machine.instant().truncatedTo(ChronoUnit.MICROS);
  }

  @Override
  public boolean shifted() {
    return !offset.isZero();
  }
}
