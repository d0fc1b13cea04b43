package vn.canbang.lint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.activity.ActivityView;
import vn.canbang.activity.LeadBasis;
import vn.canbang.activity.OutputView;
import vn.canbang.activity.ScheduleKind;
import vn.canbang.activity.ScheduleRuleView;
import vn.canbang.area.AreaRef;
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
import vn.canbang.plan.document.DutyView;
import vn.canbang.plan.document.LegalBasisView;
import vn.canbang.plan.document.PlanTextKind;
import vn.canbang.plan.document.PlanView;
import vn.canbang.plan.document.ReportingDutyView;
import vn.canbang.plan.document.SectionView;
import vn.canbang.plan.lineage.Standings;
import vn.canbang.shared.http.Ref;
import vn.canbang.target.TargetComparator;
import vn.canbang.target.TargetOrigin;
import vn.canbang.target.WrittenTarget;

/** Translates what the rooms show of a plan to lines with places. */
final class ContentOfPlan {

  private final PlanView plan;
  private final Head head;
  private final Place whole;
  private final List<SectionLine> sections;
  private final List<BasisLine> bases;
  private final List<TargetLine> targets;
  private final List<ActivityLine> activities;
  private final List<DutyLine> duties;
  private final List<ReportLine> reports;
  private final List<Passage> funding = new ArrayList<>();
  private final List<Passage> groups = new ArrayList<>();
  private final List<Passage> recipients = new ArrayList<>();
  private final List<Passage> requests = new ArrayList<>();
  private final List<Passage> passages;

  ContentOfPlan(
      PlanView plan,
      List<ActivityView> activities,
      List<WrittenTarget> targets,
      String issuer,
      boolean collective,
      AreaRef area,
      LocalDate on) {
    this.plan = plan;
    this.head = head(plan, issuer, collective, area, on);
    this.whole = new Place(PlanTextKind.HEAD, plan.id(), null);
    this.sections = plan.sections().stream().map(ContentOfPlan::section).toList();
    this.bases = plan.legalBases().stream().map(this::basis).toList();
    this.targets = targets.stream().map(ContentOfPlan::target).toList();
    this.activities = activities.stream().map(activity -> activity(plan, activity)).toList();
    this.duties = plan.duties().stream().map(ContentOfPlan::duty).toList();
    this.reports = plan.reportingDuties().stream().map(ContentOfPlan::report).toList();
    plan.funding()
        .forEach(
            money -> funding.add(text(PlanTextKind.FUNDING, money.id(), "/text", money.text())));
    plan.targetGroups()
        .forEach(
            group ->
                groups.add(text(PlanTextKind.TARGET_GROUP, group.id(), "/text", group.text())));
    plan.recipients()
        .forEach(
            line -> recipients.add(text(PlanTextKind.RECIPIENT, line.id(), "/text", line.text())));
    plan.planRequests()
        .forEach(
            asked ->
                requests.add(text(PlanTextKind.PLAN_REQUEST, asked.id(), "/text", asked.text())));
    this.passages = each();
  }

  List<Passage> passages() {
    return passages;
  }

  PlanContent with(PlaceNames.Around around, List<UpperDeadline> above, Standings standings) {
    return new PlanContent(
        head,
        passages,
        sections,
        bases,
        targets,
        activities,
        duties,
        reports,
        List.copyOf(funding),
        List.copyOf(groups),
        List.copyOf(recipients),
        List.copyOf(requests),
        new Surroundings(around.own(), around.other(), above, standings));
  }

  private static Head head(
      PlanView plan, String issuer, boolean collective, AreaRef area, LocalDate on) {
    return new Head(
        plan.id(),
        plan.type(),
        plan.status(),
        plan.recordedFromPaper(),
        plan.title(),
        plan.number(),
        plan.issuedOn(),
        plan.periodStart(),
        plan.periodEnd(),
        plan.programme() == null ? null : plan.programme().code(),
        plan.issuer().code(),
        issuer,
        collective,
        area.name(),
        area.level(),
        plan.signatory().onBehalfOf(),
        plan.signatory().title(),
        plan.signatory().name(),
        on);
  }

