package vn.canbang.sample;

import io.quarkus.arc.All;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Loads the sample at start when asked for: what is finished is left alone, so that a second start
 * does nothing and an interrupted first one goes on where it stopped.
 */
@ApplicationScoped
class SampleLoader {

  private final List<SampleStep> steps;
  private final SampleStepService service;
  private final boolean wanted;

  SampleLoader(
      @All List<SampleStep> steps,
      SampleStepService service,
      @ConfigProperty(name = "canbang.sample", defaultValue = "false") boolean wanted) {
    this.steps = steps.stream().sorted(Comparator.comparingInt(SampleStep::order)).toList();
    this.service = service;
    this.wanted = wanted;
  }

  void atStart(@Observes @Priority(1_000) StartupEvent start) {
    if (wanted) {
      load();
    }
  }

  void load() {
    steps.forEach(service::runOnce);
  }
}
