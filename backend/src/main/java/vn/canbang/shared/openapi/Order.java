package vn.canbang.shared.openapi;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.Paths;
import org.eclipse.microprofile.openapi.models.info.Info;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.tags.Tag;
import org.jspecify.annotations.Nullable;

/** One order for everything, so that the same code always gives the same text. */
final class Order implements ContractStep {

  private static final List<HttpMethod> VERBS =
      List.of(HttpMethod.GET, HttpMethod.PUT, HttpMethod.POST, HttpMethod.DELETE);

  @Override
  public void apply(OpenAPI document) {
    Components components = document.getComponents();
    components.setSchemas(sorted(components.getSchemas()));
    components.setResponses(sorted(components.getResponses()));
    components.setParameters(sorted(components.getParameters()));
    components.setHeaders(sorted(components.getHeaders()));
    components.setSecuritySchemes(sorted(components.getSecuritySchemes()));
    if (document.getPaths() != null && document.getPaths().getPathItems() != null) {
      arrangePaths(document);
    }
    arrangeDocument(document);
  }

  /** What a reader wants first comes first. */
  private static void arrangeDocument(OpenAPI document) {
    Info info = document.getInfo();
    List<Tag> tags = document.getTags();
    Paths paths = document.getPaths();
    Components components = document.getComponents();
    document.setInfo(null);
    document.setTags(null);
    document.setPaths(null);
    document.setComponents(null);
    document.setInfo(info);
    document.setTags(tags);
    document.setPaths(paths);
    document.setComponents(components);
  }

  private static void arrangePaths(OpenAPI document) {
    TreeSet<String> tags = new TreeSet<>();
    Paths paths = OASFactory.createPaths();
    new TreeMap<>(document.getPaths().getPathItems())
        .forEach(
            (path, item) -> {
              item.getOperations().values().forEach(operation -> arrange(path, operation, tags));
              paths.addPathItem(path, arranged(item));
            });
    document.setPaths(paths);
    document.setTags(
        tags.stream()
            .map(
                name ->
                    document.getTags() == null
                        ? OASFactory.createTag().name(name)
                        : document.getTags().stream()
                            .filter(tag -> name.equals(tag.getName()))
                            .findFirst()
                            .orElseGet(() -> OASFactory.createTag().name(name)))
            .toList());
  }

  private static PathItem arranged(PathItem item) {
    PathItem arranged = OASFactory.createPathItem();
    for (HttpMethod verb : VERBS) {
      Operation operation = item.getOperations().get(verb);
      if (operation != null) {
        arranged.setOperation(verb, operation);
      }
    }
    return arranged;
  }

  private static void arrange(String path, Operation operation, TreeSet<String> tags) {
    if (operation.getTags() != null) {
      tags.addAll(operation.getTags());
    }
    List<Parameter> parameters = operation.getParameters();
    if (parameters != null) {
      operation.setParameters(parameters.stream().sorted(byPlace(path)).toList());
    }
  }

  /** Those of the path as they stand there, then those of the query, then headers. */
  private static Comparator<Parameter> byPlace(String path) {
    return Comparator.comparingInt((Parameter p) -> rank(p))
        .thenComparingInt(p -> rank(p) == 0 ? path.indexOf("{" + p.getName()) : 0)
        .thenComparing(p -> p.getRef() == null ? p.getName() : p.getRef());
  }

  /** Only headers are given by reference. */
  private static int rank(Parameter parameter) {
    return parameter.getIn() == null
        ? 2
        : switch (parameter.getIn()) {
          case PATH -> 0;
          case QUERY -> 1;
          case HEADER -> 2;
          case COOKIE -> 3;
        };
  }

  private static <T> @Nullable Map<String, T> sorted(@Nullable Map<String, T> map) {
    return map == null ? null : new TreeMap<>(map);
  }
}