  private static Passage text(PlanTextKind kind, UUID part, String pointer, String text) {
    return new Passage(new Place(kind, part, null), pointer, text);
  }

  private static SectionLine section(SectionView section) {
    Place place = new Place(PlanTextKind.SECTION, section.id(), section.code());
    List<Passage> paragraphs = new ArrayList<>();
    for (int i = 0; i < section.paragraphs().size(); i++) {
      paragraphs.add(
          new Passage(place, "/paragraphs/" + i + "/text", section.paragraphs().get(i).text()));
    }
    return new SectionLine(
        section.code(),
        section.parent(),
        null,
        new Passage(place, "/heading", Objects.requireNonNullElse(section.heading(), "")),
        paragraphs);
  }

  private BasisLine basis(LegalBasisView basis) {
    Place place = new Place(PlanTextKind.LEGAL_BASIS, basis.id(), null);
    Passage at =
        basis.number() != null
            ? new Passage(place, "/number", basis.number())
            : new Passage(place, "/title", Objects.requireNonNullElse(basis.title(), ""));
    return new BasisLine(
        at,
        basis.relation(),
        basis.documentType(),
        basis.number(),
        basis.issuedOn(),
        basis.issuer(),
        basis.title(),
        basis.periodTo());
  }

  private static TargetLine target(WrittenTarget target) {
    boolean milestone = target.comparator() == TargetComparator.DONE;
    return new TargetLine(
        new Passage(
            new Place(PlanTextKind.TARGET, target.id(), target.code()),
            "/statement",
            target.statement()),
        target.indicator(),
        milestone,
        target.origin() == TargetOrigin.BACKGROUND,
        target.value(),
        target.due(),
        !target.awaitsComparator(),
        target.awaitsComparator() ? Objects.requireNonNullElse(target.comparatorText(), "") : null);
  }

  private static ActivityLine activity(PlanView plan, ActivityView activity) {
    Place place = new Place(PlanTextKind.ACTIVITY, activity.id(), activity.code());
    Passage title = new Passage(place, "/title", activity.title());
    List<Passage> texts = new ArrayList<>(List.of(title));
    add(texts, place, "/description", activity.description());
    add(texts, place, "/schedule/text", activity.schedule().text());
    add(texts, place, "/location", activity.location());
    add(texts, place, "/audience", activity.audience());
    List<ActivityLine.Partner> partners = new ArrayList<>();
    for (int i = 0; i < activity.coordinators().size(); i++) {
      var partner = activity.coordinators().get(i);
      partners.add(
          new ActivityLine.Partner(
              new Passage(place, "/coordinators/" + i + "/text", partner.text()),
              partner.organisation() != null));
    }
    Ref lead = activity.lead();
    return new ActivityLine(
        title,
        texts,
        activity.declared(),
        activity.leadText() == null && lead != null ? lead.name() : activity.leadText(),
        activity.leadBasis() != LeadBasis.PLAN_WIDE,
        partners,
        activity.schedule().rules().stream()
            .anyMatch(rule -> rule.kind() != ScheduleKind.UNSCHEDULED),
        first(plan, activity),
        activity.audience(),
        activity.expectedParticipants(),
        activity.subPlan().required(),
        activity.subPlan().plan() != null,
        outputs(place, activity.outputs()));
  }

  /** The first day that its rules give. */
  private static @Nullable LocalDate first(PlanView plan, ActivityView activity) {
    return activity.schedule().rules().stream()
        .map(rule -> day(plan, rule))
        .filter(Objects::nonNull)
        .min(LocalDate::compareTo)
        .orElse(null);
  }

