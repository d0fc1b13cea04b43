package vn.canbang.report.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportContentTest {

  @Test
  void orderSpacesAndSpellingDoNotChangeTheContent() {
    ReportContent typed =
        new ReportContent(
            List.of(
                new CellEntry("B.MALE", 2, "  "),
                new CellEntry("C.MALE", null, null),
                new CellEntry("A.MALE", 1, "ghi chu\u0301 ")),
            List.of(),
            List.of(new NarrativeEntry("X", "một\r\nhai "), new NarrativeEntry("Y", " ")),
            false,
            " Nguyễn ",
            null,
            "",
            LocalDate.of(2024, 11, 18));
    ReportContent same =
        new ReportContent(
            List.of(new CellEntry("A.MALE", 1, "ghi chú"), new CellEntry("B.MALE", 2, null)),
            List.of(),
            List.of(new NarrativeEntry("X", "một\nhai")),
            false,
            "Nguyễn",
            null,
            null,
            LocalDate.of(2024, 11, 18),
            List.of(),
            List.of(),
            List.of());

    assertThat(typed.canonical()).isEqualTo(same);
    assertThat(typed.sha256()).isEqualTo(same.sha256());
  }

  @Test
  void theHashIsOverSortedKeysWithoutSpaces() {
    // echo -n
    // '{"activities":[],"cells":[{"key":"A.MALE","note":null,"value":1}],"documentDate":null,
    //   "documentNumber":null,"narrative":[],"nil":false,"preparedBy":null,"signedBy":null}' |
    // sha256sum
    assertThat(ReportContent.EMPTY.withCells(List.of(new CellEntry("A.MALE", 1, null))).sha256())
        .isEqualTo("852f02304a88ed2c797d1623017c27a7ab0a5c0fd8e2d0214f022a6d850d6938");
  }

  @Test
  void anotherFigureOrNoteIsAnotherContent() {
    ReportContent one = ReportContent.EMPTY.withCells(List.of(new CellEntry("A.MALE", 1, null)));

    assertThat(one.sha256())
        .isNotEqualTo(one.withCells(List.of(new CellEntry("A.MALE", 2, null))).sha256())
        .isNotEqualTo(one.withCells(List.of(new CellEntry("A.MALE", 1, "x"))).sha256());
  }

  @Test
  void estimatesAndLinesCountOnlyWhereThereAreSome() {
    ReportContent without =
        ReportContent.EMPTY.withCells(List.of(new CellEntry("A.MALE", 3, null)));
    ReportContent with = parts(without, new EstimateEntry("A.MALE", 9), "Thôn 1 ", "Thôn 2");

    assertThat(with.sha256())
        .isNotEqualTo(without.sha256())
        .isEqualTo(parts(without, new EstimateEntry("A.MALE", 9), "Thôn 1", "Thôn 2").sha256())
        .isNotEqualTo(parts(without, new EstimateEntry("A.MALE", 8), "Thôn 1", "Thôn 2").sha256())
        // People name their hamlets in an order of their own.
        .isNotEqualTo(parts(without, new EstimateEntry("A.MALE", 9), "Thôn 2", "Thôn 1").sha256());
    assertThat(with.canonical().lines())
        .extracting(LineEntry::label)
        .containsExactly("Thôn 1", "Thôn 2");
  }

  private static ReportContent parts(
      ReportContent content, EstimateEntry estimate, String one, String other) {
    return new ReportContent(
        content.cells(),
        List.of(),
        List.of(),
        false,
        null,
        null,
        null,
        null,
        List.of(estimate),
        List.of(
            new LineEntry(one, List.of(new LineCell("A.MALE", 1))),
            new LineEntry(other, List.of(new LineCell("A.MALE", 2)))),
        List.of());
  }
}
