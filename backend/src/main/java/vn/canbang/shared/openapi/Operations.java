package vn.canbang.shared.openapi;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget.Kind;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jboss.jandex.Type;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.http.Catalogue;
import vn.canbang.shared.http.Idempotent;
import vn.canbang.shared.security.Anyone;

/** The operations of a document, each with the Java method that answers it. */
final class Operations {

  private static final DotName OPERATION =
      DotName.createSimple(org.eclipse.microprofile.openapi.annotations.Operation.class);

  private final Map<String, MethodInfo> methods = new HashMap<>();

  Operations(IndexView index) {
    for (AnnotationInstance annotation : index.getAnnotations(OPERATION)) {
      if (annotation.target().kind() == Kind.METHOD && annotation.value("operationId") != null) {
        methods.put(annotation.value("operationId").asString(), annotation.target().asMethod());
      }
    }
  }

  List<Described> of(OpenAPI document) {
    List<Described> found = new ArrayList<>();
    if (document.getPaths() == null || document.getPaths().getPathItems() == null) {
      return found;
    }
    new TreeMap<>(document.getPaths().getPathItems())
        .forEach(
            (path, item) ->
                item.getOperations()
                    .forEach(
                        (verb, operation) ->
                            found.add(
                                new Described(
                                    path,
                                    verb,
                                    operation,
                                    methods.get(operation.getOperationId())))));
    return found;
  }

  /**
   * An operation of the document.
   *
   * @param method the method with the operation's id; null when it carries none
   */
  record Described(String path, HttpMethod verb, Operation operation, @Nullable MethodInfo method) {

    boolean anyone() {
      return method != null && method.hasDeclaredAnnotation(Anyone.class);
    }

    boolean idempotent() {
      return method != null && method.hasDeclaredAnnotation(Idempotent.class);
    }

    boolean catalogue() {
      return method != null && method.hasDeclaredAnnotation(Catalogue.class);
    }

    boolean answersNothing() {
      return method != null && method.returnType().kind() == Type.Kind.VOID;
    }

    boolean unsafe() {
      return verb != HttpMethod.GET && verb != HttpMethod.HEAD;
    }

    boolean hasBody() {
      return operation.getRequestBody() != null;
    }

    boolean addressesOne() {
      return path.contains("{");
    }

    List<Parameter> parameters() {
      return operation.getParameters() == null ? List.of() : operation.getParameters();
    }

    boolean takes(String header) {
      return header(header).isPresent();
    }

    Optional<Parameter> header(String name) {
      return parameters().stream()
          .filter(p -> p.getIn() == Parameter.In.HEADER && name.equalsIgnoreCase(p.getName()))
          .findFirst();
    }
  }
}
