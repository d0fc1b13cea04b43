package vn.canbang.shared.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.problem.Fault;
import vn.canbang.shared.problem.ProblemException;
import vn.canbang.shared.security.CurrentScope;
import vn.canbang.shared.time.BusinessClock;

/**
 * Carries out an {@link Idempotent} operation once for a user's key. Successes are kept; a refused
 * request had no effect and may be tried again. Of many at once the first one works and the others
 * wait for its answer, also on other instances: there the table's key decides.
 */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
class IdempotencyInterceptor {

  private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,128}");
  private static final long LONGEST_WAIT_SECONDS = 8;

  private final InFlight inFlight;
  private final CurrentVertxRequest current;
  private final CurrentScope scopes;
  private final IdempotencyQueries queries;
  private final RequestBody body;
  private final ObjectMapper json;
  private final BusinessClock clock;

  IdempotencyInterceptor(
      InFlight inFlight,
      CurrentVertxRequest current,
      CurrentScope scopes,
      IdempotencyQueries queries,
      RequestBody body,
      ObjectMapper json,
      BusinessClock clock) {
    this.inFlight = inFlight;
    this.current = current;
    this.scopes = scopes;
    this.queries = queries;
    this.body = body;
    this.json = json;
    this.clock = clock;
  }

  @AroundInvoke
  @Nullable Object carryOut(InvocationContext operation) throws Exception {
    HttpServerRequest request = current.getCurrent().request();
    String key = request.getHeader("Idempotency-Key");
    // A dry run has no effect that could happen twice, and keeps nothing.
    if (key == null || "true".equals(request.getParam("dryRun"))) {
      return operation.proceed();
    }
    if (!KEY.matcher(key).matches()) {
      throw ProblemException.malformed(
          List.of(Fault.of("Idempotency-Key", "header.idempotency-key", null)));
    }
    UUID userId = scopes.get().userId();
    FirstAnswer first = new FirstAnswer(userId, key);
    String keyHash = first.keyHash();
    String requestHash = hash(request);
    CompletableFuture<Void> turn = waitForTurn(keyHash);
    try {
      Optional<Response> earlier = earlier(userId, first, keyHash, requestHash);
      return earlier.isPresent()
          ? earlier.get()
          : now(operation, userId, first, keyHash, requestHash);
    } finally {
      inFlight.byKey().remove(keyHash);
      turn.complete(null);
    }
  }

  private Response now(
      InvocationContext operation,
      UUID userId,
      FirstAnswer first,
      String keyHash,
      String requestHash)
      throws Exception {
    try {
      return QuarkusTransaction.requiringNew()
          .call(
              () -> {
                Response response = (Response) operation.proceed();
                String text = write(response);
                queries.keep(userId, keyHash, first.of(requestHash, response, text), clock.real());
                return text.isEmpty()
                    ? response
                    : Response.fromResponse(response)
                        .entity(text)
                        .type(MediaType.APPLICATION_JSON)
                        .build();
              });
    } catch (RuntimeException failed) {
      // Another instance may have been first: then its answer is the answer.
      Optional<Response> earlier = earlier(userId, first, keyHash, requestHash);
      if (earlier.isPresent()) {
        return earlier.get();
      }
      throw failed;
    }
  }

  private Optional<Response> earlier(
      UUID userId, FirstAnswer first, String keyHash, String requestHash) {
    return queries
        .find(userId, keyHash)
        .map(
            kept -> {
              if (!kept.requestHash().equals(requestHash)) {
                throw ProblemException.unprocessable("idempotency.other-body");
              }
              return first.answer(kept);
            });
  }

  private CompletableFuture<Void> waitForTurn(String keyHash)
      throws InterruptedException, ExecutionException {
    CompletableFuture<Void> mine = new CompletableFuture<>();
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(LONGEST_WAIT_SECONDS);
    CompletableFuture<Void> other = inFlight.byKey().putIfAbsent(keyHash, mine);
    while (other != null) {
      try {
        other.get(Math.max(0, end - System.nanoTime()), TimeUnit.NANOSECONDS);
      } catch (TimeoutException e) {
        throw new ProblemException(
            409, "idempotency.in-progress", List.of(), List.of(), Map.of("Retry-After", "1"));
      }
      other = inFlight.byKey().putIfAbsent(keyHash, mine);
    }
    return mine;
  }

  private String write(Response response) throws JsonProcessingException {
    return response.getEntity() == null ? "" : json.writeValueAsString(response.getEntity());
  }

  private String hash(HttpServerRequest request) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update((request.method() + " " + request.uri()).getBytes(StandardCharsets.UTF_8));
      digest.update((byte) 0);
      digest.update(body.sha256());
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
