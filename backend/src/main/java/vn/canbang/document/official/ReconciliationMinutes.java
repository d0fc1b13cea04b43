package vn.canbang.document.official;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.canbang.document.official.OfficialDocument.Annex;
import vn.canbang.document.official.OfficialDocument.Block;
import vn.canbang.document.official.OfficialDocument.Column;
import vn.canbang.document.official.OfficialDocument.Foot;
import vn.canbang.document.official.OfficialDocument.Head;
import vn.canbang.document.official.OfficialDocument.Heading;
import vn.canbang.document.official.OfficialDocument.Manner;
import vn.canbang.document.official.OfficialDocument.Row;
import vn.canbang.document.official.OfficialDocument.Signatures;
import vn.canbang.document.official.OfficialDocument.Table;
import vn.canbang.document.official.OfficialDocument.Words;
import vn.canbang.reconciliation.AgencyKind;
import vn.canbang.reconciliation.AgencyLetter;
import vn.canbang.reconciliation.LineFigureView;
import vn.canbang.reconciliation.LineView;
import vn.canbang.reconciliation.ParticipantView;
import vn.canbang.reconciliation.ReconciliationState;
import vn.canbang.reconciliation.ReconciliationView;
import vn.canbang.reconciliation.SignedMinutes;
import vn.canbang.shared.http.NamedRef;
import vn.canbang.shared.time.PeriodWords;

/**
 * The minutes (biên bản) of a session between agencies: who took part, how each counted, where and
 * why they differ, what is agreed; the figures in an annex laid crosswise; room for all to sign.
 *
 * @param reasons why agencies differ, by code
 */
