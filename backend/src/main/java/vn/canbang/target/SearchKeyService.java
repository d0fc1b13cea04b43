package vn.canbang.target;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import vn.canbang.shared.security.SystemScope;

/** Makes targets findable that were written before there were search keys. */
@ApplicationScoped
class SearchKeyService {

  private final TargetRepository targets;

  SearchKeyService(TargetRepository targets) {
    this.targets = targets;
  }

  @Transactional
  void atStart(@Observes @Priority(2_000) StartupEvent start) {
    targets.withoutKey(SystemScope.named("search-keys")).forEach(Target::foldWords);
  }
}
