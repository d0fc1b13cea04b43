package vn.canbang.report.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.canbang.report.template.RuleKind;
import vn.canbang.report.template.RuleSeverity;
import vn.canbang.report.template.TemplateRule;

/** The cases that the web application is held to as well: {@code check-rules.test.ts}. */
class RuleCheckTest {

  private static final JsonNode FILE = read();

  private record Found(String rule, String severity, List<String> cells, boolean needsNote) {}

  @TestFactory
  Stream<DynamicTest> givesTheVerdictsOfTheCases() {
    return FILE.path("cases")
        .valueStream()
        .map(
            one ->
                dynamicTest(
                    one.path("name").asText(),
                    () -> assertThat(verdicts(one)).isEqualTo(expected(one))));
  }

  @Test
  void everyKindOfRuleHasACaseInWhichItHoldsAndOneInWhichItDoesNot() {
    Map<String, String> kinds = new HashMap<>();
    FILE.path("rules").forEach(r -> kinds.put(r.path("code").asText(), r.path("kind").asText()));
    Set<String> broken = new HashSet<>();
    Set<String> held = new HashSet<>();
    for (JsonNode one : FILE.path("cases")) {
      Set<String> found = new HashSet<>();
      one.path("findings").forEach(f -> found.add(f.path("rule").asText()));
      one.path("rules")
          .forEach(
              r ->
                  (found.contains(r.asText()) ? broken : held)
                      .add(String.valueOf(kinds.get(r.asText()))));
    }
    List<String> all = Stream.of(RuleKind.values()).map(RuleKind::name).toList();
    assertThat(broken).containsExactlyInAnyOrderElementsOf(all);
    assertThat(held).containsExactlyInAnyOrderElementsOf(all);
  }

  private static List<Found> verdicts(JsonNode one) {
    Map<String, Integer> values = new HashMap<>();
    // Text stands for what is typed and is no figure: the service never sees it.
    one.path("cells")
        .properties()
        .forEach(
            c -> {
              if (c.getValue().isInt()) {
                values.put(c.getKey(), c.getValue().intValue());
              }
            });
    Set<String> noted = new HashSet<>();
    one.path("notes")
        .properties()
        .forEach(
            n -> {
              if (!n.getValue().asText().isBlank()) {
                noted.add(n.getKey());
              }
            });
    Map<String, CellHistory> history = new HashMap<>();
    for (JsonNode period : one.path("history")) {
      period
          .properties()
          .forEach(
              c ->
                  history.merge(
                      c.getKey(), new CellHistory(1, c.getValue().longValue()), CellHistory::plus));
    }
    return new RuleCheck(values, noted, one.path("nil").asBoolean(), history)
        .verdicts(one.path("rules").valueStream().map(c -> rule(c.asText())).toList()).stream()
            .map(
                v ->
                    new Found(
                        v.rule().code(), v.rule().severity().name(), v.cells(), v.needsNote()))
            .toList();
  }

  private static List<Found> expected(JsonNode one) {
    return one.path("findings")
        .valueStream()
        .map(
            f ->
                new Found(
                    f.path("rule").asText(),
                    f.path("severity").asText(),
                    texts(f.path("cells")),
                    f.path("needsNote").asBoolean()))
        .toList();
  }

  private static TemplateRule rule(String code) {
    JsonNode r =
        FILE.path("rules")
            .valueStream()
            .filter(one -> one.path("code").asText().equals(code))
            .findFirst()
            .orElseThrow();
    return new TemplateRule(
        code,
        RuleSeverity.valueOf(r.path("severity").asText()),
        RuleKind.valueOf(r.path("kind").asText()),
        texts(r.path("left")),
        texts(r.path("right")),
        "",
        "",
        integer(r, "min"),
        integer(r, "max"),
        integer(r, "least"));
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(t -> texts.add(t.asText()));
    return texts;
  }

  private static @Nullable Integer integer(JsonNode node, String name) {
    return node.has(name) ? node.path(name).intValue() : null;
  }

  private static JsonNode read() {
    try (InputStream in =
        Objects.requireNonNull(
            RuleCheckTest.class.getResourceAsStream("/report-rules/cases.json"))) {
      return new ObjectMapper().readTree(in);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
