package vn.canbang.document.report;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.canbang.document.official.Dots;
import vn.canbang.document.official.FigureTable;
import vn.canbang.document.official.Letterhead;
import vn.canbang.document.official.Letterheads;
import vn.canbang.document.official.OfficialDate;
import vn.canbang.document.official.OfficialDocument;
import vn.canbang.document.official.OfficialDocument.Annex;
import vn.canbang.document.official.OfficialDocument.Block;
import vn.canbang.document.official.OfficialDocument.Foot;
import vn.canbang.document.official.OfficialDocument.Head;
import vn.canbang.document.official.OfficialDocument.Heading;
import vn.canbang.document.official.OfficialDocument.Manner;
import vn.canbang.document.official.OfficialDocument.Words;
import vn.canbang.plan.document.PlanView;
import vn.canbang.report.consolidation.ConsolidationView;
import vn.canbang.report.content.NarrativeEntry;
import vn.canbang.report.content.ReportContent;
import vn.canbang.report.series.SendingMode;
import vn.canbang.report.template.TemplateQuestion;
import vn.canbang.report.template.TemplateSection;
import vn.canbang.report.view.ReportView;
import vn.canbang.shared.http.Ref;
import vn.canbang.shared.text.RomanNumerals;
import vn.canbang.shared.time.PeriodWords;

/** A report as an official document. */
final class ReportPaper {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
  private static final Locale VIETNAMESE = Locale.of("vi");
  private static final String TYPE = "Báo cáo";

  /** The type and the period stand in the head already: "Báo cáo tháng: trẻ sinh ra sống". */
  private static final Pattern SAYS_TYPE =
      Pattern.compile("^Báo cáo (?:(?:tháng|quý|năm|sáu tháng|chín tháng):? )?");

  private static final String LETTERS = "BC";

  private final ReportSource source;
  private final ReportView report;
  private final ReportContent content;
  private final ReportTables tables;
  private int numbered;

  private ReportPaper(ReportSource source) {
    this.source = source;
    this.report = source.report();
    this.content = source.report().content();
    this.tables = new ReportTables(source);
  }

  static OfficialDocument document(ReportSource source) {
    return new ReportPaper(source).document();
  }

  private OfficialDocument document() {
    Letterhead issuer = source.letterhead();
    String number = issuer.numberLine(content.documentNumber(), LETTERS);
    return new OfficialDocument(
        new Head(
            issuer.parentLines(),
            issuer.issuerLines(),
            number,
            Letterhead.placeAndDate(Letterheads.place(issuer), content.documentDate()),
            mark(),
            TYPE,
            subject()),
        body(),
        foot(),
        annexes(number),
        OfficialDocument.NOTE);
  }

  /** Only what was accepted stands for itself. */
  private @Nullable String mark() {
    return switch (report.state()) {
      case DRAFT, RETURNED -> "BẢN NHÁP";
      case SUBMITTED -> "ĐÃ GỬI, CHỜ XEM XÉT";
      case ACCEPTED -> null;
    };
  }

  private String subject() {
    String name = report.series().nameVi();
    String about = SAYS_TYPE.matcher(name).replaceFirst("");
    String period = lower(PeriodWords.vi(report.period()));
    String whole = about.contains(period) ? about : about + " " + period;
    return whole.substring(0, 1).toUpperCase(VIETNAMESE) + whole.substring(1);
  }

  private List<Block> body() {
    List<Block> body = new ArrayList<>();
    Ref via = report.via();
    body.add(
        words(
            "Kính gửi: "
                + report.receiver().name()
                + (via == null ? "" : " (qua " + via.name() + ")")
                + "."));
    body.add(words(opening()));
    LocalDate until = report.filled().until();
    if (until != null) {
      body.add(
          words(
              "Số liệu được tổng hợp từ các kỳ đã duyệt, chốt đến ngày "
                  + DAY.format(until)
                  + "."));
    }
    if (report.illustrative()) {
      body.add(words("Số liệu trong báo cáo này là số liệu minh họa."));
    }
    if (report.amendmentReason() != null) {
      body.add(words("Báo cáo điều chỉnh. Lý do: " + report.amendmentReason()));
    }
    ConsolidationView units = source.units();
    if (units != null) {
      body.add(words(received(units)));
    }
    source.template().sections().forEach(section -> section(section, body));
    if (!source.targets().isEmpty()) {
      heading("Kết quả thực hiện chỉ tiêu kế hoạch", body);
      body.add(
          words(
              "Đánh giá theo số liệu đã duyệt đến ngày "
                  + DAY.format(source.today())
                  + ", đối chiếu với mức của kế hoạch:"));
      body.add(tables.targets().printed());
    }
    body.add(words("Trên đây là báo cáo của " + report.organisation().name() + "./."));
    return body;
  }

