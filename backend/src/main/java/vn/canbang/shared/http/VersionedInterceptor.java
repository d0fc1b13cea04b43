package vn.canbang.shared.http;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.problem.Failures;

/** Carries out a {@link Versioned} operation again when another change came in its way. */
@Versioned
@Interceptor
@Priority(VersionedInterceptor.AROUND_IDEMPOTENCY)
class VersionedInterceptor {

  static final int AROUND_IDEMPOTENCY = Interceptor.Priority.APPLICATION - 1;

  /** The second try meets the new version; more are for {@code If-Match: *}, which fits any. */
  private static final int MOST_TRIES = 4;

  @AroundInvoke
  @Nullable Object carryOut(InvocationContext operation) throws Exception {
    for (int left = MOST_TRIES; ; left--) {
      try {
        return operation.proceed();
      } catch (RuntimeException failed) {
        if (left == 1 || !Failures.collided(failed)) {
          throw failed;
        }
      }
    }
  }
}
