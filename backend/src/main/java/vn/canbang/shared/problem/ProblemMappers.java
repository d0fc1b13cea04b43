package vn.canbang.shared.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/** Every failure of an operation leaves as problem+json and says nothing of the inside. */
@ApplicationScoped
public class ProblemMappers {

  /** RFC 9457. */
  public static final MediaType TYPE = new MediaType("application", "problem+json");

  private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

  private static final Pattern SECRET = Pattern.compile("/[A-Za-z0-9_-]{40,}(?=/|$)");

  private final Problems problems;
  private final ConstraintFaults constraints;
  private final Event<Denied> denials;
  private final Stopping stopping;

  ProblemMappers(
      Problems problems, ConstraintFaults constraints, Event<Denied> denials, Stopping stopping) {
    this.problems = problems;
    this.constraints = constraints;
    this.denials = denials;
    this.stopping = stopping;
  }

  @ServerExceptionMapper
  public Response problem(ProblemException problem, ContainerRequestContext request) {
    return answer(problem, request, null);
  }

  @ServerExceptionMapper
  public Response notFound(NotFoundException unknownPath, ContainerRequestContext request) {
    return answer(simple(404, "not-found", Map.of()), request, null);
  }

  @ServerExceptionMapper
  public Response notAllowed(NotAllowedException refused, ContainerRequestContext request) {
    String allow = refused.getResponse().getHeaderString(HttpHeaders.ALLOW);
    return answer(
        simple(405, "method-not-allowed", allow == null ? Map.of() : Map.of("Allow", allow)),
        request,
        null);
  }

  @ServerExceptionMapper
  public Response web(WebApplicationException refused, ContainerRequestContext request) {
    return read(refused, request)
        .map(problem -> answer(problem, request, null))
        .orElseGet(() -> answer(ofStatus(refused.getResponse().getStatus()), request, refused));
  }

  /** Rules on parameters; bodies are checked when they are read. */
  @ServerExceptionMapper
  public Response violated(
      ConstraintViolationException violated,
      ContainerRequestContext request,
      ResourceInfo resource) {
    List<Fault> faults = new ArrayList<>();
    for (ConstraintViolation<?> violation : violated.getConstraintViolations()) {
      Parameter parameter = parameter(violation, resource);
      if (parameter == null) {
        // A value the service itself made breaks a rule: not the caller's fault.
        return failed(violated, request);
      }
      if (parameter.isAnnotationPresent(PathParam.class)) {
        return answer(ProblemException.notFound(), request, null);
      }
      QueryParam query = parameter.getAnnotation(QueryParam.class);
      faults.add(
          constraints.at(query == null ? parameter.getName() : "?" + query.value(), violation));
    }
    return answer(ProblemException.malformed(faults), request, null);
  }

  @ServerExceptionMapper
  public Response failed(Throwable failure, ContainerRequestContext request) {
    return read(failure, request)
        .map(problem -> answer(problem, request, failure))
        .orElseGet(() -> answer(ofStatus(stopping.status()), request, failure));
  }

  /** Whoever named a version and lost a race for it came too late for that version. */
  private static Optional<ProblemException> read(
      Throwable failure, ContainerRequestContext request) {
    return Failures.lostRace(failure) && request.getHeaderString(HttpHeaders.IF_MATCH) != null
        ? Optional.of(simple(412, "if-match.stale", Map.of()))
        : Failures.read(failure);
  }

  /** The problem of a bare status. */
  public static ProblemException ofStatus(int status) {
    return switch (status) {
      case 400 -> simple(400, "malformed", Map.of());
      case 401 -> simple(401, "authentication.required", Map.of());
      case 403 -> simple(403, "forbidden", Map.of());
      case 404 -> simple(404, "not-found", Map.of());
      case 405 -> simple(405, "method-not-allowed", Map.of());
      case 406 -> simple(406, "not-acceptable", Map.of());
      case 408 -> simple(408, "timeout", Map.of());
      case 413 -> simple(413, "body.too-large", Map.of());
      case 414 -> simple(414, "path.too-long", Map.of());
      case 415 -> simple(415, "body.media-type", Map.of());
      case 503 -> simple(503, "unavailable", Map.of("Retry-After", "5"));
      default ->
          status >= 400 && status < 500
              ? simple(status, "malformed", Map.of())
              : simple(500, "internal", Map.of());
    };
  }

  private static ProblemException simple(int status, String code, Map<String, String> headers) {
    return new ProblemException(status, code, List.of(), List.of(), headers);
  }

  /** Addresses may hold a secret (feeds of calendars): what is long enough to be one stays out. */
  static String logged(String path) {
    return SECRET.matcher(path).replaceAll("/…");
  }

  private Response answer(
      ProblemException problem, ContainerRequestContext request, @Nullable Throwable failure) {
    String path = request.getUriInfo().getRequestUri().getRawPath();
    String acceptLanguage = request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE);
    Problem body =
        problems.of(problem, path, acceptLanguage, request.getHeaderString("traceparent"));
    if (problem.status() == 500) {
      LOG.errorf(
          failure, "trace %s: %s %s failed", body.traceId(), request.getMethod(), logged(path));
    } else if (failure != null && problem.status() != 404) {
      LOG.debugf(failure, "trace %s: %s %s", body.traceId(), request.getMethod(), logged(path));
    }
    if (problem.status() == 403) {
      denials.fire(new Denied(request.getMethod(), path, problem.code()));
    }
    Response.ResponseBuilder response =
        Response.status(problem.status())
            .entity(body)
            .type(TYPE)
            .header(HttpHeaders.CONTENT_LANGUAGE, Language.of(acceptLanguage).tag())
            .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
    problem.headers().forEach(response::header);
    return response.build();
  }

  /** The parameter a violation speaks of; null when it speaks of anything else. */
  private static @Nullable Parameter parameter(
      ConstraintViolation<?> violation, @Nullable ResourceInfo resource) {
    Method method = resource == null ? null : resource.getResourceMethod();
    for (Path.Node node : violation.getPropertyPath()) {
      if (method != null && node.getKind() == ElementKind.PARAMETER) {
        int index = node.as(Path.ParameterNode.class).getParameterIndex();
        if (index < method.getParameterCount()) {
          return method.getParameters()[index];
        }
      }
    }
    return null;
  }
}
