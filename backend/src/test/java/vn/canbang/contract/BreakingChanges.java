package vn.canbang.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a client of an older contract would stumble over in a newer one. Each finding is a line that
 * names the operation and the place: {@code GET /plans 200 /items/title: may now be null}.
 *
 * <p>A request may be asked for less and may allow more; an answer may say more and may allow less.
 * A new value of an enumeration in an answer is a break: generated clients cannot read it.
 */
final class BreakingChanges {

  private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

  private final JsonNode before;
  private final JsonNode after;
  private final Set<String> found = new TreeSet<>();

  private BreakingChanges(JsonNode before, JsonNode after) {
    this.before = before;
    this.after = after;
  }

  static Set<String> between(JsonNode before, JsonNode after) {
    BreakingChanges changes = new BreakingChanges(before, after);
    before.path("paths").properties().forEach(path -> changes.path(path.getKey()));
    return changes.found;
  }

  private void path(String path) {
    JsonNode old = before.path("paths").path(path);
    old.properties().stream()
        .filter(method -> METHODS.contains(method.getKey()))
        .forEach(
            method -> {
              String name = method.getKey().toUpperCase(java.util.Locale.ROOT) + " " + path;
              JsonNode now = after.path("paths").path(path).path(method.getKey());
              if (now.isMissingNode()) {
                found.add(name + ": removed");
              } else {
                operation(name, method.getValue(), now);
              }
            });
  }

  private void operation(String name, JsonNode old, JsonNode now) {
    if (!old.path("operationId").equals(now.path("operationId"))) {
      found.add(name + ": operationId changed from " + old.path("operationId").asText());
    }
    if (!alternatives(now).containsAll(alternatives(old))) {
      found.add(name + ": security is narrower");
    }
    parameters(name, old, now);
    requestBody(name, old.path("requestBody"), now.path("requestBody"));
    old.path("responses")
        .properties()
        .forEach(
            response -> {
              String place = name + " " + response.getKey();
              JsonNode new_ = now.path("responses").path(response.getKey());
              if (new_.isMissingNode()) {
                found.add(place + ": status removed");
              } else {
                response(place, in(before, response.getValue()), in(after, new_));
              }
            });
  }

  /** Ways to be let in; none at all is the widest. */
  private static Set<String> alternatives(JsonNode operation) {
    Set<String> ways = new TreeSet<>();
    operation.path("security").forEach(way -> ways.add(way.toString()));
    if (ways.isEmpty()) {
      ways.addAll(Set.of("{\"session\":[]}", "{\"token\":[]}", "nobody"));
    }
    return ways;
  }

  private void parameters(String name, JsonNode old, JsonNode now) {
    Map<String, JsonNode> known = parameters(before, old);
    Map<String, JsonNode> offered = parameters(after, now);
    known.forEach(
        (key, parameter) -> {
          JsonNode new_ = offered.get(key);
          if (new_ == null) {
            found.add(name + " " + key + ": parameter removed");
          } else {
            if (new_.path("required").asBoolean() && !parameter.path("required").asBoolean()) {
              found.add(name + " " + key + ": parameter is now required");
            }
            request().compare(name + " " + key, parameter.path("schema"), new_.path("schema"));
          }
        });
    offered.forEach(
        (key, parameter) -> {
          if (!known.containsKey(key) && parameter.path("required").asBoolean()) {
            found.add(name + " " + key + ": new parameter is required");
          }
        });
  }

  private static Map<String, JsonNode> parameters(JsonNode document, JsonNode operation) {
    Map<String, JsonNode> parameters = new TreeMap<>();
    for (JsonNode parameter : operation.path("parameters")) {
      JsonNode resolved = in(document, parameter);
      parameters.put(resolved.path("in").asText() + " " + resolved.path("name").asText(), resolved);
    }
    return parameters;
  }

  private void requestBody(String name, JsonNode old, JsonNode now) {
    if (now.path("required").asBoolean() && !old.path("required").asBoolean()) {
      found.add(name + " request: body is now required");
    }
    old.path("content")
        .properties()
        .forEach(
            content -> {
              JsonNode new_ = now.path("content").path(content.getKey());
              if (new_.isMissingNode()) {
                found.add(name + " request: media type " + content.getKey() + " removed");
              } else {
                request()
                    .compare(
                        name + " request", content.getValue().path("schema"), new_.path("schema"));
              }
            });
  }

  private void response(String place, JsonNode old, JsonNode now) {
    old.path("headers")
        .properties()
        .forEach(
            header -> {
              if (!now.path("headers").has(header.getKey())) {
                found.add(place + " header " + header.getKey() + ": removed");
              }
            });
    old.path("content")
        .properties()
        .forEach(
            content -> {
              JsonNode new_ = now.path("content").path(content.getKey());
              if (new_.isMissingNode()) {
                found.add(place + ": media type " + content.getKey() + " removed");
              } else {
                new SchemaChanges(before, after, SchemaChanges.Side.ANSWER, found)
                    .compare(place, content.getValue().path("schema"), new_.path("schema"));
              }
            });
  }

  private SchemaChanges request() {
    return new SchemaChanges(before, after, SchemaChanges.Side.REQUEST, found);
  }

  static JsonNode in(JsonNode document, JsonNode node) {
    String ref = node.path("$ref").asText("");
    return ref.startsWith("#/") ? document.at(ref.substring(1)) : node;
  }

  /** Lines that say what was decided, without comments. */
  static List<String> declared(String text) {
    return text.lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
        .toList();
  }
}
