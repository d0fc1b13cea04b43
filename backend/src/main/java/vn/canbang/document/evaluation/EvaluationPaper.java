package vn.canbang.document.evaluation;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.canbang.budget.BudgetTotals;
import vn.canbang.document.official.Dots;
import vn.canbang.document.official.FigureTable;
import vn.canbang.document.official.FigureTable.Line;
import vn.canbang.document.official.Letterhead;
import vn.canbang.document.official.Letterheads;
import vn.canbang.document.official.OfficialDocument;
import vn.canbang.document.official.OfficialDocument.Block;
import vn.canbang.document.official.OfficialDocument.Column;
import vn.canbang.document.official.OfficialDocument.Foot;
import vn.canbang.document.official.OfficialDocument.Head;
import vn.canbang.document.official.OfficialDocument.Heading;
import vn.canbang.document.official.OfficialDocument.Manner;
import vn.canbang.document.official.OfficialDocument.Words;
import vn.canbang.document.official.TargetTable;
import vn.canbang.evaluation.ActivityOutcome;
import vn.canbang.evaluation.EvaluatedActivity;
import vn.canbang.evaluation.EvaluatedTarget;
import vn.canbang.evaluation.EvaluationState;
import vn.canbang.evaluation.EvaluationView;
import vn.canbang.plan.document.PlanRef;
import vn.canbang.shared.table.TableFormat;
import vn.canbang.shared.table.TableWriter;
import vn.canbang.shared.text.RomanNumerals;

/** The evaluation of a plan's year on paper and in a workbook. */
final class EvaluationPaper {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  private final EvaluationView evaluation;
  private final Letterhead issuer;
  private final List<Block> body = new ArrayList<>();
  private int numbered;

  private EvaluationPaper(EvaluationView evaluation, Letterhead issuer) {
    this.evaluation = evaluation;
    this.issuer = issuer;
  }

  static OfficialDocument document(EvaluationView evaluation, Letterhead issuer) {
    return new EvaluationPaper(evaluation, issuer).document();
  }

  static byte[] workbook(EvaluationView evaluation) {
    return TableWriter.write(
        TableFormat.XLSX,
        Stream.of(targets(evaluation), activities(evaluation), money(evaluation.money()))
            .map(FigureTable::sheet)
            .toList());
  }

  private OfficialDocument document() {
    opening();
    heading("Kết quả thực hiện chỉ tiêu");
    body.add(
        evaluation.targets().isEmpty()
            ? words("Kế hoạch không nêu chỉ tiêu.")
            : targets(evaluation).printed());
    heading("Kết quả thực hiện hoạt động");
    body.add(
        evaluation.activities().isEmpty()
            ? words("Kế hoạch không nêu hoạt động riêng.")
            : activities(evaluation).printed());
    heading("Kinh phí");
    body.add(
        evaluation.money() == null
            ? words("Chưa ghi nhận số tiền.")
            : money(evaluation.money()).printed());
    text("Kết quả nổi bật", evaluation.results());
    text("Khó khăn, hạn chế", evaluation.difficulties());
    text("Nguyên nhân", evaluation.causes());
    text("Bài học kinh nghiệm", evaluation.lessons());
    text("Phương hướng, nhiệm vụ năm " + (evaluation.year() + 1), evaluation.nextSteps());
    carriedOn();
    return new OfficialDocument(
        new Head(
            issuer.parentLines(),
            issuer.issuerLines(),
            issuer.numberLine(null, "BC"),
            Letterhead.placeAndDate(Letterheads.place(issuer), null),
            evaluation.state() == EvaluationState.FINISHED ? null : "DỰ THẢO",
            "Báo cáo",
            "Đánh giá kết quả thực hiện kế hoạch năm " + evaluation.year()),
        body,
        new Foot(
            List.of("- " + Dots.LONG + ";", "- Lưu: " + Dots.NUMBER + "."),
            List.of("THỦ TRƯỞNG ĐƠN VỊ"),
            Dots.LONG),
        List.of(),
        OfficialDocument.NOTE);
  }

