package vn.canbang.lint.rule;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.lint.content.ActivityLine;
import vn.canbang.lint.content.BasisLine;
import vn.canbang.lint.content.DutyLine;
import vn.canbang.lint.content.Head;
import vn.canbang.lint.content.OutputLine;
import vn.canbang.lint.content.Passage;
import vn.canbang.lint.content.Place;
import vn.canbang.lint.content.PlanContent;
import vn.canbang.lint.content.ReportLine;
import vn.canbang.lint.content.SectionLine;
import vn.canbang.lint.content.Surroundings;
import vn.canbang.lint.content.TargetLine;
import vn.canbang.lint.content.UpperDeadline;
import vn.canbang.plan.document.BasisRelation;
import vn.canbang.plan.document.PlanStatus;
import vn.canbang.plan.document.PlanTextKind;
import vn.canbang.plan.document.PlanType;
import vn.canbang.plan.lineage.Standings;

/** A made-up plan of a district for 2025, issued on 10/01/2025, to try one rule at a time. */
final class Made {

  private final List<SectionLine> sections = new ArrayList<>();
  private final List<BasisLine> bases = new ArrayList<>();
  private final List<TargetLine> targets = new ArrayList<>();
  private final List<ActivityLine> activities = new ArrayList<>();
  private final List<DutyLine> duties = new ArrayList<>();
  private final List<ReportLine> reports = new ArrayList<>();
  private final List<Passage> funding = new ArrayList<>();
  private final List<UpperDeadline> above = new ArrayList<>();
  private @Nullable String programme = "SRB-2025";
  private PlanStatus status = PlanStatus.ISSUED;
  private @Nullable String number = "1/KH-TTYT";
  private @Nullable String signedFor;
  private boolean collective;
  private int level = 2;
  private String area = "huyện Tân Lạc";

  static Made plan() {
    return new Made();
  }

  private static Passage passage(PlanTextKind kind, String code, String pointer, String text) {
    UUID id = UUID.nameUUIDFromBytes((kind + code + text).getBytes(StandardCharsets.UTF_8));
    return new Passage(new Place(kind, id, code), pointer, text);
  }

  /** A section of its own rank; its parent is the code without the last number. */
  Made section(String code, String heading, String... paragraphs) {
    int point = code.lastIndexOf('.');
    Passage title = passage(PlanTextKind.SECTION, code, "/heading", heading);
    List<Passage> lines = new ArrayList<>();
    for (int i = 0; i < paragraphs.length; i++) {
      lines.add(new Passage(title.place(), "/paragraphs/" + i + "/text", paragraphs[i]));
    }
    sections.add(
        new SectionLine(code, point < 0 ? null : code.substring(0, point), null, title, lines));
    return this;
  }

  Made text(String paragraph) {
    return section("I", "NỘI DUNG", paragraph);
  }

  Made commune(String name) {
    level = 3;
    area = name;
    return this;
  }

  Made programme(@Nullable String code) {
    programme = code;
    return this;
  }

  Made draft() {
    status = PlanStatus.DRAFT;
    number = null;
    return this;
  }

  Made committee(@Nullable String onBehalfOf) {
    collective = true;
    signedFor = onBehalfOf;
    return this;
  }

  Made basis(String number, String issuedOn, String issuer, @Nullable Integer to) {
    bases.add(
        new BasisLine(
            passage(PlanTextKind.LEGAL_BASIS, "", "/number", number),
            BasisRelation.PURSUANT_TO,
            "KH",
            number,
            LocalDate.parse(issuedOn),
            issuer,
            null,
            to));
    return this;
  }

  Made target(@Nullable String value, @Nullable String due, boolean confirmed) {
    targets.add(
        new TargetLine(
            passage(PlanTextKind.TARGET, "1", "/statement", "Đạt " + value),
            null,
            value == null,
            false,
            value == null ? null : new BigDecimal(value),
            due == null ? null : LocalDate.parse(due),
            confirmed,
            confirmed ? null : "đạt"));
    return this;
  }

  Made activity(
      String title, @Nullable String lead, @Nullable String first, OutputLine... outputs) {
    Passage at = passage(PlanTextKind.ACTIVITY, "1", "/title", title);
    activities.add(
        new ActivityLine(
            at,
            List.of(at),
            true,
            lead,
            true,
            List.of(),
            first != null,
            first == null ? null : LocalDate.parse(first),
            null,
            null,
            false,
            false,
            List.of(outputs)));
    return this;
  }

  static OutputLine output(int quantity, int... shares) {
    List<OutputLine.Share> parts = new ArrayList<>();
    for (int share : shares) {
      parts.add(new OutputLine.Share("Trạm Y tế xã " + share, share, false));
    }
    return new OutputLine(
        passage(PlanTextKind.ACTIVITY, "1", "/outputs/0/name", "băng rôn"), quantity, parts);
  }

  Made duty(String organisation, String task) {
    duties.add(
        new DutyLine(
            passage(PlanTextKind.DUTY, "1", "/organisationText", organisation),
            List.of(passage(PlanTextKind.DUTY, "1", "/tasks/0", task))));
    return this;
  }

  Made report(String from, @Nullable String to, @Nullable String due) {
    return report(from, to, due, due == null ? null : "trước ngày " + due);
  }

  /** A report whose time is said in words. */
  Made report(String from, @Nullable String to, @Nullable String due, @Nullable String dueText) {
    reports.add(
        new ReportLine(
            passage(PlanTextKind.REPORTING_DUTY, "", "/what", "kết quả của " + from),
            from,
            from,
            to == null ? Set.of() : Set.of(to),
            to,
            null,
            due == null ? null : LocalDate.parse(due),
            dueText));
    return this;
  }

  Made above(String plan, String due) {
    above.add(new UpperDeadline(plan, LocalDate.parse(due)));
    return this;
  }

  Made money(String text) {
    funding.add(passage(PlanTextKind.FUNDING, "", "/text", text));
    return this;
  }

  PlanContent content() {
    List<Passage> passages = new ArrayList<>();
    for (SectionLine section : sections) {
      passages.add(section.heading());
      passages.addAll(section.paragraphs());
    }
    activities.forEach(activity -> passages.addAll(activity.passages()));
    duties.forEach(duty -> passages.addAll(duty.tasks()));
    passages.addAll(funding);
    passages.removeIf(each -> each.text().isBlank());
    LocalDate issued = status == PlanStatus.DRAFT ? null : LocalDate.of(2025, 1, 10);
    Head head =
        new Head(
            new UUID(0, 1),
            PlanType.ANNUAL,
            status,
            false,
            "Kế hoạch năm 2025",
            number,
            issued,
            LocalDate.of(2025, 1, 1),
            LocalDate.of(2025, 12, 31),
            programme,
            "TTYT",
            "Trung tâm Y tế huyện",
            collective,
            area,
            level,
            signedFor,
            "GIÁM ĐỐC",
            null,
            LocalDate.of(2025, 1, 10));
    return new PlanContent(
        head,
        passages,
        sections,
        bases,
        targets,
        activities,
        duties,
        reports,
        funding,
        List.of(),
        List.of(passage(PlanTextKind.RECIPIENT, "", "/text", "Lưu: VT")),
        List.of(),
        new Surroundings(
            Set.of("huyen tan lac"),
            Set.of("xa thanh hoi"),
            above,
            new Standings(List.of(), LocalDate.of(2025, 1, 10))));
  }

  /** What the rules find, each as its name and the words it is about. */
  List<String> found() {
    return Rules.check(content()).stream().map(one -> one.rule() + " " + one.quote()).toList();
  }
}
