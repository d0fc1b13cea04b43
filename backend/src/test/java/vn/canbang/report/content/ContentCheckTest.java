package vn.canbang.report.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.canbang.report.template.ReportTemplate;
import vn.canbang.report.template.RuleKind;
import vn.canbang.report.template.RuleSeverity;
import vn.canbang.report.template.SectionKind;
import vn.canbang.report.template.TemplateColumn;
import vn.canbang.report.template.TemplateQuestion;
import vn.canbang.report.template.TemplateRow;
import vn.canbang.report.template.TemplateRule;
import vn.canbang.report.template.TemplateSection;
import vn.canbang.shared.problem.Fault;
import vn.canbang.shared.problem.Faults;

class ContentCheckTest {

  private static final UUID ACTIVITY = UUID.randomUUID();

  private static final ReportTemplate TEMPLATE =
      new ReportTemplate(
          "T",
          1,
          "T",
          "T",
          null,
          List.of(
              new TemplateSection(
                  "B",
                  SectionKind.CELLS,
                  "B",
                  "B",
                  List.of(
                      new TemplateRow(
                          "ALL", "A", "A", Map.of("MALE", "ALL.MALE"), true, false, List.of()),
                      new TemplateRow(
                          "2ND", "2", "2", Map.of("MALE", "2ND.MALE"), false, false, List.of()),
                      new TemplateRow(
                          "3RD", "3", "3", Map.of("MALE", "3RD.MALE"), false, false, List.of())),
                  null,
                  List.of(),
                  List.of(TemplateColumn.IN_PERIOD, TemplateColumn.YEAR_ESTIMATE)),
              new TemplateSection(
                  "N",
                  SectionKind.NARRATIVE,
                  "N",
                  "N",
                  List.of(),
                  null,
                  List.of(new TemplateQuestion("WHY", "W", "W", true, 10)),
                  List.of())),
          List.of(
              new TemplateRule(
                  "ORDER",
                  RuleSeverity.HARD,
                  RuleKind.SUM_LE,
                  List.of("2ND.MALE", "3RD.MALE"),
                  List.of("ALL.MALE"),
                  "",
                  "",
                  null,
                  null,
                  null),
              new TemplateRule(
                  "OWN",
                  RuleSeverity.SOFT,
                  RuleKind.HISTORY,
                  List.of("ALL.MALE"),
                  List.of(),
                  "",
                  "",
                  null,
                  null,
                  null)));

  @Test
  void anEmptyDraftIsWellFormedButCannotBeSent() {
    assertThat(wellFormed(ReportContent.EMPTY, frame())).isEmpty();
    assertThat(sendable(ReportContent.EMPTY, frame()))
        .containsExactlyInAnyOrder(
            "/cells report.cell-missing",
            "/cells report.cell-missing",
            "/cells report.cell-missing",
            "/narrative report.question-missing");
  }

  @Test
  void allFaultsOfAContentComeAtOnceAndPointIntoTheBody() {
    ReportContent content =
        new ReportContent(
            List.of(cell("NO.SUCH", 1, null), cell("ALL.MALE", 1, null), cell("ALL.MALE", 2, null)),
            List.of(
                new ActivityEntry(UUID.randomUUID(), ActivityStatus.DONE, null, null, null, null)),
            List.of(new NarrativeEntry("WHAT", "x"), new NarrativeEntry("WHY", "much too long")),
            false,
            null,
            null,
            null,
            null);

    assertThat(wellFormed(content, frame()))
        .containsExactlyInAnyOrder(
            "/cells/0/key report.cell-unknown",
            "/cells/2/key report.cell-twice",
            "/activities/0/activity report.activity-unknown",
            "/narrative/0/code report.question-unknown",
            "/narrative/1/text text.longest");
  }

