package vn.canbang.document.official;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.canbang.document.official.FigureTable.Line;
import vn.canbang.document.official.OfficialDocument.Column;
import vn.canbang.target.Assessment;
import vn.canbang.target.JudgedTarget;
import vn.canbang.target.OfficialResult;

/** Targets of a plan beside what was reached, and in words what may be said of it. */
public final class TargetTable {

  private TargetTable() {}

  public static FigureTable of(String title, List<JudgedTarget> targets) {
    List<Line> lines = new ArrayList<>();
    for (JudgedTarget target : targets) {
      Assessment said = target.assessment();
      List<@Nullable Object> cells = new ArrayList<>();
      cells.add(Integer.toString(lines.size() + 1));
      cells.add(target.statement());
      cells.add(target.levelVi() == null ? "" : target.levelVi());
      cells.add(said.value() == null ? "" : said.value());
      cells.add(word(said.officialResult(), said.provisional()) + ". " + said.sentenceVi());
      lines.add(new Line(false, cells));
    }
    return new FigureTable(
        title,
        List.of(
            new Column("TT", 7),
            new Column("Chỉ tiêu kế hoạch", 33),
            new Column("Mức", 12),
            new Column("Thực hiện", 11),
            new Column("Đánh giá", 39)),
        lines);
  }

  /** "Đạt (tạm tính)". */
  public static String word(OfficialResult result, boolean provisional) {
    return word(result) + (provisional ? " (tạm tính)" : "");
  }

  private static String word(OfficialResult result) {
    return switch (result) {
      case MET -> "Đạt";
      case NOT_MET -> "Chưa đạt";
      case NO_DATA -> "Chưa có số liệu";
      case NOT_ASSESSED -> "Chưa đánh giá";
    };
  }
}