  private static @Nullable LocalDate day(PlanView plan, ScheduleRuleView rule) {
    if (rule.observance() != null) {
      LocalDate day =
          LocalDate.of(
              plan.periodStart().getYear(), rule.observance().month(), rule.observance().day());
      return day.isBefore(plan.periodStart()) ? day.plusYears(1) : day;
    }
    return rule.kind() == ScheduleKind.ONCE ? rule.start() : null;
  }

  private static List<OutputLine> outputs(Place place, List<OutputView> outputs) {
    List<OutputLine> lines = new ArrayList<>();
    for (int i = 0; i < outputs.size(); i++) {
      OutputView output = outputs.get(i);
      lines.add(
          new OutputLine(
              new Passage(place, "/outputs/" + i + "/name", output.name()),
              output.quantity(),
              output.allocations().stream()
                  .map(
                      part ->
                          new OutputLine.Share(part.text(), part.quantity(), part.illustrative()))
                  .toList()));
    }
    return lines;
  }

  private static DutyLine duty(DutyView duty) {
    Place place = new Place(PlanTextKind.DUTY, duty.id(), duty.code());
    List<Passage> tasks = new ArrayList<>();
    for (int i = 0; i < duty.tasks().size(); i++) {
      tasks.add(new Passage(place, "/tasks/" + i, duty.tasks().get(i)));
    }
    return new DutyLine(new Passage(place, "/organisationText", duty.organisationText()), tasks);
  }

  private static ReportLine report(ReportingDutyView asked) {
    Set<String> to = new LinkedHashSet<>();
    asked.to().forEach(receiver -> to.add(receiver.code()));
    if (to.isEmpty() && asked.toText() != null) {
      to.add(asked.toText());
    }
    Ref from = asked.from();
    return new ReportLine(
        text(PlanTextKind.REPORTING_DUTY, asked.id(), "/what", asked.what()),
        from == null ? asked.fromText() : from.code(),
        asked.fromText() == null && from != null ? from.name() : asked.fromText(),
        to,
        asked.toText(),
        asked.via() == null ? null : asked.via().code(),
        asked.dueOn(),
        asked.dueText());
  }

  /** Every text once, in the document's order: parts repeat what the sections say. */
  private List<Passage> each() {
    List<Passage> all = new ArrayList<>();
    all.add(new Passage(whole, "/title", plan.title()));
    for (SectionLine section : sections) {
      all.add(section.heading());
      all.addAll(section.paragraphs());
    }
    List<Passage> others = new ArrayList<>();
    add(others, whole, "/scope", plan.scope());
    plan.objectives()
        .forEach(
            objective ->
                add(
                    others,
                    new Place(PlanTextKind.OBJECTIVE, objective.id(), objective.code()),
                    "/text",
                    objective.text()));
    targets.forEach(target -> others.add(target.at()));
    others.addAll(groups);
    activities.forEach(activity -> others.addAll(activity.passages()));
    for (DutyLine duty : duties) {
      others.add(duty.organisation());
      others.addAll(duty.tasks());
    }
    reports.forEach(report -> others.add(report.at()));
    others.addAll(funding);
    others.addAll(requests);
    others.addAll(recipients);
    plan.annexes()
        .forEach(
            annex ->
                add(
                    others,
                    new Place(PlanTextKind.ANNEX, annex.id(), null),
                    "/title",
                    annex.title()));
    StringBuilder said = new StringBuilder();
    all.forEach(passage -> said.append(words(passage.text())).append(' '));
    for (Passage passage : others) {
      String words = words(passage.text());
      if (said.indexOf(words) < 0) {
        all.add(passage);
        said.append(words).append(' ');
      }
    }
    return all.stream().filter(passage -> !passage.text().isBlank()).toList();
  }

  private static String words(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ").strip();
  }

  private static void add(List<Passage> to, Place place, String pointer, @Nullable String text) {
    if (text != null) {
      to.add(new Passage(place, pointer, text));
    }
  }
}