  private String opening() {
    PlanView plan = source.plan();
    String reports = report.organisation().name() + " báo cáo kết quả như sau:";
    return (plan == null
            ? "Thực hiện chế độ báo cáo “" + report.series().nameVi() + "”"
            : "Thực hiện " + cited(plan))
        + " (số liệu từ ngày "
        + DAY.format(report.periodStart())
        + " đến ngày "
        + DAY.format(report.periodEnd())
        + "), "
        + reports;
  }

  /** What the copy of the plan lacks is left out, not made up. */
  private static String cited(PlanView plan) {
    LocalDate issuedOn = plan.issuedOn();
    return (plan.number() == null ? "kế hoạch" : "Kế hoạch số " + plan.number())
        + (issuedOn == null ? "" : " " + OfficialDate.words(issuedOn))
        + " của "
        + plan.issuer().name()
        + " “"
        + plan.title()
        + "”";
  }

  private static String received(ConsolidationView units) {
    String missing =
        units.missing().isEmpty()
            ? ""
            : " Chưa có số liệu của: "
                + units.missing().stream().map(Ref::name).collect(Collectors.joining("; "))
                + ".";
    return "Tổng hợp từ báo cáo của %d/%d đơn vị.%s"
        .formatted(units.received(), units.expected(), missing);
  }

  private void section(TemplateSection section, List<Block> body) {
    switch (section.kind()) {
      case CELLS -> {
        heading(section.titleVi(), body);
        if (content.nil()) {
          body.add(words("Trong kỳ không phát sinh số liệu."));
        }
        body.add(tables.cells(section).printed());
      }
      case ACTIVITIES -> {
        heading(section.titleVi(), body);
        body.add(
            source.activities().isEmpty()
                ? words("Kế hoạch không nêu hoạt động riêng.")
                : tables.activities(section).printed());
      }
      case NARRATIVE -> {
        heading(section.titleVi(), body);
        int at = 0;
        for (TemplateQuestion question : section.questions()) {
          at++;
          body.add(new Heading(2, at + ".", question.labelVi()));
          answer(question.code()).forEach(line -> body.add(words(line)));
        }
      }
      case OUTPUTS -> {
        heading(section.titleVi(), body);
        FigureTable outputs = OutputTable.of(source, section);
        body.add(
            outputs.lines().isEmpty()
                ? words("Kế hoạch không giao sản phẩm truyền thông cho đơn vị.")
                : outputs.printed());
      }
      case ATTACHMENTS -> {
        heading(section.titleVi(), body);
        List<String> annexes = tables.annexes();
        if (annexes.isEmpty()) {
          body.add(words("(Không có.)"));
        }
        for (int at = 0; at < annexes.size(); at++) {
          body.add(words(at + 1 + ". " + annexes.get(at)));
        }
      }
    }
  }

  private void heading(String title, List<Block> body) {
    numbered++;
    body.add(new Heading(1, RomanNumerals.of(numbered) + ".", title));
  }

  private List<String> answer(String code) {
    List<String> lines =
        content.narrative().stream()
            .filter(answer -> answer.code().equals(code))
            .map(NarrativeEntry::text)
            .flatMap(String::lines)
            .map(String::strip)
            .filter(line -> !line.isEmpty())
            .toList();
    return lines.isEmpty() ? List.of("(Không nêu.)") : lines;
  }

  private Foot foot() {
    List<String> recipients = new ArrayList<>();
    String purpose = report.mode() == SendingMode.REQUEST ? " (để t/hợp);" : " (để b/cáo);";
    recipients.add("- " + report.receiver().name() + purpose);
    Ref via = report.via();
    if (via != null) {
      recipients.add("- " + via.name() + " (để t/hợp);");
    }
    recipients.add("- Lưu: " + Dots.NUMBER);
    String preparedBy = content.preparedBy();
    if (preparedBy != null) {
      recipients.add("Người lập: " + preparedBy);
    }
    return new Foot(
        recipients,
        List.of("THỦ TRƯỞNG ĐƠN VỊ"),
        content.signedBy() == null ? Dots.LONG : content.signedBy());
  }

  private List<Annex> annexes(String number) {
    List<FigureTable> told = new ArrayList<>();
    ConsolidationView units = source.units();
    boolean figures =
        source.template().sections().stream().anyMatch(section -> !section.rows().isEmpty());
    if (units != null && figures) {
      told.add(tables.units(units));
    }
    if (!content.lines().isEmpty()) {
      told.add(tables.lines());
    }
    String attachedTo = source.letterhead().attachedTo(TYPE, number, content.documentDate());
    return IntStream.range(0, told.size())
        .mapToObj(
            at ->
                new Annex(
                    told.size() == 1 ? "Phụ lục" : "Phụ lục " + RomanNumerals.of(at + 1),
                    told.get(at).title(),
                    attachedTo,
                    false,
                    List.of(told.get(at).printed())))
        .toList();
  }

  private static Words words(String text) {
    return new Words(Manner.BODY, text);
  }

  private static String lower(String text) {
    return text.substring(0, 1).toLowerCase(VIETNAMESE) + text.substring(1);
  }
}
