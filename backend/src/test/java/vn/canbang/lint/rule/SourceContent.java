package vn.canbang.lint.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.document.reading.DocumentReader;
import vn.canbang.document.reading.Reading;
import vn.canbang.document.reading.draft.DraftActivity;
import vn.canbang.document.reading.draft.DraftBasis;
import vn.canbang.document.reading.draft.DraftDuty;
import vn.canbang.document.reading.draft.DraftReport;
import vn.canbang.document.reading.draft.DraftSchedule;
import vn.canbang.document.reading.draft.DraftSection;
import vn.canbang.document.reading.draft.DraftTarget;
import vn.canbang.document.reading.draft.Found;
import vn.canbang.document.reading.draft.PlanDraft;
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
import vn.canbang.plan.document.BasisRelation;
import vn.canbang.plan.document.PlanStatus;
import vn.canbang.plan.document.PlanTextKind;
import vn.canbang.plan.document.PlanType;
import vn.canbang.plan.lineage.KnownDocument;
import vn.canbang.plan.lineage.Standings;

/** A real document as its text was read, with all the slips that its record no longer has. */
final class SourceContent {

  private static final UUID PLAN = new UUID(0, 1);

  private static final KnownDocument DECREE =
      new KnownDocument(
          new UUID(0, 2),
          "NĐ",
          "114/2006/NĐ-CP",
          "114-nd-cp",
          "",
          "Chính phủ",
          LocalDate.of(2006, 10, 3),
          LocalDate.of(2006, 10, 3),
          LocalDate.of(2013, 12, 31),
          "176/2013/NĐ-CP",
          "");

  /** What the system knows around each document. */
  private record World(
      String programme, String issuer, boolean collective, String area, int level, int year) {}

  private static final Map<String, World> WORLDS =
      Map.of(
          "dong-lai-2024",
          new World("SRB-2025", "Trung tâm Y tế huyện Tân Lạc", false, "xã Đông Lai", 3, 2024),
          "kien-hai-2024",
          new World("SRB-2025", "Trung tâm Y tế huyện Kiên Hải", false, "huyện Kiên Hải", 2, 2024),
          "cu-khoi-2021-2025",
          new World("SRB-2025", "UBND phường Cự Khối", true, "phường Cự Khối", 3, 2021),
          "bac-giang-2024",
          new World("FERTILITY-BAC-GIANG-2030", "Sở Y tế", false, "tỉnh Bắc Giang", 1, 2024),
          "long-bien-2024",
          new World(
              "POPULATION-DEVELOPMENT",
              "Ban chỉ đạo công tác Dân số và phát triển quận Long Biên",
              true,
              "quận Long Biên",
              2,
              2024));

  private final PlanDraft draft;
  private final String text;
  private final World world;

  private SourceContent(PlanDraft draft, String text, World world) {
    this.draft = draft;
    this.text = text;
    this.world = world;
  }

  static PlanContent of(String name) {
    Reading reading = DocumentReader.read(typed(name));
    assertThat(reading).isInstanceOf(Reading.Drafted.class);
    Reading.Drafted drafted = (Reading.Drafted) reading;
    return new SourceContent(
            drafted.draft(), drafted.text().text(), Objects.requireNonNull(WORLDS.get(name)))
        .content();
  }

  /** Nothing but the lines as they were typed. */
  static PlanContent lines(String name) {
    List<Passage> lines =
        typed(name).lines().filter(line -> !line.isBlank()).map(SourceContent::line).toList();
    PlanContent read = of(name);
    return new PlanContent(
        read.head(),
        lines,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        read.around());
  }

  private static Passage line(String line) {
    return new Passage(new Place(PlanTextKind.HEAD, PLAN, null), "/line", line);
  }

