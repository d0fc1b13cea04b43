package vn.canbang.shared.http;

import jakarta.annotation.Priority;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.problem.Fault;
import vn.canbang.shared.problem.ProblemException;
import vn.canbang.shared.text.TextRules;
import vn.canbang.shared.time.ReportingPeriod;

/**
 * Checks all parameters of a request before its operation sees any: query parameters must be known,
 * given once and readable (400, all faults at once), path parameters must be readable (404: such a
 * thing cannot exist). Compressed bodies are refused.
 */
@Provider
@Priority(Priorities.AUTHORIZATION)
class RequestFilter implements ContainerRequestFilter {

  /** Parameters of an operation by name. */
  private record Signature(Map<String, Class<?>> query, Map<String, Class<?>> path) {}

  private final Map<Method, Signature> signatures = new ConcurrentHashMap<>();

  @Context @Nullable ResourceInfo resource;

  @Override
  public void filter(ContainerRequestContext request) {
    Method operation = resource == null ? null : resource.getResourceMethod();
    if (operation == null) {
      return;
    }
    String encoding = request.getHeaderString(HttpHeaders.CONTENT_ENCODING);
    if (encoding != null && !encoding.strip().toLowerCase(Locale.ROOT).equals("identity")) {
      throw new ProblemException(415, "body.encoded", List.of(), List.of(), Map.of());
    }
    Signature signature = signatures.computeIfAbsent(operation, RequestFilter::read);
    checkPath(signature, request.getUriInfo().getPathParameters());
    checkQuery(signature, request.getUriInfo().getQueryParameters());
  }

  private static Signature read(Method operation) {
    Map<String, Class<?>> query = new HashMap<>();
    Map<String, Class<?>> path = new HashMap<>();
    for (Parameter parameter : operation.getParameters()) {
      if (parameter.isAnnotationPresent(BeanParam.class)) {
        throw new IllegalStateException("parameters stand in the method: " + operation);
      }
      QueryParam inQuery = parameter.getAnnotation(QueryParam.class);
      if (inQuery != null) {
        query.put(inQuery.value(), parameter.getType());
      }
      PathParam inPath = parameter.getAnnotation(PathParam.class);
      if (inPath != null) {
        path.put(inPath.value(), parameter.getType());
      }
    }
    return new Signature(Map.copyOf(query), Map.copyOf(path));
  }

  private static void checkPath(Signature signature, MultivaluedMap<String, String> given) {
    signature
        .path()
        .forEach(
            (name, type) -> {
              String text = given.getFirst(name);
              if (text != null && !isDayOfReport(type, text) && fault(name, type, text) != null) {
                throw ProblemException.notFound();
              }
            });
  }

  /** A report that was asked for once is addressed by the day of the request. */
  private static boolean isDayOfReport(Class<?> type, String text) {
    if (type != ReportingPeriod.class || !ReportingPeriod.isDay(text)) {
      return false;
    }
    try {
      return ReportingPeriod.ofReport(text).code().equals(text);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static void checkQuery(Signature signature, MultivaluedMap<String, String> given) {
    List<Fault> faults = new ArrayList<>();
    given.forEach(
        (name, texts) -> {
          Class<?> type = signature.query().get(name);
          String pointer = "?" + name;
          if (type == null) {
            faults.add(Fault.of(pointer, "parameter.unknown", null));
          } else if (texts.size() > 1) {
            faults.add(Fault.of(pointer, "parameter.repeated", null));
          } else {
            Fault fault = fault(pointer, type, texts.getFirst());
            if (fault != null) {
              faults.add(fault);
            }
          }
        });
    if (!faults.isEmpty()) {
      throw ProblemException.malformed(faults);
    }
  }

  private static @Nullable Fault fault(String pointer, Class<?> type, String text) {
    OptionalInt refused = TextRules.refused(text);
    if (refused.isPresent()) {
      int at = refused.getAsInt();
      return Fault.of(
          pointer, "text.character", null, TextRules.name(text.codePointAt(at)), at + 1);
    }
    if (type == Integer.class || type == int.class || type == Long.class || type == long.class) {
      return integer(pointer, type, text);
    }
    if (type == BigDecimal.class) {
      // No exponent: a short text could stand for a number without end.
      return text.matches("-?\\d{1,15}(\\.\\d{1,15})?")
          ? null
          : Fault.of(pointer, "json.type.number", text);
    }
    if (type == Boolean.class || type == boolean.class) {
      return text.equals("true") || text.equals("false")
          ? null
          : Fault.of(pointer, "json.type.boolean", text);
    }
    if (Scalars.handles(type)) {
      try {
        Scalars.read(type, text);
      } catch (Scalars.Unreadable e) {
        return Fault.of(pointer, e.code(), text, e.args());
      }
    }
    return null;
  }

  private static @Nullable Fault integer(String pointer, Class<?> type, String text) {
    if (!text.matches("-?\\d{1,30}")) {
      return Fault.of(pointer, "json.type.integer", text);
    }
    try {
      if (type == Integer.class || type == int.class) {
        Integer.parseInt(text);
      } else {
        Long.parseLong(text);
      }
      return null;
    } catch (NumberFormatException e) {
      return Fault.of(pointer, "number.range", text);
    }
  }
}
