package vn.canbang.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The contract as a judge of exchanges: operation, status, content type, headers and schema (JSON
 * Schema 2020-12, formats asserted, nothing undocumented in an object that lists its properties).
 */
public final class Contract {

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
  private static final String PROBLEM = "application/problem+json";

  /** What answers where there is no operation: a body that is too large is not read, wherever. */
  private static final Set<Integer> WITHOUT_AN_OPERATION = Set.of(404, 405, 413);

  private final JsonNode document;
  private final JsonNode definitions;
  private final Map<JsonNode, JsonSchema> compiled = new HashMap<>();

  private Contract(JsonNode document) {
    this.document = document;
    this.definitions = document.at("/components/schemas");
  }

  /** Reads an OpenAPI 3.1 document. */
  public static Contract of(JsonNode openapi) {
    JsonNode document = openapi.deepCopy();
    close(document.at("/components/schemas"));
    close(document.path("paths"));
    return new Contract(document);
  }

  /** An object that lists its properties has no others. */
  private static void close(JsonNode node) {
    node.forEach(Contract::close);
    if (node instanceof ObjectNode schema
        && schema.path("properties").isObject()
        && !schema.has("additionalProperties")) {
      schema.put("additionalProperties", false);
    }
  }

  /**
   * What came and what went.
   *
   * @param path path of the request without its query
   * @param parameters names of the query parameters
   * @param sent body of the request, empty when none
   * @param type media type of the answer, null when none
   * @param headers names of the answer's headers, in lower case
   */
  public record Exchange(
      String method,
      String path,
      Set<String> parameters,
      String sent,
      int status,
      String type,
      Map<String, String> headers,
      String answer) {}

  /** Everything in which the exchange departs from the contract. */
  public synchronized List<String> faults(Exchange exchange) {
    List<String> faults = new ArrayList<>();
    Optional<JsonNode> operation = operation(exchange);
    if (operation.isEmpty()) {
      if (!WITHOUT_AN_OPERATION.contains(exchange.status())) {
        faults.add("no such operation, and yet status " + exchange.status());
      }
      checkBody(definitionOf("Problem"), exchange, Set.of(PROBLEM), faults);
      return faults;
    }
    JsonNode response =
        resolved(operation.get().path("responses").path(Integer.toString(exchange.status())));
    if (response.isMissingNode()) {
      faults.add("status " + exchange.status() + " is not documented");
      return faults;
    }
    checkHeaders(response, exchange, faults);
    checkLocation(exchange, faults);
    JsonNode content = response.path("content");
    if (content.isEmpty()) {
      if (!exchange.answer().isEmpty()) {
        faults.add("a body where none is documented");
      }
    } else {
      JsonNode schema = content.path(mediaType(exchange.type())).path("schema");
      checkBody(schema, exchange, fieldNames(content), faults);
    }
    if (exchange.status() < 300) {
      checkRequest(operation.get(), exchange, faults);
    }
    return faults;
  }

  /** Whether the document has such an operation. */
  public boolean knows(String method, String path) {
    return document.path("paths").path(path).has(method.toLowerCase(Locale.ROOT));
  }

  private void checkHeaders(JsonNode response, Exchange exchange, List<String> faults) {
    JsonNode headers = response.path("headers");
    headers
        .fieldNames()
        .forEachRemaining(
            name -> {
              boolean needed =
                  resolved(headers.path(name)).path("required").asBoolean()
                      || (name.equals("Location") && exchange.status() == 201);
              if (needed && !exchange.headers().containsKey(name.toLowerCase(Locale.ROOT))) {
                faults.add("header " + name + " is missing");
              }
            });
  }

  /** What was made is found where the answer says: a path of the contract. */
  private void checkLocation(Exchange exchange, List<String> faults) {
    String location = exchange.headers().get("location");
    if (exchange.status() == 201 && location != null) {
      String path = URI.create(location).getRawPath();
      if (fieldNames(document.path("paths")).stream().noneMatch(known -> matches(known, path))) {
        faults.add("Location leads nowhere: " + location);
      }
    }
  }

