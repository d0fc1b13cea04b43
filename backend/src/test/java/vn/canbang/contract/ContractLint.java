package vn.canbang.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Everything that a contract leaves open, or that a generator of clients would trip over. */
final class ContractLint {

  /** A verb, then what it does something with; the words that stand alone are verbs of two. */
  private static final String OPERATION_ID = "[a-z]+([A-Z][a-z0-9]*)+";

  private static final Set<String> TAKEN_NAMES =
      Set.of("Object", "String", "List", "Map", "Set", "Record", "Integer", "Error", "Date");

  private final JsonNode document;
  private final List<String> faults = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();

  private ContractLint(JsonNode document) {
    this.document = document;
  }

  static List<String> of(JsonNode document) {
    ContractLint lint = new ContractLint(document);
    JsonNode components = document.path("components");
    lint.names("schemas", components.path("schemas"));
    components.path("schemas").properties().forEach(s -> lint.schema(s.getKey(), s.getValue()));
    for (String kind : List.of("parameters", "headers")) {
      components
          .path(kind)
          .properties()
          .forEach(one -> lint.schema(one.getKey(), one.getValue().path("schema")));
    }
    components.path("schemas").fieldNames().forEachRemaining(lint::schemaName);
    document
        .path("paths")
        .properties()
        .forEach(
            path ->
                path.getValue()
                    .properties()
                    .forEach(
                        method ->
                            lint.operation(
                                method.getKey() + " " + path.getKey(), method.getValue())));
    return lint.faults;
  }

  private void schemaName(String name) {
    if (TAKEN_NAMES.contains(name)) {
      faults.add("schema " + name + " is a type of every language");
    }
  }

  private void names(String place, JsonNode named) {
    Set<String> seen = new HashSet<>();
    named
        .fieldNames()
        .forEachRemaining(
            name -> {
              if (!seen.add(name.toLowerCase(Locale.ROOT))) {
                faults.add(place + "/" + name + " differs only in case");
              }
            });
  }

  private void operation(String name, JsonNode operation) {
    String id = operation.path("operationId").asText();
    if (!id.matches(OPERATION_ID)) {
      faults.add(name + ": operationId " + id + " is no verb and noun");
    }
    if (!ids.add(id.toLowerCase(Locale.ROOT))) {
      faults.add(name + ": operationId " + id + " is taken");
    }
    boolean closed = !operation.path("security").isEmpty();
    for (String status : closed ? List.of("401", "403") : List.<String>of()) {
      if (!operation.path("responses").has(status)) {
        faults.add(name + " does not say " + status);
      }
    }
    for (JsonNode given : operation.path("parameters")) {
      JsonNode parameter = BreakingChanges.in(document, given);
      schema(
          name + " " + parameter.path("in").asText() + " " + parameter.path("name").asText(),
          parameter.path("schema"));
    }
    content(name + " request", operation.path("requestBody").path("content"));
    operation
        .path("responses")
        .properties()
        .forEach(
            response -> {
              JsonNode said = BreakingChanges.in(document, response.getValue());
              content(name + " " + response.getKey(), said.path("content"));
              said.path("headers")
                  .properties()
                  .forEach(
                      header ->
                          schema(
                              name + " " + response.getKey() + " " + header.getKey(),
                              BreakingChanges.in(document, header.getValue()).path("schema")));
            });
  }

  private void content(String place, JsonNode content) {
    content
        .properties()
        .forEach(
            media -> {
              schema(place, media.getValue().path("schema"));
              boolean shown = media.getValue().has("example") || media.getValue().has("examples");
              if (media.getKey().endsWith("json") && !shown) {
                faults.add(place + " has no example");
              }
            });
  }

  private void schema(String place, JsonNode schema) {
    Set<String> types = new HashSet<>();
    types.add(schema.path("type").asText());
    schema.path("type").forEach(type -> types.add(type.asText()));
    boolean known = schema.has("enum") || schema.has("const");
    if (types.contains("string") && !known && !schema.has("format")) {
      needs(place, schema, "maxLength");
    }
    if (types.contains("array")) {
      needs(place, schema, "maxItems");
    }
    if (types.contains("integer") && !known) {
      if (!schema.has("exclusiveMinimum")) {
        needs(place, schema, "minimum");
      }
      needs(place, schema, "maximum");
    }
    if (schema.path("additionalProperties").isObject()) {
      needs(place, schema, "maxProperties");
      schema(place + "/{}", schema.path("additionalProperties"));
    }
    names(place, schema.path("properties"));
    schema
        .path("properties")
        .properties()
        .forEach(p -> schema(place + "/" + p.getKey(), p.getValue()));
    if (schema.has("items")) {
      schema(place + "/*", schema.path("items"));
    }
    for (String word : List.of("anyOf", "oneOf", "allOf")) {
      schema.path(word).forEach(one -> schema(place, one));
    }
  }

  private void needs(String place, JsonNode schema, String word) {
    if (!schema.has(word)) {
      faults.add(place + " has no " + word);
    }
  }
}
