package vn.canbang.document.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import vn.canbang.document.importing.Imports;
import vn.canbang.document.reading.draft.Span;

/**
 * The five real documents as texts, imported over HTTP, against what a careful reader takes from
 * them: found means that the place in the text holds half of the words meant, and the values are
 * equal.
 */
@QuarkusTest
class SeedsOverHttpTest {

  private static final double REQUIRED = 0.95;

  private static final Map<String, String> DAYS =
      Map.of(
          "WORLD-POPULATION-DAY", "11/7",
          "WORLD-CONTRACEPTION-DAY", "26/9",
          "GIRL-CHILD-DAY", "11/10",
          "VIETNAM-POPULATION-DAY", "26/12");

  /** What a list of a draft is measured by. */
  private record Field(
      String wanted, String read, String path, BiPredicate<JsonNode, JsonNode> same) {}

  private static final List<Field> FIELDS =
      List.of(
          new Field("targets", "targets", "/statement", SeedsOverHttpTest::sameTarget),
          new Field("activities", "activities", "", SeedsOverHttpTest::sameActivity),
          new Field("reporting", "reportingDuties", "/what", SeedsOverHttpTest::sameDeadline),
          new Field("recipients", "recipients", "", SeedsOverHttpTest::sameRecipient));

  /** An item of a draft with its place in the text. */
  private record Read(JsonNode item, Span span) {

    @Override
    public String toString() {
      return item.toString();
    }
  }