  private static String typed(String name) {
    try (InputStream in =
        SourceContent.class.getResourceAsStream("/reading/seeds/" + name + ".txt")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Place place(PlanTextKind kind, String code) {
    return new Place(
        kind, UUID.nameUUIDFromBytes((kind + code).getBytes(StandardCharsets.UTF_8)), code);
  }

  private PlanContent content() {
    List<SectionLine> sections = draft.sections().stream().map(SourceContent::section).toList();
    List<Passage> passages = new ArrayList<>();
    String title = said(draft.head().title());
    passages.add(new Passage(place(PlanTextKind.HEAD, ""), "/title", Objects.toString(title, "")));
    passages.addAll(outside(true));
    for (SectionLine section : sections) {
      passages.add(section.heading());
      passages.addAll(section.paragraphs());
    }
    passages.addAll(outside(false));
    passages.removeIf(passage -> passage.text().isBlank());
    return new PlanContent(
        head(),
        passages,
        sections,
        draft.legalBases().stream().map(SourceContent::basis).toList(),
        draft.targets().stream().map(SourceContent::target).toList(),
        draft.activities().stream().map(SourceContent::activity).toList(),
        draft.duties().stream().map(SourceContent::duty).toList(),
        draft.reports().stream().map(SourceContent::report).toList(),
        draft.funding().stream()
            .map(money -> passage(PlanTextKind.FUNDING, "", "/text", money.evidence()))
            .toList(),
        List.of(),
        draft.recipients().stream()
            .map(line -> passage(PlanTextKind.RECIPIENT, "", "/text", line.evidence()))
            .toList(),
        List.of(),
        new Surroundings(
            Set.of(),
            Set.of("xa thanh hoi"),
            List.of(),
            new Standings(List.of(DECREE), head().on())));
  }

  /** Lines that stand in no section: before the first, or behind what opens with "Nơi nhận". */
  private List<Passage> outside(boolean before) {
    boolean[] inside = new boolean[text.length()];
    int first = text.length();
    for (DraftSection section : draft.sections()) {
      List<Found<String>> parts = new ArrayList<>(section.paragraphs());
      if (section.heading() != null) {
        parts.add(section.heading());
      }
      for (Found<String> part : parts) {
        Arrays.fill(inside, part.span().start(), part.span().end(), true);
        first = Math.min(first, part.span().start());
      }
    }
    List<Passage> lines = new ArrayList<>();
    int start = 0;
    for (String line : text.split("\n", -1)) {
      boolean outside = !line.isBlank() && !inside[start + line.length() / 2];
      if (outside && (start < first) == before) {
        lines.add(passage(PlanTextKind.RECIPIENT, "", "/line", line.strip()));
      }
      start += line.length() + 1;
    }
    return lines;
  }

  private Head head() {
    var read = draft.head();
    LocalDate start =
        read.period() == null ? LocalDate.of(world.year(), 1, 1) : read.period().value().start();
    LocalDate end =
        read.period() == null ? LocalDate.of(world.year(), 12, 31) : read.period().value().end();
    LocalDate issued = said(read.issuedOn());
    var signs = draft.signatory();
    return new Head(
        PLAN,
        PlanType.ANNUAL,
        PlanStatus.ISSUED,
        true,
        Objects.toString(said(read.title()), ""),
        said(read.number()),
        issued,
        start,
        end,
        world.programme(),
        "",
        world.issuer(),
        world.collective(),
        world.area(),
        world.level(),
        signs == null ? null : said(signs.onBehalfOf()),
        signs == null ? null : said(signs.title()),
        signs == null ? null : said(signs.name()),
        issued == null ? start : issued);
  }

  private static <T> @Nullable T said(@Nullable Found<T> found) {
    return found == null ? null : found.value();
  }

  private static Passage passage(PlanTextKind kind, String code, String pointer, String text) {
    return new Passage(place(kind, code), pointer, flat(text));
  }

  /** Paragraphs come with the line breaks of their pages. */
  private static String flat(String text) {
    return text.replaceAll("\\s*\\n\\s*", " ").strip();
  }

  private static SectionLine section(DraftSection section) {
    List<Passage> paragraphs = new ArrayList<>();
    for (int i = 0; i < section.paragraphs().size(); i++) {
      paragraphs.add(
          passage(
              PlanTextKind.SECTION,
              section.code(),
              "/paragraphs/" + i + "/text",
              section.paragraphs().get(i).value()));
    }
    String heading = said(section.heading());
    String marker = section.marker() == null ? null : section.marker().replaceAll("[.:)\\s]+$", "");
    boolean number = marker != null && marker.matches("[IVX]+|\\d+");
    return new SectionLine(
        section.code(),
        section.parent(),
        number ? marker : null,
        passage(PlanTextKind.SECTION, section.code(), "/heading", Objects.toString(heading, "")),
        paragraphs);
  }

  private static BasisLine basis(DraftBasis basis) {
    String number = said(basis.number());
    return new BasisLine(
        passage(
            PlanTextKind.LEGAL_BASIS,
            "",
            number == null ? "/title" : "/number",
            number == null ? Objects.toString(said(basis.title()), "") : number),
        BasisRelation.valueOf(basis.relation().name()),
        basis.documentType(),
        number,
        said(basis.issuedOn()),
        said(basis.issuer()),
        said(basis.title()),
        basis.periodTo());
  }

  private static TargetLine target(DraftTarget target) {
    boolean open =
        target.value() != null
            && (target.comparator() == DraftTarget.Comparator.EQ
                || target.comparator() == DraftTarget.Comparator.MAINTAIN);
    return new TargetLine(
        passage(PlanTextKind.TARGET, "", "/statement", target.statement()),
        target.indicator(),
        target.comparator() == DraftTarget.Comparator.DONE,
        false,
        said(target.value()),
        said(target.due()),
        !open,
        open ? target.comparatorText() : null);
  }

  private static ActivityLine activity(DraftActivity activity) {
    Passage title = passage(PlanTextKind.ACTIVITY, activity.code(), "/title", activity.title());
    LocalDate first =
        activity.schedule().rules().stream()
            .map(SourceContent::day)
            .filter(Objects::nonNull)
            .min(LocalDate::compareTo)
            .orElse(null);
    return new ActivityLine(
        title,
        List.of(title),
        true,
        said(activity.lead()),
        true,
        activity.coordinators().stream()
            .map(
                partner ->
                    new ActivityLine.Partner(
                        passage(
                            PlanTextKind.ACTIVITY,
                            activity.code(),
                            "/coordinators",
                            partner.value()),
                        false))
            .toList(),
        !activity.schedule().rules().isEmpty(),
        first,
        said(activity.audience()),
        said(activity.participants()),
        activity.separatePlan(),
        false,
        activity.outputs().stream()
            .map(
                output ->
                    new OutputLine(
                        passage(PlanTextKind.ACTIVITY, activity.code(), "/outputs", output.name()),
                        output.quantity(),
                        output.shares().stream()
                            .map(part -> new OutputLine.Share(part.text(), part.quantity(), false))
                            .toList()))
            .toList());
  }

  private static @Nullable LocalDate day(DraftSchedule.Rule rule) {
    if (rule.month() != null && rule.day() != null) {
      return LocalDate.of(2024, rule.month(), rule.day());
    }
    return rule.kind() == DraftSchedule.Kind.ONCE ? rule.start() : null;
  }

  private static DutyLine duty(DraftDuty duty) {
    return new DutyLine(
        passage(PlanTextKind.DUTY, duty.code(), "/organisationText", duty.organisation().value()),
        duty.tasks().stream()
            .map(task -> passage(PlanTextKind.DUTY, duty.code(), "/tasks", task.value()))
            .toList());
  }

  private static ReportLine report(DraftReport report) {
    Set<String> to = new LinkedHashSet<>();
    if (report.to() != null) {
      to.add(report.to().value());
    }
    return new ReportLine(
        passage(PlanTextKind.REPORTING_DUTY, "", "/what", report.what()),
        said(report.from()),
        said(report.from()),
        to,
        said(report.to()),
        said(report.via()),
        said(report.due()),
        said(report.dueText()));
  }
}
