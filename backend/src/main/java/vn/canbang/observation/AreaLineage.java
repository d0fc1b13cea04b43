package vn.canbang.observation;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;

/** Works out what each unit became, whenever other files of areas were loaded. */
@ApplicationScoped
class AreaLineage {

  private final AreaLineageQueries queries;

  AreaLineage(AreaLineageQueries queries) {
    this.queries = queries;
  }

  /** After the areas (100), before anything that adds up figures. */
  @Transactional
  @TransactionConfiguration(timeout = 600)
  void atStart(@Observes @Priority(200) StartupEvent start) {
    if (!queries.upToDate()) {
      queries.rebuild();
    }
  }
}