  private void opening() {
    PlanRef plan = evaluation.plan();
    LocalDate asOf = evaluation.asOf();
    body.add(
        words(
            "Thực hiện %s “%s”, %s đánh giá kết quả năm %d như sau (số liệu đến ngày %s):"
                .formatted(
                    plan.number() == null ? "kế hoạch" : "Kế hoạch số " + plan.number(),
                    plan.title(),
                    evaluation.issuer().name(),
                    evaluation.year(),
                    DAY.format(asOf))));
  }

  private void carriedOn() {
    List<EvaluatedTarget> on =
        evaluation.targets().stream().filter(EvaluatedTarget::carriedOn).toList();
    if (!on.isEmpty()) {
      body.add(words("Chỉ tiêu chuyển sang kế hoạch năm " + (evaluation.year() + 1) + ":"));
      on.forEach(target -> body.add(words("- " + target.statement())));
    }
  }

  private void heading(String title) {
    numbered++;
    body.add(new Heading(1, RomanNumerals.of(numbered) + ".", title));
  }

  private void text(String title, @Nullable String said) {
    heading(title);
    List<String> lines =
        said == null
            ? List.of("(Không nêu.)")
            : said.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    lines.forEach(line -> body.add(words(line)));
  }

  private static FigureTable targets(EvaluationView evaluation) {
    List<Line> lines = new ArrayList<>();
    for (EvaluatedTarget target : evaluation.targets()) {
      List<@Nullable Object> cells = new ArrayList<>();
      cells.add(Integer.toString(lines.size() + 1));
      cells.add(target.statement());
      cells.add(target.levelVi() == null ? "" : target.levelVi());
      cells.add(target.value() == null ? "" : target.value());
      cells.add(TargetTable.word(target.officialResult(), target.provisional()));
      cells.add(target.explanation() == null ? target.sentenceVi() : target.explanation());
      lines.add(new Line(false, cells));
    }
    return new FigureTable(
        "Chỉ tiêu",
        List.of(
            new Column("TT", 7),
            new Column("Chỉ tiêu kế hoạch", 31),
            new Column("Mức", 12),
            new Column("Thực hiện", 10),
            new Column("Kết quả", 12),
            new Column("Nhận định, giải trình", 30)),
        lines);
  }

  private static FigureTable activities(EvaluationView evaluation) {
    List<Line> lines = new ArrayList<>();
    for (EvaluatedActivity activity : evaluation.activities()) {
      List<@Nullable Object> cells = new ArrayList<>();
      cells.add(Integer.toString(lines.size() + 1));
      cells.add(activity.title());
      cells.add(activity.planned());
      cells.add(activity.done());
      cells.add(word(activity.outcome()));
      cells.add(
          activity.reason() == null
              ? String.join("; ", activity.recordedReasons())
              : activity.reason());
      lines.add(new Line(false, cells));
    }
    return new FigureTable(
        "Hoạt động",
        List.of(
            new Column("TT", 7),
            new Column("Hoạt động", 40),
            new Column("Số lần theo kế hoạch", 11),
            new Column("Số lần đã thực hiện", 11),
            new Column("Kết quả", 13),
            new Column("Lý do, ghi chú", 20)),
        lines);
  }

  private static FigureTable money(@Nullable BudgetTotals money) {
    List<Line> lines = new ArrayList<>();
    if (money != null) {
      lines.add(amount("Dự toán theo kế hoạch", money.planned()));
      lines.add(amount("Được giao", money.allocated()));
      lines.add(amount("Đã rút", money.drawn()));
      lines.add(amount("Đã quyết toán", money.settled()));
    }
    return new FigureTable(
        "Kinh phí", List.of(new Column("Nội dung", 60), new Column("Số tiền (đồng)", 40)), lines);
  }

  private static Line amount(String name, @Nullable Long amount) {
    List<@Nullable Object> cells = new ArrayList<>();
    cells.add(name);
    cells.add(amount);
    return new Line(false, cells);
  }

  private static String word(ActivityOutcome outcome) {
    return switch (outcome) {
      case DONE -> "Đã thực hiện";
      case PARTLY -> "Thực hiện một phần";
      case NOT_DONE -> "Chưa thực hiện";
      case NOT_RECORDED -> "Chưa ghi nhận";
    };
  }

  private static Words words(String text) {
    return new Words(Manner.BODY, text);
  }
}
