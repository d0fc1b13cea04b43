package vn.canbang.area.lineage;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jboss.logging.Logger;

/** Works out where each unit's figures are found on other maps, whenever areas were loaded. */
@ApplicationScoped
public class AreaLineage {

  private static final Logger LOG = Logger.getLogger(AreaLineage.class);

  private final AreaLineageQueries queries;

  AreaLineage(AreaLineageQueries queries) {
    this.queries = queries;
  }

  /** After the areas (100), before anything that adds up figures. */
  @Transactional
  @TransactionConfiguration(timeout = 600)
  void atStart(@Observes @Priority(200) StartupEvent start) {
    if (!queries.upToDate()) {
      rebuild();
    }
  }

  /** For whoever changes units or successions, in the transaction that does. */
  public void rebuild() {
    List<LineageRow> rows = Lineage.of(queries.units(), queries.lines(), queries.steps());
    queries.replace(rows);
    LOG.infof("Traced the units through time: %d rows", rows.size());
  }
}
