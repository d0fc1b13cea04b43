package vn.canbang.document.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import vn.canbang.document.reading.draft.Confidence;
import vn.canbang.document.reading.draft.DraftHead;
import vn.canbang.document.reading.draft.DraftNote;
import vn.canbang.document.reading.draft.DraftSection;
import vn.canbang.document.reading.draft.Found;
import vn.canbang.document.reading.draft.PlanDraft;
import vn.canbang.document.reading.draft.Span;

/**
 * Measures the reader on five real documents against what a careful reader takes from them. Four
 * are sound and pooled; the fifth lost its accents to a scanner and is measured by itself.
 */
class SeedsTest {

  static final List<String> ALL =
      List.of(
          "dong-lai-2024",
          "kien-hai-2024",
          "cu-khoi-2021-2025",
          "long-bien-2024",
          "bac-giang-2024");

  private static final double REQUIRED = 0.95;

  /** A field with what was reached for it, pooled over the sound documents. */
  private record Line(Function<Seed, Score> field, double recall, double precision) {}

  private static final List<Line> LINES =
      List.of(
          new Line(Measure::targets, 1, 1),
          new Line(Measure::activities, 0.98, 1),
          new Line(Measure::deadlines, 1, 1),
          new Line(Measure::recipients, 1, 1),
          new Line(Measure::reportBodies, 0.9, 0.9),
          new Line(Measure::bases, 0.95, 0.91),
          new Line(Measure::objectives, 1, 1),
          new Line(Measure::sections, 0.98, 0.98),
          new Line(Measure::duties, 1, 1),
          new Line(Measure::funding, 1, 1),
          new Line(Measure::coordinators, 0.83, 0.93));

  private static Score pooled(Function<Seed, Score> field) {
    return Seed.SOUND.stream().map(Seed::of).map(field).reduce(Score::with).orElseThrow();
  }

  @Test
  void whatHasToBeFoundIsFound() {
    Score all = new Score("all four");
    for (Line line : LINES.subList(0, 4)) {
      Score score = pooled(line.field());
      assertThat(score.wanted()).isGreaterThanOrEqualTo(10);
      assertThat(score.recall()).as(score + "\n" + score.faults()).isGreaterThanOrEqualTo(REQUIRED);
      assertThat(score.precision())
          .as(score + "\n" + score.faults())
          .isGreaterThanOrEqualTo(REQUIRED);
      all.with(score);
    }
    assertThat(all.wanted()).isEqualTo(11 + 56 + 10 + 19);
  }

  @Test
  void everyFieldHoldsTheLineReached() {
    StringBuilder report = new StringBuilder("\nSound documents, pooled\n");
    for (Line line : LINES) {
      Score score = pooled(line.field());
      report.append(score).append('\n');
      assertThat(score.recall())
          .as(score + "\n" + score.faults())
          .isGreaterThanOrEqualTo(line.recall());
      assertThat(score.precision())
          .as(score + "\n" + score.faults())
          .isGreaterThanOrEqualTo(line.precision());
    }
    System.out.println(report);
  }

  /** Without accents little is found; what was found once is to be found again. */
  @Test
  void theDamagedDocumentHoldsItsLine() {
    StringBuilder report = new StringBuilder("\nDamaged document\n");
    Seed damaged = Seed.of(Seed.DAMAGED);
    LINES.forEach(line -> report.append(line.field().apply(damaged)).append('\n'));
    System.out.println(report);
    assertThat(Measure.targets(damaged).precision()).isEqualTo(1);
    assertThat(Measure.activities(damaged).recall()).isGreaterThanOrEqualTo(0.95);
    assertThat(Measure.deadlines(damaged).recall()).isGreaterThanOrEqualTo(0.5);
    assertThat(Measure.deadlines(damaged).precision()).isEqualTo(1);
    assertThat(Measure.sections(damaged).recall()).isGreaterThanOrEqualTo(0.95);
    assertThat(damaged.draft().recipients()).hasSize(damaged.wanted("recipients").size());
    assertThat(damaged.draft().duties()).hasSize(damaged.wanted("responsibilities").size());
  }

  @ParameterizedTest
  @FieldSource("vn.canbang.document.reading.Seed#SOUND")
  void theHeadIsExactWhereTheTextHasIt(String name) {
    Seed seed = Seed.of(name);
    DraftHead head = seed.draft().head();
    JsonNode wanted = seed.wanted();
    assertThat(Measure.value(head.documentType())).isEqualTo("KH");
    assertThat(Measure.value(head.number())).isEqualTo(Measure.nullable(wanted, "number"));
    assertThat(Measure.value(head.issuedOn())).isEqualTo(Measure.nullable(wanted, "issuedOn"));
    assertThat(Measure.same(Measure.text(wanted.get("issuer"), "name"), head.issuer())).isTrue();
    assertThat(Measure.same(Measure.text(wanted.get("area"), "name"), head.area())).isTrue();
    assertThat(Measure.same(Measure.text(wanted.get("title"), "abstract"), head.title())).isTrue();
    assertThat(head.period()).isNotNull();
    assertThat(head.period().value().start())
        .hasToString(Measure.text(wanted.get("period"), "start"));
    assertThat(head.period().value().end()).hasToString(Measure.text(wanted.get("period"), "end"));
    boolean noPlace = wanted.get("place").isNull();
    assertThat(head.place() == null).isEqualTo(noPlace);
    assertThat(noPlace || Measure.same(Measure.text(wanted, "place"), head.place())).isTrue();
  }

