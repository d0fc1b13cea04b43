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
import java.util.UUID;
import java.util.function.Supplier;
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
  private final RateLimits limits;
  private final RequestCaller current;

  @Context @Nullable ResourceInfo resource;

  AuthenticationFilter(
      CallerResolver callers, CurrentScope scopes, RateLimits limits, RequestCaller current) {
    this.callers = callers;
    this.current = current;
    this.scopes = scopes;
    this.limits = limits;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    Method operation = resource == null ? null : resource.getResourceMethod();
    boolean open = operation != null && operation.isAnnotationPresent(Anyone.class);
    Supplier<Optional<Caller>> credential = credential(request);
    Optional<Caller> found = credential.get();
    if (found.isEmpty()) {
      if (open) {
        return;
      }
      throw unknown();
    }
    Caller caller = found.get();
    scopes.begin(caller);
    if (open) {
      return;
    }
    count(request, caller);
    if (caller.csrfToken() != null && !SAFE.contains(request.getMethod())) {
      String repeated = request.getHeaderString("X-CSRF-Token");
      if (repeated == null || !same(caller.csrfToken(), repeated)) {
        throw problem(403, "csrf", Map.of());
      }
    }
    String method = request.getMethod();
    requirePermitted(caller, operation, method);
    current.askAgainBy(
        () -> {
          Caller again = credential.get().orElseThrow(AuthenticationFilter::unknown);
          requirePermitted(again, operation, method);
          return again;
        });
  }

  private void count(ContainerRequestContext request, Caller caller) {
    if (!limits.on()) {
      return;
    }
    UUID token = caller.via() == Via.TOKEN ? caller.credentialId() : null;
    RateLimits.Standing standing = limits.count(token == null ? caller.userId() : token);
    RateLimitHeaders.keep(request, standing);
    if (standing.exceeded()) {
      throw new ProblemException(
          429,
          "rate-limit",
          List.of(standing.seconds()),
          List.of(),
          Map.of("Retry-After", Long.toString(standing.seconds())));
    }
  }

  private static void requirePermitted(Caller caller, @Nullable Method operation, String method) {
    if (caller.mustChangePassword()
        && (operation == null || !operation.isAnnotationPresent(WhileChangingPassword.class))) {
      throw problem(403, "password.must-change", Map.of());
    }
    requireRight(caller, operation, method);
  }

  /** What a token's rights do not name, it may not do, whatever its roles. */
  private static void requireRight(Caller caller, @Nullable Method operation, String method) {
    if (caller.rights() == null
        || operation == null
        || operation.isAnnotationPresent(AnyToken.class)) {
      return;
    }
    String needed = TokenRights.of(operation, method);
    if (!caller.rights().contains(needed)) {
      throw new ProblemException(403, "token.right", List.of(needed), List.of(), Map.of());
    }
  }

  /** A token in the Authorization header wins over a cookie that a browser may add. */
  private Supplier<Optional<Caller>> credential(ContainerRequestContext request) {
    String authorization = request.getHeaderString(HttpHeaders.AUTHORIZATION);
    if (authorization != null) {
      if (!authorization.toLowerCase(Locale.ROOT).startsWith(BEARER)
          || authorization.length() > LONGEST_CREDENTIAL) {
        return Optional::empty;
      }
      String token = authorization.substring(BEARER.length()).strip();
      return () -> callers.byApiToken(token);
    }
    Cookie cookie = request.getCookies().get(SessionCookie.NAME);
    if (cookie == null
        || cookie.getValue().isEmpty()
        || cookie.getValue().length() > LONGEST_CREDENTIAL) {
      return Optional::empty;
    }
    return () -> callers.bySession(cookie.getValue());
  }

  private static boolean same(String expected, String repeated) {
    return MessageDigest.isEqual(
        expected.getBytes(StandardCharsets.UTF_8), repeated.getBytes(StandardCharsets.UTF_8));
  }

  private static ProblemException unknown() {
    return problem(401, "authentication.required", Map.of("WWW-Authenticate", "Bearer"));
  }

  private static ProblemException problem(int status, String code, Map<String, String> headers) {
    return new ProblemException(status, code, List.of(), List.of(), headers);
  }
}
