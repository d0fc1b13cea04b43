package vn.canbang.area.reference;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;

/** What the next start on the same database does about areas, to be measured. */
@ApplicationScoped
public class NextStart {

  private final AreaReferenceService reference;

  NextStart(AreaReferenceService reference) {
    this.reference = reference;
  }

  public void again() {
    reference.atStart(new StartupEvent());
  }
}
