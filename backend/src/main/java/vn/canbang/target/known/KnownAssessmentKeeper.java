package vn.canbang.target.known;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import vn.canbang.shared.security.SystemScope;

/** Follows changes soon after they were made; one instance at a time. */
@ApplicationScoped
class KnownAssessmentKeeper {

  private final KnownAssessments known;

  KnownAssessmentKeeper(KnownAssessments known) {
    this.known = known;
  }

  @Scheduled(
      every = "{canbang.assessments.every}",
      delayed = "{canbang.assessments.every}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void follow() {
    known.follow(SystemScope.named("assessments"));
  }
}