  private static JsonNode imported(String seed) {
    String answer =
        Imports.send(Imports.seed(seed), Imports.TEXT).then().statusCode(201).extract().asString();
    try {
      return new ObjectMapper().readTree(answer);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void whatHasToBeFoundIsFound() {
    List<Score> scores = new ArrayList<>();
    for (Field field : FIELDS) {
      scores.add(
          Seed.SOUND.stream()
              .map(seed -> score(field, Seed.of(seed), imported(seed)))
              .reduce(Score::with)
              .orElseThrow());
    }
    scores.forEach(System.out::println);
    assertThat(scores)
        .allSatisfy(
            score -> {
              assertThat(score.recall()).as(score.faults()).isGreaterThanOrEqualTo(REQUIRED);
              assertThat(score.precision()).as(score.faults()).isGreaterThanOrEqualTo(REQUIRED);
            });
  }

  @Test
  void numbersDatesIssuerAndPeriodAreExact() {
    for (String name : Seed.SOUND) {
      JsonNode wanted = Seed.of(name).wanted();
      JsonNode draft = imported(name).get("draft");
      assertThat(text(draft, "number")).isEqualTo(text(wanted, "number"));
      assertThat(text(draft, "issuedOn")).isEqualTo(text(wanted, "issuedOn"));
      assertThat(text(draft, "periodStart")).isEqualTo(text(wanted.get("period"), "start"));
      assertThat(text(draft, "periodEnd")).isEqualTo(text(wanted.get("period"), "end"));
      assertThat(Evidence.compact(draft.get("issuerText").asText()))
          .isEqualTo(Evidence.compact(wanted.get("issuer").get("name").asText()));
    }
  }

  /** Weak it may be; wrong with confidence it is not, for all of it is to be confirmed. */
  @Test
  void theDamagedDocumentIsDoubtfulThroughout() {
    JsonNode read = imported(Seed.DAMAGED);
    for (Field field : FIELDS) {
      System.out.println("damaged: " + score(field, Seed.of(Seed.DAMAGED), read));
    }
    assertThat(read.get("notes").toString()).contains("DAMAGED_TEXT");
    assertThat(read.get("fields"))
        .allSatisfy(field -> assertThat(field.get("doubtful").asBoolean()).isTrue());
  }

  private static Score score(Field field, Seed seed, JsonNode read) {
    List<Read> items = new ArrayList<>();
    for (int i = 0; i < read.get("draft").get(field.read()).size(); i++) {
      JsonNode item = read.get("draft").get(field.read()).get(i);
      if (counts(field, item)) {
        items.add(new Read(item, span(read, "/" + field.read() + "/" + i + field.path())));
      }
    }
    Score score = new Score(field.wanted());
    score.count(
        seed.name(),
        seed.wanted(field.wanted()).stream().filter(one -> wanted(field, one)).toList(),
        items,
        (one, item) ->
            seed.evidence()
                .overlapsByHalf(
                    item.span(),
                    one.get(field.wanted().equals("recipients") ? "name" : "evidence").asText()),
        (one, item) -> field.same().test(one, item.item()));
    return score;
  }

  private static boolean wanted(Field field, JsonNode one) {
    return switch (field.wanted()) {
      case "targets" -> !one.get("value").isNull();
      case "activities" -> one.get("declared").booleanValue();
      case "reporting" -> !one.get("dueText").isNull();
      default -> true;
    };
  }

  private static boolean counts(Field field, JsonNode item) {
    return switch (field.wanted()) {
      case "targets" -> !item.get("value").isNull();
      case "reporting" -> !item.get("dueText").isNull();
      default -> true;
    };
  }

  private static Span span(JsonNode read, String path) {
    return StreamSupport.stream(read.get("fields").spliterator(), false)
        .filter(field -> field.get("path").asText().equals(path))
        .map(field -> new Span(field.get("start").asInt(), field.get("end").asInt()))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no place for " + path));
  }

  private static boolean sameTarget(JsonNode wanted, JsonNode read) {
    return new BigDecimal(read.get("value").asText())
                .compareTo(new BigDecimal(wanted.get("value").asText()))
            == 0
        && Objects.equals(text(read, "comparator"), text(wanted, "comparator"))
        && Objects.equals(text(read, "due"), text(wanted, "due"));
  }

  private static boolean sameActivity(JsonNode wanted, JsonNode read) {
    return Measure.rules(wanted).equals(rules(read))
        && wanted.get("separatePlan").booleanValue() == read.get("separatePlan").booleanValue()
        && Objects.equals(text(wanted, "expectedParticipants"), text(read, "expectedParticipants"))
        && Measure.outputs(wanted).equals(Measure.outputs(read));
  }

  private static Set<String> rules(JsonNode read) {
    Set<String> rules = new TreeSet<>();
    for (JsonNode rule : read.get("rules")) {
      String kind = rule.get("kind").asText();
      switch (kind) {
        case "ON_OBSERVANCE" -> rules.add(kind + " " + DAYS.get(text(rule, "observance")));
        case "RANGE", "ONCE" ->
            rules.add(kind + " " + text(rule, "start") + " " + text(rule, "end"));
        case "YEARLY_IN_MONTH" -> rules.add(kind + " " + text(rule, "month"));
        case "UNSCHEDULED", "ON_DEMAND" -> {
          // No time.
        }
        default -> rules.add(kind);
      }
    }
    return rules;
  }

  private static boolean sameDeadline(JsonNode wanted, JsonNode read) {
    return Objects.equals(text(wanted, "due"), text(read, "dueOn"))
        && (text(read, "dueOn") != null
            || Evidence.compact(text(wanted, "dueText"))
                .equals(Evidence.compact(text(read, "dueText"))));
  }

  private static boolean sameRecipient(JsonNode wanted, JsonNode read) {
    String copies = text(read, "copies") == null ? "" : " (0" + text(read, "copies") + ")";
    String name = Evidence.compact(text(read, "text"));
    String whole = Evidence.compact(text(read, "text") + copies);
    String meant = Evidence.compact(text(wanted, "name"));
    // A purpose that is not understood stays with the name.
    return (meant.equals(whole) || (text(read, "purpose") == null && name.startsWith(meant)))
        && Objects.equals(text(wanted, "purpose"), text(read, "purpose"));
  }

  private static String text(JsonNode of, String field) {
    return of.get(field).isNull() ? null : of.get(field).asText();
  }
}