record ReconciliationMinutes(
    ReconciliationView session,
    Letterhead letterhead,
    @Nullable String place,
    Map<String, NamedRef> reasons) {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
  private static final String TYPE = "Biên bản";

  OfficialDocument document() {
    SignedMinutes minutes = session.minutes();
    String number = letterhead.numberLine(minutes == null ? null : minutes.number(), "BB");
    return new OfficialDocument(
        new Head(
            letterhead.parentLines(),
            letterhead.issuerLines(),
            number,
            Letterhead.placeAndDate(place, minutes == null ? null : minutes.signedOn()),
            agreed() ? null : "DỰ THẢO",
            TYPE,
            subject()),
        body(),
        new Foot(
            List.of("- Các cơ quan tham gia;", "- Lưu: " + Dots.NUMBER + "."),
            List.of("CHỦ TRÌ", Letterhead.capitals(session.standingOffice().name())),
            Dots.LONG),
        List.of(
            new Annex(
                "Phụ lục",
                "Số liệu của các cơ quan và số liệu thống nhất",
                letterhead.attachedTo(TYPE, number, minutes == null ? null : minutes.signedOn()),
                true,
                List.of(table()))),
        OfficialDocument.NOTE);
  }

  private boolean agreed() {
    return session.state() == ReconciliationState.AGREED;
  }

  private String subject() {
    return "Thống nhất số liệu %s %s, %s"
        .formatted(
            session.elements().stream()
                .map(element -> lower(element.nameVi()))
                .collect(Collectors.joining(", ")),
            lower(PeriodWords.vi(session.period())),
            session.area().name());
  }

  private List<Block> body() {
    List<Block> body = new ArrayList<>();
    SignedMinutes minutes = session.minutes();
    body.add(
        words(
            "Hôm nay, %s, tại %s, chúng tôi gồm:"
                .formatted(
                    OfficialDate.words(minutes == null ? null : minutes.signedOn()), Dots.LONG)));
    body.add(new Heading(1, "I.", "Thành phần tham gia"));
    for (int i = 0; i < session.participants().size(); i++) {
      ParticipantView one = session.participants().get(i);
      body.add(
          words(
              "%d. %s%s."
                  .formatted(
                      i + 1,
                      one.organisation().name(),
                      one.organisation().code().equals(session.standingOffice().code())
                          ? " (cơ quan chủ trì)"
                          : "")));
      // A line of its own: dots do not break, and would tear a line of words apart.
      body.add(words("Đại diện: " + Dots.LONG + "; chức vụ: " + Dots.LONG));
    }
    body.add(new Heading(1, "II.", "Nguồn số liệu của các cơ quan"));
    session.participants().forEach(one -> body.add(words("- " + source(one))));
    body.add(new Heading(1, "III.", "Chênh lệch và lý do"));
    differences().forEach(line -> body.add(words(line)));
    body.add(new Heading(1, "IV.", "Số liệu thống nhất"));
    conclusion().forEach(line -> body.add(words(line)));
    body.add(
        words(
            "Biên bản được lập thành "
                + Dots.SHORT
                + " bản có giá trị như nhau, mỗi cơ quan giữ một bản."));
    body.add(
        new Signatures(
            session.participants().stream()
                .filter(one -> !one.organisation().code().equals(session.standingOffice().code()))
                .map(one -> "ĐẠI DIỆN " + Letterhead.capitals(one.organisation().name()))
                .toList()));
    return body;
  }

  private String source(ParticipantView one) {
    List<String> said = new ArrayList<>();
    said.add(register(one.agencyKind()));
    if (one.basis() != null) {
      said.add("cách tính: " + one.basis());
    }
    if (one.cutOff() != null) {
      said.add("chốt số liệu ngày " + DAY.format(one.cutOff()));
    }
    AgencyLetter letter = one.document();
    if (letter != null) {
      said.add(
          "theo văn bản số %s ngày %s".formatted(letter.number(), DAY.format(letter.issuedOn())));
    }
    if (one.figuresMissing() > 0) {
      said.add("còn thiếu %d số liệu".formatted(one.figuresMissing()));
    }
    return one.organisation().name() + ": " + String.join("; ", said) + ".";
  }

  private String register(AgencyKind kind) {
    boolean births =
        session.elements().stream().allMatch(one -> one.code().startsWith("LIVE_BIRTHS"));
    return switch (kind) {
      case HEALTH -> "sổ theo dõi dân số của ngành y tế";
      case JUSTICE -> births ? "sổ đăng ký khai sinh" : "sổ đăng ký hộ tịch";
      case POLICE -> "cơ sở dữ liệu về cư trú";
      case STATISTICS -> "điều tra thống kê";
      case HOSPITAL -> (births ? "sổ đẻ" : "hồ sơ") + " của cơ sở khám bệnh, chữa bệnh";
      case OTHER -> "số liệu của cơ quan";
    };
  }

  private List<String> differences() {
    List<LineView> differing =
        session.lines().stream()
            .filter(line -> line.difference() != null && line.difference() > 0)
            .toList();
    if (session.lines().stream().allMatch(line -> line.difference() == null)) {
      return List.of("Chưa đủ số liệu của các cơ quan để đối chiếu.");
    }
    if (differing.isEmpty()) {
      return List.of("Số liệu của các cơ quan không chênh lệch.");
    }
    List<String> said = new ArrayList<>();
    said.add(
        "Có %d/%d số liệu chênh lệch giữa các cơ quan, theo lý do:"
            .formatted(differing.size(), session.lines().size()));
    Map<String, Long> byReason =
        differing.stream()
            .collect(
                Collectors.groupingBy(this::reason, LinkedHashMap::new, Collectors.counting()));
    byReason.forEach((reason, lines) -> said.add("- %s: %d số liệu;".formatted(reason, lines)));
    return ended(said);
  }

  /** The last line of a list ends in a full stop. */
  private static List<String> ended(List<String> lines) {
    String last = lines.removeLast();
    lines.add(last.substring(0, last.length() - 1) + ".");
    return lines;
  }

  private String reason(LineView line) {
    String code = line.reason();
    if (code == null) {
      return line.difference() == null || line.difference() == 0 ? "" : "Chưa nêu lý do";
    }
    NamedRef known = reasons.get(code);
    String name = known == null ? code : known.nameVi();
    String text = line.reasonText();
    return text == null || text.isBlank() ? name : name + ": " + text;
  }

  private List<String> conclusion() {
    if (!agreed()) {
      return List.of(
          "Các cơ quan chưa thống nhất số liệu."
              + (session.illustrative() ? " Số liệu trong biên bản là số liệu minh họa." : ""));
    }
    Map<String, Long> totals = new LinkedHashMap<>();
    session
        .lines()
        .forEach(
            line ->
                totals.merge(
                    line.nameVi(),
                    Objects.requireNonNullElse(line.agreedValue(), 0).longValue(),
                    Long::sum));
    List<String> said = new ArrayList<>();
    said.add("Các cơ quan thống nhất số liệu của " + session.area().name() + " như sau:");
    totals.forEach((name, total) -> said.add("- %s: %s;".formatted(name, number(total))));
    ended(said);
    said.add(
        "Số liệu từng địa bàn nêu tại Phụ lục kèm theo, được dùng thay cho số liệu đã báo cáo."
            + (session.illustrative() ? " Đây là số liệu minh họa." : ""));
    return said;
  }

  private Table table() {
    List<Column> columns = new ArrayList<>();
    columns.add(new Column("TT", 5));
    columns.add(new Column("Số liệu", 20));
    session
        .participants()
        .forEach(one -> columns.add(new Column(one.organisation().name(), 13, true)));
    columns.add(new Column("Chênh lệch", 9, true));
    columns.add(new Column("Lý do", 20));
    columns.add(new Column("Số thống nhất", 9, true));
    List<Row> rows = new ArrayList<>();
    String area = "";
    int areas = 0;
    int within = 0;
    for (LineView line : session.lines()) {
      if (!line.area().code().equals(area)) {
        area = line.area().code();
        areas++;
        within = 0;
        rows.add(new Row(true, List.of(Integer.toString(areas), line.area().name())));
      }
      within++;
      rows.add(new Row(false, cells(areas + "." + within, line)));
    }
    return new Table(columns, rows);
  }

  private List<String> cells(String number, LineView line) {
    List<String> cells = new ArrayList<>();
    cells.add(number);
    cells.add(line.nameVi());
    line.figures().forEach(figure -> cells.add(figure(figure)));
    cells.add(number(line.difference()));
    cells.add(reason(line));
    cells.add(number(line.agreedValue()));
    return cells;
  }

  private static String figure(LineFigureView figure) {
    Integer late = figure.lateRegistered();
    return number(figure.value())
        + (late == null || late == 0 ? "" : " (đăng ký muộn: " + number(late) + ")");
  }

  private static String number(@Nullable Number number) {
    return number == null ? "–" : String.format(Locale.of("vi"), "%,d", number.longValue());
  }

  private static Words words(String text) {
    return new Words(Manner.BODY, text);
  }

  private static String lower(String text) {
    return text.substring(0, 1).toLowerCase(Locale.of("vi")) + text.substring(1);
  }
}
