package vn.canbang.document.official;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.canbang.activity.ActivityView;
import vn.canbang.document.extraction.DocumentTexts;
import vn.canbang.document.reading.DocumentReader;
import vn.canbang.document.reading.Reading;
import vn.canbang.document.reading.draft.DraftSection;
import vn.canbang.document.reading.draft.Found;
import vn.canbang.document.reading.draft.PlanDraft;
import vn.canbang.plan.document.PlanView;
import vn.canbang.plan.document.SectionView;
import vn.canbang.plan.draft.RecordedPlan;
import vn.canbang.shared.http.DocumentUpload;
import vn.canbang.shared.text.SearchKey;

/** What is exported and imported again is the same plan; what differs is named. */
class RoundTripTest {

  /** Groups of rows are numbered in the table, beside their headings in the plan. */
  private static final Pattern ROMAN = Pattern.compile("[ivx]{1,4}");

  /**
   * Where the reader takes the same words otherwise than a careful person did: nothing of the text
   * is lost by it. The scanned fourth plan is weak in its original as well; an annex says which
   * document it belongs to, and two bodies in one cell are divided by a semicolon.
   */
  private static final Map<PaperPlan, List<String>> READ_OTHERWISE =
      Map.of(
          PaperPlan.DONG_LAI,
          List.of("duties - tram y te xa dong lai", "duties + tram y te xa"),
          PaperPlan.KIEN_HAI,
          List.of(
              "reports - trung tam y te huyen phong ds ttgdsk null theo quy dinh",
              "reports + trung tam y te null theo quy dinh"),
          PaperPlan.CU_KHOI,
          List.of("words - va", "words + 1"),
          PaperPlan.BAC_GIANG,
          List.of(
              "words + 01 2024 23 bac cua giang hoach ke kem kh nam ngay so so syt te thang theo tinh y",
              "bases + 39 2015 nd cp null",
              "activities - ii 2",
              "activities - ii 3 1",
              "activities - ii 3 2",
              "activities - ii 3 3",
              "activities + ii 2 1",
              "funding - ngan sach tinh duoc giao nam 2024",
              "funding - nguon xa hoi hoa nguon tai tro tai cong dong va cac nguon kinh phi hop phap"
                  + " khac",
              "funding - ubnd cap huyen cap xa phan bo ho tro",
              "funding + kinh phi ngan sach tinh duoc giao nam 2024",
              "funding + nguon kinh phi cua ubnd cap huyen",
              "funding + nguon ngan sach dia phuong de trien khai cac hoat dong thuoc chuong trinh"
                  + " dieu chinh muc sinh",
              "funding + nguon xa hoi hoa"),
          PaperPlan.LONG_BIEN,
          List.of("activities - iii 2 2a", "activities - iii 2 2b", "activities + iii 2 2"));

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource
  void asWordDocument(PaperPlan plan) throws IOException {
    compare(plan, DocumentFormat.DOCX, DocumentUpload.DOCX);
  }

  @ParameterizedTest
  @EnumSource
  void asPdf(PaperPlan plan) throws IOException {
    compare(plan, DocumentFormat.PDF, DocumentUpload.PDF);
  }

  private void compare(PaperPlan plan, DocumentFormat format, String mediaType) throws IOException {
    Path file = folder.resolve(plan.name());
    Files.write(file, (byte[]) format.write(plan.document()));
    String text = DocumentTexts.of(new DocumentUpload(file, mediaType)).body();
    Reading.Drafted read = (Reading.Drafted) DocumentReader.read(text);
    assertThat(differences(plan, read.draft()))
        .containsExactlyInAnyOrderElementsOf(READ_OTHERWISE.get(plan));
  }

