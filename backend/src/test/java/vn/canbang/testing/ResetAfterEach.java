package vn.canbang.testing;

import io.quarkus.arc.Arc;
import io.quarkus.test.junit.callback.QuarkusTestAfterEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;

/** Puts business time back after each test, so that none depends on what ran before it. */
public final class ResetAfterEach implements QuarkusTestAfterEachCallback {

  @Override
  public void afterEach(QuarkusTestMethodContext context) {
    Arc.container().instance(TestClock.class).get().reset();
  }
}
