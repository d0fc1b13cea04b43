package vn.canbang.sample;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import org.jboss.logging.Logger;
import vn.canbang.shared.security.SystemScope;
import vn.canbang.shared.time.BusinessClock;

/** Runs a step and remembers it, both in one transaction. */
@ApplicationScoped
class SampleStepService {

  private static final Logger LOG = Logger.getLogger(SampleStepService.class);

  private final SampleStepQueries queries;
  private final BusinessClock clock;

  SampleStepService(SampleStepQueries queries, BusinessClock clock) {
    this.queries = queries;
    this.clock = clock;
  }

  /** Returns whether the step had still to be done. */
  @Transactional
  @TransactionConfiguration(timeout = 600)
  boolean runOnce(SampleStep step) {
    if (!step.due(clock.today()) || queries.finished(step.name())) {
      return false;
    }
    Instant begin = clock.real();
    step.run(SystemScope.named("sample"));
    Instant end = clock.real();
    queries.finish(step.name(), end);
    LOG.infof("Sample: %s (%d ms)", step.name(), Duration.between(begin, end).toMillis());
    return true;
  }
}
