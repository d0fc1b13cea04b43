package vn.canbang.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** Values that a schema of the contract allows, or just no longer allows. */
final class Values {

  private static final int DEEPEST = 6;

  private final JsonNode document;
  private final SampleValues sample;

  Values(JsonNode document, SampleValues sample) {
    this.document = document;
    this.sample = sample;
  }

  /** Text of a query parameter: something that exists, or something of its type. */
  String parameter(String name, JsonNode schema, RandomGenerator random) {
    String known = sample.named(name, random);
    return known.isEmpty() || random.nextInt(4) == 0
        ? json(name, schema, random, 0).asText("")
        : known;
  }

  /** A value of the schema; bounds are met exactly as often as not. */
  JsonNode json(String name, JsonNode given, RandomGenerator random, int depth) {
    JsonNodeFactory make = JsonNodeFactory.instance;
    JsonNode schema = Operation.resolved(document, given);
    if (schema.has("anyOf")) {
      JsonNode one = schema.path("anyOf").get(random.nextInt(schema.path("anyOf").size()));
      return json(name, one, random, depth);
    }
    if (schema.has("enum")) {
      return schema.path("enum").get(random.nextInt(schema.path("enum").size()));
    }
    String type = type(schema, random);
    return switch (type) {
      case "object" -> object(schema, random, depth);
      case "array" -> {
        ArrayNode array = make.arrayNode();
        for (int i = depth > DEEPEST ? 0 : random.nextInt(3); i > 0; i--) {
          array.add(json(name, schema.path("items"), random, depth + 1));
        }
        yield array;
      }
      case "boolean" -> make.booleanNode(random.nextBoolean());
      case "integer" -> make.numberNode(number(schema, random).toBigInteger());
      case "number" -> make.numberNode(number(schema, random));
      case "string" -> make.textNode(text(name, schema, random));
      default -> make.nullNode();
    };
  }

  private static String type(JsonNode schema, RandomGenerator random) {
    JsonNode type = schema.path("type");
    return type.isArray() ? type.get(random.nextInt(type.size())).asText() : type.asText("object");
  }

  private ObjectNode object(JsonNode schema, RandomGenerator random, int depth) {
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    List<String> required = new ArrayList<>();
    schema.path("required").forEach(name -> required.add(name.asText()));
    schema
        .path("properties")
        .properties()
        .forEach(
            property -> {
              if (required.contains(property.getKey())
                  || (depth < DEEPEST && random.nextInt(3) > 0)) {
                object.set(
                    property.getKey(),
                    json(property.getKey(), property.getValue(), random, depth + 1));
              }
            });
    if (schema.path("additionalProperties").isObject() && depth < DEEPEST) {
      String key = random.nextBoolean() ? "LIVE_BIRTHS.MALE" : Odd.text(random);
      object.set(key, json(key, schema.path("additionalProperties"), random, depth + 1));
    }
    return object;
  }

  private static BigDecimal number(JsonNode schema, RandomGenerator random) {
    BigDecimal least = schema.path("minimum").decimalValue();
    BigDecimal most =
        schema.has("maximum") ? schema.path("maximum").decimalValue() : new BigDecimal("1000000");
    return switch (random.nextInt(6)) {
      case 0 -> least;
      case 1 -> most;
      case 2 -> least.subtract(BigDecimal.ONE);
      case 3 -> most.add(BigDecimal.ONE);
      default -> BigDecimal.valueOf(random.nextInt(100)).max(least).min(most);
    };
  }

  private String text(String name, JsonNode schema, RandomGenerator random) {
    int most = schema.path("maxLength").asInt(100);
    return switch (schema.path("format").asText()) {
      case "date" ->
          "20%02d-%02d-%02d"
              .formatted(20 + random.nextInt(8), 1 + random.nextInt(12), 1 + random.nextInt(28));
      case "date-time" -> "2024-11-%02dT08:00:00Z".formatted(1 + random.nextInt(28));
      case "uuid" -> "00000000-0000-7000-8000-0000000000%02d".formatted(random.nextInt(100));
      default -> {
        String known = sample.named(name, random);
        yield switch (random.nextInt(8)) {
          case 0 -> "ệ".repeat(Math.min(most, 21_000));
          case 1 -> "ệ".repeat(Math.min(most, 21_000) + 1);
          case 2 -> Odd.text(random);
          case 3 -> schema.has("pattern") ? "2024" : "Đơn vị " + random.nextInt(1000);
          default -> known.isEmpty() ? "2024" : known;
        };
      }
    };
  }
}