  @Test
  void detailsAddUpToAtMostTheTotal() {
    assertThat(sendable(cells(5, 3, 2), frame())).isEmpty();
    assertThat(sendable(cells(5, 3, 3), frame()))
        .containsExactly("/cells/1/value report.sum-exceeds");
  }

  @Test
  void whatDiffersFromTheFinerReportsNeedsANote() {
    ContentFrame frame =
        new ContentFrame(TEMPLATE, Set.of(), Map.of("ALL.MALE", 6), Map.of(), false, LocalDate.MAX);

    assertThat(sendable(cells(6, 0, 0), frame)).isEmpty();
    assertThat(sendable(cells(5, 0, 0), frame))
        .containsExactly("/cells/0/note report.override-note");
    assertThat(sendable(withNote(cells(5, 0, 0), "một trẻ khai nhầm"), frame)).isEmpty();
  }

  @Test
  void aFigureFarFromTheOwnHistoryNeedsANote() {
    ContentFrame frame =
        new ContentFrame(
            TEMPLATE,
            Set.of(),
            Map.of(),
            Map.of("ALL.MALE", new CellHistory(12, 60)),
            false,
            LocalDate.MAX);

    // Three times the average is near; a difference of at most five is near whatever the factor.
    assertThat(sendable(cells(15, 0, 0), frame)).isEmpty();
    assertThat(sendable(cells(0, 0, 0), frame)).isEmpty();
    assertThat(sendable(cells(16, 0, 0), frame))
        .containsExactly("/cells/0/note report.history-note");
    assertThat(sendable(withNote(cells(16, 0, 0), "trẻ từ xã khác về sinh"), frame)).isEmpty();
    assertThat(new ContentCheck(withNote(cells(16, 0, 0), "x"), frame).warnings())
        .extracting(Warning::pointer)
        .containsExactly("/cells/0");
  }

  @Test
  void sumsOfTheUnitsBelowCannotBeTyped() {
    ContentFrame frame =
        new ContentFrame(TEMPLATE, Set.of(), Map.of("ALL.MALE", 6), Map.of(), true, LocalDate.MAX);

    assertThat(wellFormed(cells(6, null, null), frame)).isEmpty();
    assertThat(wellFormed(cells(7, 1, null), frame))
        .containsExactly(
            "/cells/0/value report.cell-consolidated", "/cells/1/value report.cell-consolidated");
  }

  @Test
  void aNilReportHoldsNothingButZero() {
    ReportContent nil = nil(cells(0, null, null));

    assertThat(sendable(nil, frame())).isEmpty();
    assertThat(sendable(nil(cells(1, null, null)), frame()))
        .containsExactly("/cells/0/value report.nil-figure");
    assertThat(
            sendable(
                nil,
                new ContentFrame(
                    TEMPLATE, Set.of(), Map.of("ALL.MALE", 2), Map.of(), false, LocalDate.MAX)))
        .containsExactly("/nil report.nil-filled");
  }

  @Test
  void womenAndMenAreAmongAllAndNothingIsDoneTomorrow() {
    ReportContent full = cells(0, 0, 0);
    ReportContent content =
        new ReportContent(
            full.cells(),
            List.of(
                new ActivityEntry(
                    ACTIVITY,
                    ActivityStatus.DONE,
                    LocalDate.of(2024, 11, 19),
                    1,
                    new Participants(10, 6, 5),
                    null)),
            full.narrative(),
            false,
            null,
            null,
            null,
            null);

    assertThat(sendable(content, frame()))
        .containsExactly(
            "/activities/0/doneOn report.date-ahead",
            "/activities/0/participants/total report.participants");
  }

  @Test
  void estimatesAreOnlyTypedWhereTheyAreAskedFor() {
    ReportContent content =
        parts(
            List.of(
                new EstimateEntry("ALL.MALE", 12),
                new EstimateEntry("ALL.MALE", 13),
                new EstimateEntry("NO.SUCH", 1)),
            List.of());

    assertThat(wellFormed(content, frame()))
        .containsExactlyInAnyOrder(
            "/estimates/1/key report.cell-twice", "/estimates/2/key report.estimate-unknown");
  }

