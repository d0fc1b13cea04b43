package vn.canbang.document.reading;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import vn.canbang.document.reading.draft.DraftActivity;
import vn.canbang.document.reading.draft.DraftBasis;
import vn.canbang.document.reading.draft.DraftDuty;
import vn.canbang.document.reading.draft.DraftFunding;
import vn.canbang.document.reading.draft.DraftObjective;
import vn.canbang.document.reading.draft.DraftOutput;
import vn.canbang.document.reading.draft.DraftOutput.Share;
import vn.canbang.document.reading.draft.DraftRecipient;
import vn.canbang.document.reading.draft.DraftReport;
import vn.canbang.document.reading.draft.DraftSchedule;
import vn.canbang.document.reading.draft.DraftSchedule.Rule;
import vn.canbang.document.reading.draft.DraftSection;
import vn.canbang.document.reading.draft.DraftTarget;
import vn.canbang.document.reading.draft.Found;
import vn.canbang.document.reading.grammar.Comparisons;

/**
 * Compares what was read with what a careful reader took. Found means: the span holds at least half
 * of the evidence, and the values are equal. Words are compared without accents and case, for the
 * truth has the slips of the scanner corrected.
 */
final class Measure {

  private Measure() {}

  static Score targets(Seed seed) {
    Score score = new Score("targets");
    score.count(
        seed.name(),
        seed.wanted("targets").stream().filter(target -> !target.get("value").isNull()).toList(),
        seed.draft().targets().stream().filter(target -> target.value() != null).toList(),
        (wanted, read) -> seed.evidence().overlapsByHalf(read.span(), text(wanted, "evidence")),
        Measure::sameTarget);
    return score;
  }

  private static boolean sameTarget(JsonNode wanted, DraftTarget read) {
    String unit = text(wanted, "unit");
    return read.value() != null
        && read.value().value().compareTo(new BigDecimal(text(wanted, "value"))) == 0
        && read.comparator().name().equals(text(wanted, "comparator"))
        && Objects.equals(name(read.effectiveComparator()), nullable(wanted, "effectiveComparator"))
        && Objects.equals(read.unit(), unit.equals("%") ? unit : Comparisons.RATIO)
        && Objects.equals(value(read.due()), nullable(wanted, "due"));
  }

  static Score activities(Seed seed) {
    Score score = new Score("activities");
    score.count(
        seed.name(),
        seed.wanted("activities").stream()
            .filter(activity -> activity.get("declared").booleanValue())
            .toList(),
        seed.draft().activities(),
        (wanted, read) -> seed.evidence().overlapsByHalf(read.span(), text(wanted, "evidence")),
        Measure::sameActivity);
    return score;
  }

  private static boolean sameActivity(JsonNode wanted, DraftActivity read) {
    boolean stated = "STATED".equals(nullable(wanted, "leadBasis"));
    return rules(wanted).equals(rules(read.schedule()))
        && (!stated || sameBody(text(wanted, "lead"), read.lead()))
        && wanted.get("separatePlan").booleanValue() == read.separatePlan()
        && Objects.equals(nullable(wanted, "expectedParticipants"), value(read.participants()))
        && outputs(wanted).equals(outputs(read));
  }

  /** Whether the words of the name read are in the one wanted, which may be the fuller one. */
  private static boolean sameBody(String wanted, @Nullable Found<String> read) {
    List<String> words = List.of(vn.canbang.shared.text.SearchKey.of(wanted).split("[ ()]+"));
    return read != null
        && words.containsAll(
            List.of(vn.canbang.shared.text.SearchKey.of(read.value()).split("[ ()]+")));
  }

  /** When: kinds with their dates. The truth has no kind for "theo yêu cầu". */
  static Set<String> rules(JsonNode wanted) {
    JsonNode schedule = wanted.get("schedule");
    Set<String> rules = new TreeSet<>();
    for (String kind : several(schedule.get("kind"))) {
      switch (kind) {
        case "UNSPECIFIED" -> {
          // Nothing is said.
        }
        case "ON_OBSERVANCE" ->
            wanted.get("observances").forEach(day -> rules.add(kind + " " + day.textValue()));
        case "DATE_RANGE" ->
            rules.add("RANGE " + text(schedule, "start") + " " + text(schedule, "end"));
        case "ONCE" -> rules.add("ONCE " + text(schedule, "start") + " " + text(schedule, "end"));
        case "YEARLY_IN_MONTH" -> rules.add(kind + " " + text(schedule, "month"));
        case "AFTER_EACH_ACTIVITY" -> rules.add("AFTER_ACTIVITY");
        default -> rules.add(kind);
      }
    }
    return rules;
  }

