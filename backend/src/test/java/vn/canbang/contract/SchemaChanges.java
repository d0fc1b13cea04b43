package vn.canbang.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Compares two schemas over the words of JSON Schema that the contract uses. */
final class SchemaChanges {

  /** Who reads a value: the service what it is asked, the client what it is answered. */
  enum Side {
    REQUEST,
    ANSWER
  }

  /** Bounds above: a request must not be held shorter, an answer must not grow longer. */
  private static final List<String> MOST =
      List.of("maxLength", "maxItems", "maxProperties", "maximum", "exclusiveMaximum");

  private static final List<String> LEAST =
      List.of("minLength", "minItems", "minProperties", "minimum", "exclusiveMinimum");

  /** What cannot be ordered: any other value is another promise. */
  private static final List<String> EXACT = List.of("format", "pattern", "multipleOf", "const");

  private final JsonNode before;
  private final JsonNode after;
  private final Side side;
  private final Set<String> found;
  private final Set<List<String>> seen = new HashSet<>();

  SchemaChanges(JsonNode before, JsonNode after, Side side, Set<String> found) {
    this.before = before;
    this.after = after;
    this.side = side;
    this.found = found;
  }

  void compare(String place, JsonNode oldGiven, JsonNode nowGiven) {
    String name = name(oldGiven);
    // A named schema may lead back to itself; its parts are looked at once.
    if (!name.isEmpty() && !seen.add(List.of(name, name(nowGiven)))) {
      types(place, types(before, oldGiven), types(after, nowGiven));
      return;
    }
    JsonNode old = unwrapped(before, oldGiven);
    JsonNode now = unwrapped(after, nowGiven);
    if (old.isMissingNode() || now.isMissingNode()) {
      if (old.isMissingNode() != now.isMissingNode()) {
        found.add(place + ": schema " + (now.isMissingNode() ? "removed" : "added"));
      }
      return;
    }
    types(place, types(before, oldGiven), types(after, nowGiven));
    values(place, old, now);
    bounds(place, old, now);
    properties(place, old, now);
    if (old.has("items") || now.has("items")) {
      compare(place + "/*", old.path("items"), now.path("items"));
    }
    additional(place, old.path("additionalProperties"), now.path("additionalProperties"));
    alternatives(place, old, now);
  }

  /** The reference, also where it only says "this, or null". */
  private static String name(JsonNode given) {
    return given.has("$ref")
        ? given.path("$ref").asText()
        : given
            .path("anyOf")
            .valueStream()
            .map(one -> one.path("$ref").asText())
            .filter(ref -> !ref.isEmpty())
            .collect(Collectors.joining(" "));
  }

  /** The schema itself where it only says "this, or null". */
  private static JsonNode unwrapped(JsonNode document, JsonNode given) {
    JsonNode schema = BreakingChanges.in(document, given);
    List<JsonNode> real = schema.path("anyOf").valueStream().filter(one -> !isNull(one)).toList();
    return real.size() == 1 ? unwrapped(document, real.getFirst()) : schema;
  }

  private static boolean isNull(JsonNode schema) {
    return schema.path("type").asText().equals("null");
  }

  private static Set<String> types(JsonNode document, JsonNode given) {
    JsonNode schema = BreakingChanges.in(document, given);
    Set<String> types = new TreeSet<>();
    JsonNode type = schema.path("type");
    if (type.isTextual()) {
      types.add(type.asText());
    }
    type.forEach(one -> types.add(one.asText()));
    schema.path("anyOf").forEach(one -> types.addAll(types(document, one)));
    return types;
  }

  private void types(String place, Set<String> old, Set<String> now) {
    if (old.equals(now)) {
      return;
    }
    Set<String> wider = side == Side.REQUEST ? now : old;
    Set<String> narrower = side == Side.REQUEST ? old : now;
    boolean allowed =
        wider.containsAll(narrower)
            || (wider.contains("number") && narrower.equals(Set.of("integer")))
            || wider.isEmpty();
    if (!allowed) {
      found.add(place + ": type changed from " + old + " to " + now);
    }
  }