  @Test
  void linesNameCellsOfTheFormAndEachLineOnce() {
    ReportContent content =
        parts(
            List.of(),
            List.of(
                line("Thôn 1", new LineCell("ALL.MALE", 1), new LineCell("ALL.MALE", 2)),
                line("Thôn 1 ", new LineCell("NO.SUCH", 1))));

    assertThat(wellFormed(content, frame()))
        .containsExactlyInAnyOrder(
            "/lines/0/cells/1/key report.cell-twice",
            "/lines/1/label report.line-twice",
            "/lines/1/cells/0/key report.cell-unknown");
    ContentFrame consolidated =
        new ContentFrame(
            TEMPLATE,
            Set.of(),
            Map.of("ALL.MALE", 5, "2ND.MALE", 0, "3RD.MALE", 0),
            Map.of(),
            true,
            LocalDate.MAX);
    assertThat(wellFormed(parts(List.of(), List.of(line("Thôn 1"))), consolidated))
        .containsExactly("/lines report.lines-consolidated");
  }

  @Test
  void aCellWithLinesIsTheirSumOnceItIsSent() {
    List<LineEntry> lines =
        List.of(
            line("Thôn 1", new LineCell("ALL.MALE", 2)),
            line("Thôn 2", new LineCell("ALL.MALE", 3)));

    assertThat(sendable(parts(List.of(), lines), frame())).isEmpty();
    assertThat(sendable(parts(List.of(), lines.subList(0, 1)), frame()))
        .containsExactly("/cells/0/value report.lines-differ");
  }

  private static LineEntry line(String label, LineCell... cells) {
    return new LineEntry(label, List.of(cells));
  }

  private static ReportContent parts(List<EstimateEntry> estimates, List<LineEntry> lines) {
    ReportContent cells = cells(5, 0, 0);
    return new ReportContent(
        cells.cells(),
        cells.activities(),
        cells.narrative(),
        false,
        null,
        null,
        null,
        null,
        estimates,
        lines,
        List.of());
  }

  private static ContentFrame frame() {
    return new ContentFrame(
        TEMPLATE, Set.of(ACTIVITY), Map.of(), Map.of(), false, LocalDate.of(2024, 11, 18));
  }

  private static ReportContent cells(
      @Nullable Integer all, @Nullable Integer second, @Nullable Integer third) {
    return new ReportContent(
        List.of(
            cell("ALL.MALE", all, null),
            cell("2ND.MALE", second, null),
            cell("3RD.MALE", third, null)),
        List.of(),
        List.of(new NarrativeEntry("WHY", "x")),
        false,
        null,
        null,
        null,
        null);
  }

  private static ReportContent withNote(ReportContent content, String note) {
    List<CellEntry> cells = new ArrayList<>(content.cells());
    cells.set(0, cell(cells.getFirst().key(), cells.getFirst().value(), note));
    return content.withCells(cells);
  }

  private static ReportContent nil(ReportContent content) {
    return new ReportContent(
        content.cells(), List.of(), content.narrative(), true, null, null, null, null);
  }

  private static CellEntry cell(String key, @Nullable Integer value, @Nullable String note) {
    return new CellEntry(key, value, note);
  }

  private static List<String> wellFormed(ReportContent content, ContentFrame frame) {
    Faults faults = new Faults();
    new ContentCheck(content, frame).wellFormed(faults);
    return words(faults);
  }

  private static List<String> sendable(ReportContent content, ContentFrame frame) {
    Faults faults = new Faults();
    new ContentCheck(content, frame).sendable(faults);
    return words(faults);
  }

  private static List<String> words(Faults faults) {
    return faults.list().stream().map((Fault f) -> f.pointer() + " " + f.code()).toList();
  }
}
