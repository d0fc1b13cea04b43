package vn.canbang.document.bulletin;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.canbang.bulletin.BulletinBirths;
import vn.canbang.bulletin.BulletinFigure;
import vn.canbang.bulletin.BulletinView;
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
import vn.canbang.shared.table.TableFormat;
import vn.canbang.shared.table.TableWriter;

/** A population bulletin on paper and in a workbook. */
final class BulletinPaper {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  private BulletinPaper() {}

  /**
   * @param issuer whose leaders it is for: the caller's organisation
   */
  static OfficialDocument document(BulletinView bulletin, Letterhead issuer, LocalDate today) {
    return new OfficialDocument(
        new Head(
            issuer.parentLines(),
            issuer.issuerLines(),
            issuer.numberLine(null, "BT"),
            Letterhead.placeAndDate(Letterheads.place(issuer), today),
            null,
            "Bản tin dân số",
            "%s, năm %d".formatted(capitalised(bulletin.area().name()), bulletin.year())),
        body(bulletin),
        new Foot(
            List.of("- Lãnh đạo đơn vị (để b/cáo);", "- Lưu: " + Dots.NUMBER + "."),
            List.of("THỦ TRƯỞNG ĐƠN VỊ"),
            Dots.LONG),
        List.of(),
        OfficialDocument.NOTE);
  }

  static byte[] workbook(BulletinView bulletin) {
    return TableWriter.write(
        TableFormat.XLSX,
        Stream.of(population(bulletin), births(bulletin)).map(FigureTable::sheet).toList());
  }

  private static List<Block> body(BulletinView bulletin) {
    List<Block> body = new ArrayList<>();
    if (bulletin.illustrative()) {
      body.add(words("Số liệu trong bản tin này là số liệu minh họa."));
    }
    body.add(new Heading(1, "I.", "Dân số theo nhóm tuổi đến ngày " + DAY.format(bulletin.on())));
    body.add(words(bulletin.coverageVi()));
    body.add(population(bulletin).printed());
    body.add(
        words(
            "Số người bước vào độ tuổi lao động và số người đủ 60 tuổi tính theo số người nay ở nhóm"
                + " tuổi kề trước, chưa trừ số chết và chưa tính chuyển đến, chuyển đi."));
    body.add(new Heading(1, "II.", "Trẻ sinh ra sống và tỷ số giới tính khi sinh"));
    body.add(words(bulletin.births().sentenceVi()));
    BulletinBirths births = bulletin.births();
    if (births.boys() != null && (births.months() < 12 || births.received() < births.expected())) {
      body.add(
          words(
              "Số liệu của %d/12 tháng, %d/%d địa bàn."
                  .formatted(births.months(), births.received(), births.expected())));
    }
    return body;
  }

  private static FigureTable population(BulletinView bulletin) {
    List<Line> lines = new ArrayList<>();
    for (BulletinFigure figure : bulletin.figures()) {
      List<@Nullable Object> cells = new ArrayList<>();
      cells.add(Integer.toString(lines.size() + 1));
      cells.add(figure.nameVi());
      cells.add(figure.value());
      cells.add(figure.share());
      cells.add(figure.before());
      lines.add(new Line(false, cells));
    }
    return new FigureTable(
        "Dân số theo nhóm tuổi",
        List.of(
            new Column("TT", 6),
            new Column("Nội dung", 50),
            new Column("Số người", 15),
            new Column("Tỷ lệ so với dân số (%)", 14),
            new Column("Cùng thời điểm năm trước", 15)),
        lines);
  }

  private static FigureTable births(BulletinView bulletin) {
    BulletinBirths births = bulletin.births();
    return new FigureTable(
        "Trẻ sinh ra sống",
        List.of(new Column("Nội dung", 60), new Column("Số liệu", 20)),
        List.of(
            line("Bé trai", births.boys()),
            line("Bé gái", births.girls()),
            line("Tỷ số giới tính khi sinh (bé trai/100 bé gái)", births.ratio()),
            line("Khoảng tin cậy 95 %, cận dưới", births.lower()),
            line("Khoảng tin cậy 95 %, cận trên", births.upper())));
  }

  private static Line line(String name, @Nullable Object value) {
    List<@Nullable Object> cells = new ArrayList<>();
    cells.add(name);
    cells.add(value);
    return new Line(false, cells);
  }

  private static String capitalised(String name) {
    return name.substring(0, 1).toUpperCase(Locale.of("vi")) + name.substring(1);
  }

  private static Words words(String text) {
    return new Words(Manner.BODY, text);
  }
}
