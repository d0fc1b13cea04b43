package vn.canbang.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.canbang.activity.OutputName;
import vn.canbang.report.RevisionChanges.Written;
import vn.canbang.report.content.CellEntry;
import vn.canbang.report.content.EstimateEntry;
import vn.canbang.report.content.LineCell;
import vn.canbang.report.content.LineEntry;
import vn.canbang.report.content.OutputEntry;
import vn.canbang.report.content.ReportContent;
import vn.canbang.report.view.CellChange;
import vn.canbang.report.view.FileChange;
import vn.canbang.report.view.LineChange;
import vn.canbang.report.view.OutputChange;
import vn.canbang.report.view.PartChange;
import vn.canbang.report.view.ReportFileKind;
import vn.canbang.report.view.ReportFileView;

/** What the history says that a revision changed. */
class RevisionChangesTest {

  private static final String BOYS = "LIVE_BIRTHS.MALE";
  private static final String GIRLS = "LIVE_BIRTHS.FEMALE";
  private static final UUID BANNERS = UUID.fromString("0193f0d2-5b1c-7c1e-9a55-0d6c6b0f7a01");
  private static final UUID SCAN = UUID.fromString("0193f0d2-5b1c-7c1e-9a55-0d6c6b0f7a02");
  private static final UUID ANNEX = UUID.fromString("0193f0d2-5b1c-7c1e-9a55-0d6c6b0f7a03");

  private static final Written BEFORE =
      new Written(
          content(
              List.of(new CellEntry(BOYS, 4, null), new CellEntry(GIRLS, 3, null)),
              List.of(new EstimateEntry(BOYS, 40)),
              List.of(line("Ấp 1", 2), line("Ấp 2", 2)),
              List.of()),
          List.of(file(SCAN, "Bản ký.pdf", ReportFileKind.SIGNED_SCAN)));

  private static final Written AFTER =
      new Written(
          content(
              List.of(new CellEntry(BOYS, 5, null), new CellEntry(GIRLS, 3, "Đã đối chiếu")),
              List.of(new EstimateEntry(BOYS, 44), new EstimateEntry(GIRLS, 30)),
              List.of(line("Ấp 1", 3), line("Ấp 3", 2)),
              List.of(new OutputEntry(BANNERS, 5, 5, 4, "Rách một chiếc"))),
          List.of(file(ANNEX, "Phụ lục 1.pdf", ReportFileKind.ANNEX)));

  private final RevisionChanges changes = new RevisionChanges(BEFORE, AFTER);

  @Test
  void figuresAndEstimatesAreToldByCell() {
    assertThat(changes.cells()).containsExactly(new CellChange(BOYS, 4, 5));
    assertThat(changes.estimates())
        .containsExactly(new CellChange(GIRLS, null, 30), new CellChange(BOYS, 40, 44));
  }

  @Test
  void aLineIsKnownAgainByItsLabel() {
    assertThat(changes.lines())
        .containsExactly(
            new LineChange("Ấp 1", PartChange.CHANGED, List.of(new CellChange(BOYS, 2, 3))),
            new LineChange("Ấp 2", PartChange.REMOVED, List.of(new CellChange(BOYS, 2, null))),
            new LineChange("Ấp 3", PartChange.ADDED, List.of(new CellChange(BOYS, null, 2))));
  }

  @Test
  void outputsComeWithTheirNames() {
    Map<UUID, OutputName> names = Map.of(BANNERS, new OutputName(BANNERS, "Băng rôn", "chiếc"));
    assertThat(changes.outputs(names))
        .containsExactly(
            new OutputChange(
                BANNERS, "Băng rôn", null, new OutputEntry(BANNERS, 5, 5, 4, "Rách một chiếc")));
  }

  @Test
  void filesComeAndGo() {
    assertThat(changes.files())
        .containsExactly(
            new FileChange("Bản ký.pdf", ReportFileKind.SIGNED_SCAN, PartChange.REMOVED),
            new FileChange("Phụ lục 1.pdf", ReportFileKind.ANNEX, PartChange.ADDED));
  }

  @Test
  void theSameAgainChangesNothing() {
    RevisionChanges none = new RevisionChanges(AFTER, AFTER);
    assertThat(none.cells()).isEmpty();
    assertThat(none.estimates()).isEmpty();
    assertThat(none.lines()).isEmpty();
    assertThat(none.activities()).isEmpty();
    assertThat(none.answers()).isEmpty();
    assertThat(none.outputs(Map.of())).isEmpty();
    assertThat(none.files()).isEmpty();
  }

  private static ReportContent content(
      List<CellEntry> cells,
      List<EstimateEntry> estimates,
      List<LineEntry> lines,
      List<OutputEntry> outputs) {
    return new ReportContent(
        cells, List.of(), List.of(), false, null, null, null, null, estimates, lines, outputs);
  }

  private static LineEntry line(String label, int boys) {
    return new LineEntry(label, List.of(new LineCell(BOYS, boys)));
  }

  private static ReportFileView file(UUID id, String name, ReportFileKind kind) {
    return new ReportFileView(id, name, kind, "application/pdf", 1, "0", Instant.EPOCH);
  }
}