  @Test
  void signaturesAreRead() {
    assertThat(Measure.value(Seed.of("dong-lai-2024").draft().signatory().name()))
        .isEqualTo("Nguyễn Văn An");
    var deputy = Seed.of("cu-khoi-2021-2025").draft().signatory();
    assertThat(Measure.value(deputy.onBehalfOf())).isEqualTo("TM. ỦY BAN NHÂN DÂN");
    assertThat(Measure.value(deputy.authorityText())).isEqualTo("KT. CHỦ TỊCH");
    assertThat(Measure.value(deputy.title())).isEqualTo("PHÓ CHỦ TỊCH");
    // The stamp cut the name.
    assertThat(deputy.name().confidence()).isEqualTo(Confidence.DOUBTFUL);
    assertThat(Seed.of("kien-hai-2024").draft().signatory()).isNull();
    var committee = Seed.of("long-bien-2024").draft().signatory();
    assertThat(Measure.value(committee.title())).isEqualTo("PHÓ CHỦ TỊCH UBND QUẬN Long Biên");
    assertThat(committee.name()).isNull();
  }

  @Test
  void theAnnexIsATableOfFourteenActivities() {
    PlanDraft draft = Seed.of("cu-khoi-2021-2025").draft();
    assertThat(draft.annexes()).hasSize(1);
    assertThat(draft.annexes().getFirst().columns())
        .containsExactly(
            "TT",
            "Nội dung công việc",
            "Thời gian thực hiện",
            "Bộ phận thực hiện",
            "Đơn vị phối hợp");
    assertThat(draft.annexes().getFirst().rows()).hasSize(14 + 5);
    assertThat(draft.activities()).hasSize(14);
  }

  /** Weak it may be, wrong with confidence it may not. */
  @Test
  void theDamagedDocumentIsDoubtfulThroughout() {
    PlanDraft draft = Seed.of(Seed.DAMAGED).draft();
    assertThat(draft.notes()).contains(DraftNote.DAMAGED_TEXT);
    DraftHead head = draft.head();
    assertThat(Measure.value(head.number())).isEqualTo("20/KH-SYT");
    assertThat(Measure.value(head.issuedOn())).isEqualTo("2024-01-23");
    assertThat(Measure.value(head.place())).isEqualTo("Bac Giang");
    List<Found<?>> read = new ArrayList<>();
    read.add(head.number());
    read.add(head.issuer());
    read.add(head.period());
    draft.reports().forEach(report -> read.add(report.dueText()));
    draft.recipients().forEach(recipient -> read.add(recipient.name()));
    draft.duties().forEach(duty -> read.add(duty.organisation()));
    assertThat(read.stream().filter(Objects::nonNull).map(Found::confidence))
        .hasSizeGreaterThan(20)
        .containsOnly(Confidence.DOUBTFUL);
  }

  /** Whatever stands between the title and the recipients is in a section. */
  @ParameterizedTest
  @FieldSource("ALL")
  void nothingOfTheTextIsDropped(String name) {
    Seed seed = Seed.of(name);
    boolean[] kept = new boolean[seed.text().length()];
    int from = kept.length;
    int to = 0;
    for (DraftSection section : seed.draft().sections()) {
      if (section.heading() != null) {
        mark(kept, section.heading().span());
      }
      for (Found<String> paragraph : section.paragraphs()) {
        mark(kept, paragraph.span());
        from = Math.min(from, paragraph.span().start());
        to = section.code().startsWith("ANNEX") ? to : Math.max(to, paragraph.span().end());
      }
    }
    StringBuilder dropped = new StringBuilder();
    for (int i = from; i < to; i++) {
      if (!kept[i]) {
        dropped.append(seed.text().charAt(i));
      }
    }
    // Numbers of headings, and the signs behind them, are kept apart from the words.
    assertThat(dropped.toString().replaceAll("Hoạt động|[\\s\\dIV.:#*]", "")).isEmpty();
    assertThat(to).isGreaterThan(from);
  }

  private static void mark(boolean[] kept, Span span) {
    Arrays.fill(kept, span.start(), span.end(), true);
  }

  @ParameterizedTest
  @FieldSource("ALL")
  void everySpanHoldsItsEvidence(String name) {
    Seed seed = Seed.of(name);
    for (var target : seed.draft().targets()) {
      assertThat(at(seed, target.span())).isEqualTo(target.evidence());
    }
    for (var activity : seed.draft().activities()) {
      assertThat(at(seed, activity.span())).isEqualTo(activity.evidence());
      if (activity.lead() != null) {
        assertThat(at(seed, activity.lead().span())).isEqualTo(activity.lead().evidence());
      }
    }
    for (var report : seed.draft().reports()) {
      assertThat(at(seed, report.span())).isEqualTo(report.evidence());
    }
    for (var recipient : seed.draft().recipients()) {
      assertThat(at(seed, recipient.name().span())).isEqualTo(recipient.name().evidence());
    }
    for (var basis : seed.draft().legalBases()) {
      assertThat(at(seed, basis.span())).isEqualTo(basis.evidence());
    }
  }

  private static String at(Seed seed, Span span) {
    return seed.text().substring(span.start(), span.end());
  }
}
