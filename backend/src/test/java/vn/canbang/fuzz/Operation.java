package vn.canbang.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * An operation of the contract as the generator needs it.
 *
 * @param query schemas of its query parameters by name
 * @param headers names of the headers it knows
 * @param takes media types of its request body, with their content objects
 * @param answers media types of its good answers
 */
record Operation(
    String id,
    String method,
    String path,
    Map<String, JsonNode> query,
    List<String> headers,
    Map<String, JsonNode> takes,
    List<String> answers) {

  static List<Operation> all(JsonNode document) {
    List<Operation> all = new ArrayList<>();
    document
        .path("paths")
        .properties()
        .forEach(
            path ->
                path.getValue()
                    .properties()
                    .forEach(
                        method ->
                            all.add(
                                of(document, method.getKey(), path.getKey(), method.getValue()))));
    return all;
  }

  private static Operation of(JsonNode document, String method, String path, JsonNode operation) {
    Map<String, JsonNode> query = new TreeMap<>();
    List<String> headers = new ArrayList<>();
    for (JsonNode parameter : operation.path("parameters")) {
      JsonNode resolved = resolved(document, parameter);
      switch (resolved.path("in").asText()) {
        case "query" -> query.put(resolved.path("name").asText(), resolved.path("schema"));
        case "header" -> headers.add(resolved.path("name").asText());
        default -> {}
      }
    }
    Map<String, JsonNode> takes = new TreeMap<>();
    operation
        .path("requestBody")
        .path("content")
        .properties()
        .forEach(content -> takes.put(content.getKey(), content.getValue()));
    List<String> answers = new ArrayList<>();
    operation
        .path("responses")
        .properties()
        .forEach(
            response -> {
              if (response.getKey().startsWith("2")) {
                response.getValue().path("content").fieldNames().forEachRemaining(answers::add);
              }
            });
    return new Operation(
        operation.path("operationId").asText(),
        method.toUpperCase(java.util.Locale.ROOT),
        path,
        query,
        headers,
        takes,
        answers);
  }

  static JsonNode resolved(JsonNode document, JsonNode node) {
    String ref = node.path("$ref").asText("");
    return ref.startsWith("#/") ? document.at(ref.substring(1)) : node;
  }

  /** The body that the contract shows. */
  JsonNode example(JsonNode document) {
    return Optional.ofNullable(takes.get("application/json"))
        .map(content -> resolved(document, content.at("/examples/sample")).path("value"))
        .orElse(MissingNode.getInstance());
  }
}