  private static Set<String> rules(DraftSchedule schedule) {
    Set<String> rules = new TreeSet<>();
    for (Rule rule : schedule.rules()) {
      switch (rule.kind()) {
        case ON_OBSERVANCE -> rules.add(rule.kind() + " " + rule.day() + "/" + rule.month());
        case RANGE, ONCE -> rules.add(rule.kind() + " " + rule.start() + " " + rule.end());
        case YEARLY_IN_MONTH -> rules.add(rule.kind() + " " + rule.month());
        case ON_DEMAND -> {
          // Not in the truth.
        }
        case YEARLY, MONTHLY, QUARTERLY, AFTER_ACTIVITY, CONTINUOUS ->
            rules.add(rule.kind().name());
      }
    }
    return rules;
  }

  /** Outputs with a number, and their parts. */
  static List<String> outputs(JsonNode wanted) {
    List<String> outputs = new ArrayList<>();
    for (JsonNode output : wanted.get("outputs")) {
      if (!output.get("quantity").isNull()) {
        List<Integer> shares = new ArrayList<>();
        output.get("allocations").forEach(share -> shares.add(share.get("quantity").intValue()));
        outputs.add(text(output, "quantity") + shares);
      }
    }
    return outputs;
  }

  private static List<String> outputs(DraftActivity read) {
    return read.outputs().stream()
        .filter(output -> output.quantity() != null)
        .map(
            (DraftOutput output) ->
                output.quantity() + "" + output.shares().stream().map(Share::quantity).toList())
        .toList();
  }

  static Score deadlines(Seed seed) {
    Score score = new Score("deadlines");
    score.count(
        seed.name(),
        seed.wanted("reporting").stream()
            .filter(report -> !report.get("dueText").isNull())
            .toList(),
        seed.draft().reports().stream().filter(report -> report.dueText() != null).toList(),
        (wanted, read) -> seed.evidence().overlapsByHalf(read.span(), text(wanted, "evidence")),
        Measure::sameDeadline);
    return score;
  }

  private static boolean sameDeadline(JsonNode wanted, DraftReport read) {
    return Objects.equals(nullable(wanted, "due"), value(read.due()))
        && (read.due() != null || same(text(wanted, "dueText"), read.dueText()));
  }

  static Score reportBodies(Seed seed) {
    Score score = new Score("reports, bodies");
    score.count(
        seed.name(),
        seed.wanted("reporting"),
        seed.draft().reports(),
        (wanted, read) -> seed.evidence().overlapsByHalf(read.span(), text(wanted, "evidence")),
        (wanted, read) ->
            sameOrNone(wanted, "from", read.from())
                && sameOrNone(wanted, "to", read.to())
                && sameOrNone(wanted, "via", read.via()));
    return score;
  }

  private static boolean sameOrNone(JsonNode wanted, String field, @Nullable Found<String> read) {
    return wanted.get(field).isNull() ? read == null : sameBody(text(wanted, field), read);
  }

  static Score recipients(Seed seed) {
    Score score = new Score("recipients");
    score.count(
        seed.name(),
        seed.wanted("recipients"),
        seed.draft().recipients(),
        (wanted, read) -> seed.evidence().overlapsByHalf(read.span(), text(wanted, "name")),
        Measure::sameRecipient);
    return score;
  }

  private static boolean sameRecipient(JsonNode wanted, DraftRecipient read) {
    String name = read.copies() == null ? "" : " (0" + read.copies() + ")";
    return Evidence.compact(text(wanted, "name"))
            .equals(Evidence.compact(read.name().value() + name))
        && Objects.equals(nullable(wanted, "purpose"), name(read.purpose()));
  }

  static Score bases(Seed seed) {
    Score score = new Score("bases, numbered");
    score.count(
        seed.name(),
        seed.wanted("legalBases").stream().filter(basis -> !basis.get("number").isNull()).toList(),
        seed.draft().legalBases().stream().filter(basis -> basis.number() != null).toList(),
        (wanted, read) -> seed.evidence().overlapsByHalf(read.span(), text(wanted, "evidence")),
        Measure::sameBasis);
    return score;
  }

