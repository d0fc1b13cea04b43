package vn.canbang.shared.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.problem.Problem;
import vn.canbang.shared.problem.ProblemException;
import vn.canbang.shared.problem.ProblemMappers;
import vn.canbang.shared.problem.Problems;
import vn.canbang.shared.problem.Stopping;

/** What is refused before any operation is looked for also leaves as problem+json. */
@ApplicationScoped
class HttpGuards {

  private static final String API = "/api/";
  private static final int FIRST = 1_000;
  private static final int LAST = 1_000_000;

  /** So much is still read of what is too large, for the answer to reach its sender. */
  private static final long MOST_DRAINED = 16L << 20;

  private final Problems problems;
  private final ObjectMapper json;
  private final Stopping stopping;

  HttpGuards(Problems problems, ObjectMapper json, Stopping stopping) {
    this.problems = problems;
    this.json = json;
    this.stopping = stopping;
  }

  void filter(@Observes Filters filters) {
    filters.register(this::refuseWhileStopping, FIRST + 1);
    filters.register(this::refuseTooLarge, FIRST);
  }

  void routes(@Observes Router router) {
    router.route(API + "*").order(LAST).handler(context -> answer(context, 404));
    router
        .route(API + "*")
        .order(-FIRST)
        .failureHandler(
            context -> {
              if (stopping.begun()) {
                refuseLate(context);
              } else {
                answer(context, context.statusCode() < 400 ? 500 : context.statusCode());
              }
            });
  }

  private void refuseWhileStopping(RoutingContext context) {
    if (stopping.begun()) {
      refuseLate(context);
    } else {
      context.next();
    }
  }

  /** At the very end what puts a refusal into words is gone too; then its status has to do. */
  private void refuseLate(RoutingContext context) {
    if (!context.response().headWritten()) {
      context.response().putHeader(HttpHeaders.CONNECTION, "close");
    }
    try {
      answer(context, 503);
    } catch (RuntimeException gone) {
      context.response().setStatusCode(503).putHeader(HttpHeaders.RETRY_AFTER, "5").end();
    }
  }

  private void refuseTooLarge(RoutingContext context) {
    HttpServerRequest request = context.request();
    long length = length(request.getHeader(HttpHeaders.CONTENT_LENGTH));
    int most = mostBytesOfFile(path(request), request.getHeader(HttpHeaders.CONTENT_TYPE));
    if (length <= (most > 0 ? most : JsonBodyReader.MOST_BYTES) || !path(request).startsWith(API)) {
      context.next();
      return;
    }
    ProblemException refused =
        most > 0
            ? new ProblemException(
                413, "upload.too-large", List.of(most >> 20), List.of(), Map.of())
            : ProblemMappers.ofStatus(413);
    if (length > MOST_DRAINED) {
      context.response().putHeader(HttpHeaders.CONNECTION, "close");
      answer(context, refused);
    } else {
      request.endHandler(end -> answer(context, refused));
      request.resume();
    }
  }

  /**
   * How large a file may be by what its sender says it is, 0 when it is none; an operation that
   * takes no files refuses it unread.
   */
  private static int mostBytesOfFile(String path, @Nullable String contentType) {
    if (contentType == null) {
      return 0;
    }
    String kind = contentType.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
    if (BatchUpload.taken(path, kind)) {
      return BatchUpload.MOST_BYTES;
    }
    if (path.startsWith(ExchangeUpload.PATH) && ExchangeUpload.MEDIA_TYPES.contains(kind)) {
      return ExchangeUpload.MOST_BYTES;
    }
    if (Upload.MEDIA_TYPES.contains(kind)) {
      return Upload.MOST_BYTES;
    }
    return DocumentUpload.MEDIA_TYPES.contains(kind) ? DocumentUpload.MOST_BYTES : 0;
  }

  private static String path(HttpServerRequest request) {
    String path = request.path();
    return path == null ? "" : path;
  }

  private static long length(@Nullable String header) {
    try {
      return header == null ? 0 : Long.parseLong(header.strip());
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  private void answer(RoutingContext context, int status) {
    answer(context, ProblemMappers.ofStatus(status));
  }

  private void answer(RoutingContext context, ProblemException refused) {
    if (context.response().ended() || context.response().headWritten()) {
      return;
    }
    HttpServerRequest request = context.request();
    Problem problem =
        problems.of(
            refused,
            path(request),
            request.getHeader(HttpHeaders.ACCEPT_LANGUAGE),
            request.getHeader("traceparent"));
    refused.headers().forEach((name, value) -> context.response().putHeader(name, value));
    context
        .response()
        .setStatusCode(problem.status())
        .putHeader(HttpHeaders.CONTENT_TYPE, ProblemMappers.TYPE.toString())
        .end(Buffer.buffer(write(problem)));
  }

  private byte[] write(Problem problem) {
    try {
      return json.writeValueAsBytes(problem);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