  private void checkBody(
      JsonNode schema, Exchange exchange, Set<String> types, List<String> faults) {
    if (!types.contains(mediaType(exchange.type()))) {
      faults.add("content type " + exchange.type() + " is not among " + types);
      return;
    }
    String type = mediaType(exchange.type());
    if (type.equals("application/json") || type.endsWith("+json")) {
      validate(schema, exchange.answer(), "answer", faults);
    }
  }

  private void checkRequest(JsonNode operation, Exchange exchange, List<String> faults) {
    Set<String> known = new HashSet<>();
    operation
        .path("parameters")
        .forEach(
            parameter -> {
              if (resolved(parameter).path("in").asText().equals("query")) {
                known.add(resolved(parameter).path("name").asText());
              }
            });
    exchange.parameters().stream()
        .filter(name -> !known.contains(name))
        .forEach(name -> faults.add("accepted the undocumented parameter " + name));
    JsonNode content = operation.path("requestBody").path("content").path("application/json");
    if (!content.isMissingNode() && !exchange.sent().isEmpty()) {
      validate(taken(content.path("schema")), exchange.sent(), "accepted request", faults);
    }
  }

  /** Items that are refused by themselves may be anything in a request that is accepted. */
  private static JsonNode taken(JsonNode schema) {
    return schema.path("x-items-refused-alone").asBoolean()
        ? ((ObjectNode) schema.deepCopy()).without("items")
        : schema;
  }

  private void validate(JsonNode schema, String text, String what, List<String> faults) {
    if (schema.isMissingNode()) {
      faults.add("no schema for the " + what);
      return;
    }
    try {
      JsonNode value = JSON.readTree(text);
      compiled
          .computeIfAbsent(schema, this::compile)
          .validate(value)
          .forEach(message -> faults.add(what + " " + message.getMessage()));
    } catch (JsonProcessingException e) {
      faults.add(what + " is not JSON: " + e.getOriginalMessage());
    }
  }

  private JsonSchema compile(JsonNode schema) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    root.set("components", JsonNodeFactory.instance.objectNode().set("schemas", definitions));
    root.set("allOf", JsonNodeFactory.instance.arrayNode().add(schema));
    SchemaValidatorsConfig config =
        SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
    return JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(root, config);
  }

  private Optional<JsonNode> operation(Exchange exchange) {
    String method = exchange.method().toLowerCase(Locale.ROOT);
    return fieldNames(document.path("paths")).stream()
        .filter(template -> matches(template, exchange.path()))
        .filter(template -> document.path("paths").path(template).has(method))
        .min(Comparator.comparingLong(template -> template.chars().filter(c -> c == '{').count()))
        .map(template -> document.path("paths").path(template).path(method));
  }

  private static boolean matches(String template, String path) {
    String[] expected = template.split("/", -1);
    String[] actual = path.split("/", -1);
    if (expected.length != actual.length) {
      return false;
    }
    for (int i = 0; i < expected.length; i++) {
      boolean any = expected[i].startsWith("{") && !actual[i].isEmpty();
      if (!any && !expected[i].equals(actual[i])) {
        return false;
      }
    }
    return true;
  }

  private JsonNode resolved(JsonNode node) {
    String ref = node.path("$ref").asText("");
    return ref.startsWith("#/") ? document.at(ref.substring(1)) : node;
  }

  private static JsonNode definitionOf(String name) {
    return JsonNodeFactory.instance.objectNode().put("$ref", "#/components/schemas/" + name);
  }

  private static String mediaType(String type) {
    return type == null ? "" : Arrays.asList(type.split(";", -1)).getFirst().strip();
  }

  private static Set<String> fieldNames(JsonNode node) {
    Set<String> names = new TreeSet<>();
    node.fieldNames().forEachRemaining(names::add);
    return names;
  }
}