  private static List<String> differences(PaperPlan paper, PlanDraft read) {
    List<String> differences = new ArrayList<>();
    PlanView plan = paper.view();
    differ(differences, "number", plan.number(), value(read.head().number()));
    differ(differences, "issuedOn", plan.issuedOn(), value(read.head().issuedOn()));
    differ(differences, "place", plan.place(), value(read.head().place()));
    differ(differences, "title", plan.title(), value(read.head().title()));
    differ(differences, "documentType", plan.documentType(), value(read.head().documentType()));
    var period = read.head().period();
    differ(differences, "from", plan.periodStart(), period == null ? null : period.value().start());
    differ(differences, "to", plan.periodEnd(), period == null ? null : period.value().end());
    List<String> lost = new ArrayList<>(words(plan.sections()));
    List<String> added = new ArrayList<>(wordsOf(read.sections()));
    added.forEach(lost::remove);
    List<String> left = new ArrayList<>(wordsOf(read.sections()));
    words(plan.sections()).forEach(left::remove);
    left.removeIf(word -> ROMAN.matcher(word).matches());
    if (!lost.isEmpty()) {
      differences.add("words - " + String.join(" ", lost.stream().sorted().toList()));
    }
    if (!left.isEmpty()) {
      differences.add("words + " + String.join(" ", left.stream().sorted().toList()));
    }
    differ(
        differences,
        "numbers",
        plan.sections().stream().map(SectionView::code).toList(),
        read.sections().stream().map(DraftSection::code).toList());
    differ(
        differences,
        "annex",
        plan.sections().stream()
            .filter(section -> section.code().startsWith("ANNEX"))
            .map(section -> section.code() + " " + section.heading())
            .toList(),
        read.sections().stream()
            .filter(section -> section.code().startsWith("ANNEX"))
            .map(section -> section.code() + " " + value(section.heading()))
            .toList());
    differ(
        differences,
        "objectives",
        plan.objectives().stream().map(aim -> aim.kind() + " " + aim.text()).toList(),
        read.objectives().stream().map(aim -> aim.kind() + " " + aim.text()).toList());
    differ(
        differences,
        "bases",
        plan.legalBases().stream().map(b -> b.number() + " " + b.issuedOn()).toList(),
        read.legalBases().stream()
            .map(b -> value(b.number()) + " " + value(b.issuedOn()))
            .toList());
    RecordedPlan recorded = paper.recorded();
    differ(
        differences,
        "targets",
        StreamSupport.stream(paper.targets().spliterator(), false)
            .filter(target -> !target.get("value").isNull())
            .map(target -> target.get("comparator").asText() + " " + target.get("value").asText())
            .toList(),
        read.targets().stream()
            .filter(target -> target.value() != null)
            .map(target -> target.comparator() + " " + value(target.value()))
            .toList());
    differ(
        differences,
        "activities",
        paper.activities().stream().filter(ActivityView::declared).map(ActivityView::code).toList(),
        read.activities().stream().map(activity -> activity.code()).toList());
    differ(
        differences,
        "duties",
        recorded.duties().stream().map(RecordedPlan.Task::text).toList(),
        read.duties().stream().map(duty -> duty.organisation().value()).toList());
    differ(
        differences,
        "tasks",
        recorded.duties().stream().map(duty -> String.join(" ", duty.tasks())).toList(),
        read.duties().stream()
            .map(duty -> String.join(" ", duty.tasks().stream().map(Found::value).toList()))
            .toList());
    differ(
        differences,
        "reports",
        recorded.reportingDuties().stream()
            .map(r -> r.fromText() + " " + r.dueOn() + " " + r.dueText())
            .toList(),
        read.reports().stream()
            .map(r -> value(r.from()) + " " + value(r.due()) + " " + value(r.dueText()))
            .toList());
    differ(
        differences,
        "recipients",
        recorded.recipients().stream()
            .map(r -> r.text().replace(" (04)", "") + " " + r.purpose() + " " + r.copies())
            .toList(),
        read.recipients().stream()
            .map(r -> r.name().value() + " " + r.purpose() + " " + r.copies())
            .toList());
    differ(
        differences,
        "funding",
        recorded.funding().stream().map(RecordedPlan.Money::source).toList(),
        read.funding().stream().map(f -> f.source().value()).toList());
    differ(
        differences,
        "signatory",
        recorded.signatory().title(),
        read.signatory() == null ? null : value(read.signatory().title()));
    return differences;
  }

  private static @Nullable Object value(@Nullable Found<?> found) {
    return found == null ? null : found.value();
  }

  /** Every paragraph and heading, one after the other; a heading may be a paragraph's start. */
  private static List<String> words(List<SectionView> sections) {
    List<String> words = new ArrayList<>();
    for (SectionView section : sections) {
      words.add(section.heading());
      section.paragraphs().forEach(p -> words.add(p.text()));
    }
    return singly(words);
  }

  private static List<String> wordsOf(List<DraftSection> sections) {
    List<String> words = new ArrayList<>();
    for (DraftSection section : sections) {
      String marker = section.marker();
      words.add(marker != null && marker.matches("\\p{L}{2,} .*") ? marker : null);
      words.add(section.heading() == null ? null : section.heading().value());
      section.paragraphs().forEach(p -> words.add(p.value()));
    }
    return singly(words);
  }

  private static List<String> singly(List<@Nullable String> words) {
    return words.stream()
        .filter(Objects::nonNull)
        .flatMap(one -> Arrays.stream(folded(one).split(" ")))
        .filter(one -> !one.isEmpty())
        .toList();
  }

  private static String folded(Object words) {
    return SearchKey.of(String.valueOf(words)).replaceAll("[^a-z0-9]+", " ").strip();
  }

  private static void differ(
      List<String> differences, String what, @Nullable Object wanted, @Nullable Object read) {
    if (wanted instanceof List<?> all && read instanceof List<?> found) {
      TreeSet<String> missing = new TreeSet<>();
      all.forEach(one -> missing.add(folded(one)));
      TreeSet<String> added = new TreeSet<>();
      found.forEach(one -> added.add(folded(one)));
      TreeSet<String> both = new TreeSet<>(missing);
      both.retainAll(added);
      missing.removeAll(both);
      added.removeAll(both);
      missing.forEach(one -> differences.add(what + " - " + one));
      added.forEach(one -> differences.add(what + " + " + one));
    } else if (!Objects.equals(wanted, read)) {
      differences.add(what + ": " + wanted + " -> " + read);
    }
  }
}
