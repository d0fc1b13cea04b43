package vn.canbang.shared.security;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.problem.ProblemException;

/**
 * Lets in who is signed in, and nobody else unless the operation is open to {@link Anyone}. Calls
 * of a session that may change something must repeat its token in {@code X-CSRF-Token}.
 */
@Provider
@Priority(Priorities.AUTHENTICATION)
class AuthenticationFilter implements ContainerRequestFilter {

  private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
  private static final String BEARER = "bearer ";
  private static final int LONGEST_CREDENTIAL = 200;

  private final CallerResolver callers;
  private final CurrentScope scopes;

  @Context @Nullable ResourceInfo resource;

  AuthenticationFilter(CallerResolver callers, CurrentScope scopes) {
    this.callers = callers;
    this.scopes = scopes;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    Method operation = resource == null ? null : resource.getResourceMethod();
    boolean open = operation != null && operation.isAnnotationPresent(Anyone.class);
    Optional<Caller> found = resolve(request);
    if (found.isEmpty()) {
      if (open) {
        return;
      }
      throw problem(401, "authentication.required", Map.of("WWW-Authenticate", "Bearer"));
    }
    Caller caller = found.get();
    scopes.begin(caller);
    if (open) {
      return;
    }
    if (caller.csrfToken() != null && !SAFE.contains(request.getMethod())) {
      String repeated = request.getHeaderString("X-CSRF-Token");
      if (repeated == null || !same(caller.csrfToken(), repeated)) {
        throw problem(403, "csrf", Map.of());
      }
    }
    if (caller.mustChangePassword()
        && (operation == null || !operation.isAnnotationPresent(WhileChangingPassword.class))) {
      throw problem(403, "password.must-change", Map.of());
    }
  }

  /** A token in the Authorization header wins over a cookie that a browser may add. */
  private Optional<Caller> resolve(ContainerRequestContext request) {
    String authorization = request.getHeaderString(HttpHeaders.AUTHORIZATION);
    if (authorization != null) {
      return authorization.toLowerCase(Locale.ROOT).startsWith(BEARER)
              && authorization.length() <= LONGEST_CREDENTIAL
          ? callers.byApiToken(authorization.substring(BEARER.length()).strip())
          : Optional.empty();
    }
    Cookie cookie = request.getCookies().get(SessionCookie.NAME);
    return cookie == null
            || cookie.getValue().isEmpty()
            || cookie.getValue().length() > LONGEST_CREDENTIAL
        ? Optional.empty()
        : callers.bySession(cookie.getValue());
  }

  private static boolean same(String expected, String repeated) {
    return MessageDigest.isEqual(
        expected.getBytes(StandardCharsets.UTF_8), repeated.getBytes(StandardCharsets.UTF_8));
  }

  private static ProblemException problem(int status, String code, Map<String, String> headers) {
    return new ProblemException(status, code, List.of(), List.of(), headers);
  }
}