  private void values(String place, JsonNode old, JsonNode now) {
    if (!old.has("enum") && !now.has("enum")) {
      return;
    }
    Set<JsonNode> known = new HashSet<>();
    old.path("enum").forEach(known::add);
    Set<JsonNode> offered = new HashSet<>();
    now.path("enum").forEach(offered::add);
    boolean request = side == Side.REQUEST;
    if (request && !now.has("enum") || !request && !old.has("enum")) {
      return;
    }
    if (request ? !old.has("enum") : !now.has("enum")) {
      found.add(place + ": list of values " + (request ? "added" : "removed"));
      return;
    }
    Set<JsonNode> missing = new HashSet<>(request ? known : offered);
    missing.removeAll(request ? offered : known);
    missing.forEach(
        value ->
            found.add(place + ": value " + value.asText() + (request ? " removed" : " added")));
  }

  private void bounds(String place, JsonNode old, JsonNode now) {
    MOST.forEach(word -> bound(place, word, old.path(word), now.path(word), 1));
    LEAST.forEach(word -> bound(place, word, old.path(word), now.path(word), -1));
    for (String word : EXACT) {
      JsonNode then = old.path(word);
      JsonNode later = now.path(word);
      boolean loosened = side == Side.REQUEST ? later.isMissingNode() : then.isMissingNode();
      if (!then.equals(later) && !loosened) {
        found.add(place + ": " + word + " changed from " + shown(then) + " to " + shown(later));
      }
    }
  }

  /** In a request a bound may only go outwards, in an answer only inwards. */
  private void bound(String place, String word, JsonNode old, JsonNode now, int direction) {
    JsonNode inner = side == Side.REQUEST ? old : now;
    JsonNode outer = side == Side.REQUEST ? now : old;
    if (outer.isMissingNode()) {
      return;
    }
    BigDecimal limit = outer.decimalValue();
    if (inner.isMissingNode() || inner.decimalValue().compareTo(limit) * direction > 0) {
      found.add(place + ": " + word + " changed from " + shown(old) + " to " + shown(now));
    }
  }

  private static String shown(JsonNode node) {
    return node.isMissingNode() ? "none" : node.asText();
  }

  private void properties(String place, JsonNode old, JsonNode now) {
    Set<String> required = names(old.path("required"));
    Set<String> demanded = names(now.path("required"));
    old.path("properties")
        .properties()
        .forEach(
            property -> {
              String name = property.getKey();
              JsonNode new_ = now.path("properties").path(name);
              if (new_.isMissingNode()) {
                found.add(place + "/" + name + ": removed");
                return;
              }
              compare(place + "/" + name, property.getValue(), new_);
            });
    Set<String> added = new TreeSet<>(side == Side.REQUEST ? demanded : required);
    added.removeAll(side == Side.REQUEST ? required : demanded);
    for (String name : added) {
      if (side == Side.REQUEST) {
        found.add(place + "/" + name + ": now required");
      } else if (now.path("properties").has(name)) {
        found.add(place + "/" + name + ": may now be left out");
      }
    }
  }

  private static Set<String> names(JsonNode array) {
    Set<String> names = new TreeSet<>();
    array.forEach(name -> names.add(name.asText()));
    return names;
  }

  private void additional(String place, JsonNode old, JsonNode now) {
    if (old.isObject() && now.isObject()) {
      compare(place + "/{}", old, now);
    } else if (old.isObject()
        || (side == Side.REQUEST
            && now.isBoolean()
            && !now.asBoolean()
            && !(old.isBoolean() && !old.asBoolean()))) {
      found.add(place + "/{}: other keys no longer described or taken");
    }
  }

  /** Several real alternatives are compared one by one, in order. */
  private void alternatives(String place, JsonNode old, JsonNode now) {
    for (String word : List.of("anyOf", "oneOf", "allOf")) {
      int most = Math.max(old.path(word).size(), now.path(word).size());
      for (int i = 0; i < most; i++) {
        compare(place + "/" + word + i, at(old.path(word), i), at(now.path(word), i));
      }
    }
  }

  private static JsonNode at(JsonNode array, int index) {
    return array.has(index) ? array.get(index) : MissingNode.getInstance();
  }
}
