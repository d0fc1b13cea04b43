package vn.canbang.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** Spoils a JSON body: by its tree, by its text, or by its bytes. */
final class JsonFaults {

  private static final String MARK = "\"@@here@@\"";
  private static final int DEEP = 5_000;
  private static final int LARGE = 1 << 20;

  private JsonFaults() {}

  static void spoil(RawRequest request, JsonNode body, RandomGenerator random) {
    switch (random.nextInt(26)) {
      case 0 -> never(request, "cut off", half(body.toString()));
      case 1 -> never(request, "something behind", body + " x");
      case 2 -> never(request, "two documents", body + "" + body);
      case 3 -> never(request, "a key twice", twice(body));
      case 4 -> never(request, "an unknown key", unknown(body, random));
      case 5 -> never(request, "deep", "[".repeat(DEEP) + "]".repeat(DEEP));
      case 6 -> replaced(request, body, random, "{\"a\":".repeat(70) + "1" + "}".repeat(70));
      case 7, 8, 9 -> replaced(request, body, random, Odd.number(random));
      case 10, 11, 12 -> replaced(request, body, random, Odd.jsonText(random));
      case 13, 14 -> replaced(request, body, random, quoted(Odd.text(random)));
      case 15 -> replaced(request, body, random, "null");
      case 16 -> replaced(request, body, random, Odd.one(random, List.of("[]", "{}", "true", "")));
      case 17 -> replaced(request, body, random, "[" + "null,".repeat(600) + "null]");
      case 18 -> removed(request, body, random);
      case 19 -> {
        never(request, "too large", "");
        request.body(" ".repeat(LARGE) + body);
      }
      case 20 -> bytes(request, "UTF-16", body.toString().getBytes(StandardCharsets.UTF_16), false);
      case 21 -> never(request, "a byte order mark", "\uFEFF" + body);
      case 22 ->
          bytes(
              request,
              "not UTF-8",
              body.toString().replaceFirst("\":", "é\":").getBytes(StandardCharsets.ISO_8859_1),
              false);
      case 23 -> never(request, "a comment", "/* */" + body);
      case 24 -> never(request, "something else", Odd.one(random, WHOLE));
      default -> request.tell("as it is");
    }
  }

  private static final List<String> WHOLE =
      List.of("", " ", "null", "1", "\"x\"", "[", "<a/>", "a=b&c=d", "NaN", "\u0000", "{'a':1}");

  private static void never(RawRequest request, String what, String text) {
    request.tell(what);
    request.body(text);
    request.neverAccepted = !text.isBlank() && !text.equals("null");
  }

  private static void bytes(RawRequest request, String what, byte[] body, boolean may) {
    request.tell(what);
    request.body = body;
    request.neverAccepted = !may && body.length > 6;
  }

  private static String half(String text) {
    return text.substring(0, Math.max(1, text.length() / 2));
  }

  private static String quoted(String text) {
    return JsonNodeFactory.instance.textNode(text).toString();
  }

  private static String twice(JsonNode body) {
    String text = body.toString();
    return body.isObject() && !body.isEmpty()
        ? "{\"" + body.fieldNames().next() + "\":null," + text.substring(1)
        : "{\"a\":1,\"a\":2}";
  }

  private static String unknown(JsonNode body, RandomGenerator random) {
    ObjectNode spoilt = body.isObject() ? body.deepCopy() : JsonNodeFactory.instance.objectNode();
    String name = Odd.one(random, List.of("thisIsUnknown", "createdById", "$ref", "__proto__", ""));
    return spoilt.put(name, "x").toString();
  }

  private static void replaced(
      RawRequest request, JsonNode body, RandomGenerator random, String with) {
    JsonNode root = body.deepCopy();
    List<Runnable> places = new ArrayList<>();
    JsonNode mark = JsonNodeFactory.instance.textNode("@@here@@");
    collect(root, places, mark);
    if (places.isEmpty()) {
      request.body(with);
    } else {
      Odd.one(random, places).run();
      request.body(root.toString().replace(MARK, with));
    }
    request.tell("replaced by " + with.substring(0, Math.min(30, with.length())));
  }

  private static void collect(JsonNode node, List<Runnable> places, JsonNode mark) {
    if (node instanceof ObjectNode object) {
      object.properties().forEach(e -> collect(e.getValue(), places, mark));
      List<String> names = new ArrayList<>();
      object.fieldNames().forEachRemaining(names::add);
      names.forEach(name -> places.add(() -> object.set(name, mark)));
    } else if (node instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        int at = i;
        collect(array.get(i), places, mark);
        places.add(() -> array.set(at, mark));
      }
    }
  }

  private static void removed(RawRequest request, JsonNode body, RandomGenerator random) {
    request.tell("a key left out");
    JsonNode root = body.deepCopy();
    if (root instanceof ObjectNode object && !object.isEmpty()) {
      List<String> names = new ArrayList<>();
      object.fieldNames().forEachRemaining(names::add);
      object.remove(Odd.one(random, names));
    }
    request.body(root.toString());
  }
}