  private static boolean sameBasis(JsonNode wanted, DraftBasis read) {
    String number = text(wanted, "number").replace("137/KH/QU", "137-KH/QU");
    return same(number, read.number())
        && Objects.equals(nullable(wanted, "issuedOn"), value(read.issuedOn()))
        && text(wanted, "documentType").equals(read.documentType())
        && text(wanted, "relation").replace("MENTIONED", "MENTIONS").equals(read.relation().name())
        && (wanted.get("issuer").isNull() || same(text(wanted, "issuer"), read.issuer()));
  }

  static Score objectives(Seed seed) {
    Score score = new Score("objectives");
    score.count(
        seed.name(),
        seed.wanted("objectives"),
        seed.draft().objectives(),
        (wanted, read) -> text(wanted, "code").equals(read.code()),
        (wanted, read) ->
            text(wanted, "kind").equals(read.kind().name()) && alike(text(wanted, "text"), read));
    return score;
  }

  private static boolean alike(String wanted, DraftObjective read) {
    String one = Evidence.compact(wanted);
    String other = Evidence.compact(read.text());
    int ends = Math.min(12, Math.min(one.length(), other.length()));
    return Math.abs(one.length() - other.length()) <= 3
        && one.substring(one.length() - ends).equals(other.substring(other.length() - ends));
  }

  /** Code, part above, number of paragraphs. */
  static Score sections(Seed seed) {
    Score score = new Score("sections");
    score.count(
        seed.name(),
        seed.wanted("sections").stream()
            .filter(section -> !text(section, "code").startsWith("ANNEX"))
            .toList(),
        seed.draft().sections().stream()
            .filter(section -> !section.code().startsWith("ANNEX"))
            .toList(),
        (wanted, read) -> text(wanted, "code").equals(read.code()),
        (JsonNode wanted, DraftSection read) ->
            Objects.equals(nullable(wanted, "parent"), read.parent())
                && wanted.get("paragraphs").intValue() == read.paragraphs().size());
    return score;
  }

  static Score duties(Seed seed) {
    Score score = new Score("duties");
    score.count(
        seed.name(),
        seed.wanted("responsibilities"),
        seed.draft().duties(),
        (wanted, read) -> text(wanted, "code").equals(read.code()),
        (JsonNode wanted, DraftDuty read) ->
            sameBody(text(wanted, "organisation"), read.organisation()) && !read.tasks().isEmpty());
    return score;
  }

  static Score funding(Seed seed) {
    Score score = new Score("funding");
    score.count(
        seed.name(),
        seed.wanted("funding"),
        seed.draft().funding(),
        (JsonNode wanted, DraftFunding read) ->
            Evidence.compact(text(wanted, "text"))
                .contains(Evidence.compact(read.source().value())),
        (wanted, read) -> same(text(wanted, "source"), read.source()));
    return score;
  }

  static Score coordinators(Seed seed) {
    Score score = new Score("coordinators");
    for (JsonNode wanted : seed.wanted("activities")) {
      if (wanted.get("declared").booleanValue()) {
        List<String> read =
            seed.draft().activities().stream()
                .filter(one -> seed.evidence().overlapsByHalf(one.span(), text(wanted, "evidence")))
                .findFirst()
                .map(one -> one.coordinators().stream().map(Found::value).toList())
                .orElse(List.of());
        score.count(
            seed.name() + " " + text(wanted, "code"),
            several(wanted.get("coordinators")),
            read,
            (one, other) -> Evidence.compact(one).equals(Evidence.compact(other)),
            (one, other) -> true);
      }
    }
    return score;
  }

  static boolean same(String wanted, @Nullable Found<String> read) {
    return read != null && Evidence.compact(wanted).equals(Evidence.compact(read.value()));
  }

  private static List<String> several(JsonNode value) {
    return value.isArray()
        ? StreamSupport.stream(value.spliterator(), false).map(JsonNode::textValue).toList()
        : List.of(value.textValue());
  }

  static String text(JsonNode of, String field) {
    return of.get(field).asText();
  }

  static @Nullable String nullable(JsonNode of, String field) {
    return of.get(field).isNull() ? null : of.get(field).asText();
  }

  static @Nullable String value(@Nullable Found<?> found) {
    return found == null ? null : found.value().toString();
  }

  private static @Nullable String name(@Nullable Enum<?> one) {
    return one == null ? null : one.name();
  }
}
