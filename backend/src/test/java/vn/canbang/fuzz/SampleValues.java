package vn.canbang.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * Ids and codes of things that exist, by the collection that lists them, as the application tells
 * an administrator. They make a request reach what is behind the first check.
 */
final class SampleValues {

  private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
  private static final int OF_EACH = 40;

  private final Map<String, List<String>> byCollection = new TreeMap<>();
  private final List<List<String>> reports = new ArrayList<>();

  /** Takes up what the answer to a GET of the path tells. */
  void learn(String path, JsonNode answer) {
    String collection = path.substring(path.lastIndexOf('/') + 1);
    for (JsonNode item : answer.path("items")) {
      for (String name : List.of("id", "code", "username", "edition", "day", "number")) {
        if (item.path(name).isValueNode() && !item.path(name).isNull()) {
          add(collection, item.path(name).asText());
          break;
        }
      }
    }
    search(answer);
  }

  private void search(JsonNode node) {
    if (node.isObject()) {
      String series = code(node.path("series"));
      String organisation = code(node.path("organisation"));
      if (!series.isEmpty() && !organisation.isEmpty() && node.path("period").isTextual()) {
        if (reports.size() < 200) {
          reports.add(List.of(series, organisation, node.path("period").asText()));
        }
      }
      node.properties()
          .forEach(
              field -> {
                JsonNode rows = field.getValue();
                for (JsonNode row : rows.isArray() ? rows : List.<JsonNode>of()) {
                  if (UUID.matcher(row.path("id").asText()).matches()) {
                    add(field.getKey(), row.path("id").asText());
                    add("parts", row.path("id").asText());
                  }
                }
              });
    }
    node.forEach(this::search);
  }

  private static String code(JsonNode node) {
    return node.isTextual() ? node.asText() : node.path("code").asText();
  }

  private void add(String collection, String value) {
    List<String> known = byCollection.computeIfAbsent(collection, key -> new ArrayList<>());
    // Whoever sends the requests must stay able to.
    if (known.size() < OF_EACH && !known.contains(value) && !Callers.NAMES.contains(value)) {
      known.add(value);
    }
  }

  List<String> of(String collection) {
    return byCollection.getOrDefault(collection, List.of());
  }

  /** The path with what exists in the place of its variables, where that is known. */
  String filledIn(String template, RandomGenerator random) {
    List<String> report = reports.isEmpty() ? List.of("X", "X", "2024") : Odd.one(random, reports);
    String[] segments = template.split("/", -1);
    for (int i = 0; i < segments.length; i++) {
      if (segments[i].startsWith("{")) {
        segments[i] =
            switch (segments[i]) {
              case "{series}" -> report.get(0);
              case "{organisation}" -> report.get(1);
              case "{period}" -> report.get(2);
              case "{year}" -> "2024";
              case "{day}" -> "2024-12-25";
              case "{key}" -> "LIVE_BIRTHS.MALE";
              default -> value(segments, i, random);
            };
      }
    }
    return String.join("/", segments);
  }

  private String value(String[] segments, int at, RandomGenerator random) {
    List<String> known = List.of();
    for (int i = at - 1; i > 0 && known.isEmpty(); i--) {
      known = of(segments[i]);
    }
    return known.isEmpty() ? "00000000-0000-7000-8000-000000000000" : Odd.one(random, known);
  }

  /** Something that exists for a parameter of this name, empty when nothing is known. */
  String named(String name, RandomGenerator random) {
    for (String collection : List.of(name, name + "s", "report-" + name, name + "es")) {
      if (!of(collection).isEmpty()) {
        return Odd.one(random, of(collection));
      }
    }
    return "";
  }
}
