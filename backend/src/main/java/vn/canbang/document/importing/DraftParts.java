package vn.canbang.document.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.canbang.document.reading.draft.DraftBasis;
import vn.canbang.document.reading.draft.DraftDuty;
import vn.canbang.document.reading.draft.DraftFunding;
import vn.canbang.document.reading.draft.DraftObjective;
import vn.canbang.document.reading.draft.DraftPlanRequest;
import vn.canbang.document.reading.draft.DraftRecipient;
import vn.canbang.document.reading.draft.DraftReport;
import vn.canbang.document.reading.draft.DraftSignatory;
import vn.canbang.document.reading.draft.DraftTarget;
import vn.canbang.document.reading.draft.DraftTargetGroup;
import vn.canbang.document.reading.draft.Found;
import vn.canbang.document.recording.DocumentBasis;
import vn.canbang.document.recording.DocumentDuty;
import vn.canbang.document.recording.DocumentObjective;
import vn.canbang.document.recording.DocumentTarget;
import vn.canbang.plan.document.BasisLocation;
import vn.canbang.plan.document.BasisRelation;
import vn.canbang.plan.document.DutyMode;
import vn.canbang.plan.document.DutyRole;
import vn.canbang.plan.document.FundingKind;
import vn.canbang.plan.document.ObjectiveKind;
import vn.canbang.plan.document.RecipientPurpose;
import vn.canbang.plan.document.ReportingFrequency;
import vn.canbang.plan.document.SigningAuthority;
import vn.canbang.plan.draft.FundingDraft;
import vn.canbang.plan.draft.PlanRequestDraft;
import vn.canbang.plan.draft.RecipientDraft;
import vn.canbang.plan.draft.ReportingDutyDraft;
import vn.canbang.plan.draft.SignatoryDraft;
import vn.canbang.plan.draft.TargetGroupDraft;
import vn.canbang.target.TargetComparator;

/**
 * The parts of a plan in the words of the rooms that keep them, each with its place in the text.
 */
final class DraftParts {

  private static final int LONGEST_CODE = 32;
  private static final int LONGEST_NAME = 500;
  private static final int LONGEST_TEXT = 8_000;

  private final DraftFields fields;
  private final Bodies bodies;
  private final Map<String, String> objectiveCodes = new HashMap<>();

  DraftParts(DraftFields fields, Bodies bodies) {
    this.fields = fields;
    this.bodies = bodies;
  }

  Bodies bodies() {
    return bodies;
  }

  List<TargetGroupDraft> groups(List<DraftTargetGroup> read) {
    List<TargetGroupDraft> groups = new ArrayList<>();
    for (DraftTargetGroup group : read) {
      fields.add("/targetGroups/" + groups.size(), group.span(), group.confidence());
      groups.add(new TargetGroupDraft(DraftFields.cut(group.text(), 1_000), group.priority()));
    }
    return groups;
  }

  List<DocumentBasis> bases(List<DraftBasis> read) {
    List<DocumentBasis> bases = new ArrayList<>();
    for (DraftBasis basis : read) {
      String at = "/legalBases/" + bases.size();
      fields.add(at, basis.span(), basis.confidence());
      Integer citedIn = basis.citedIn();
      bases.add(
          new DocumentBasis(
              BasisRelation.valueOf(basis.relation().name()),
              DraftFields.cut(basis.documentType(), LONGEST_CODE),
              fields.words(at + "/number", basis.number(), 64),
              fields.value(at + "/issuedOn", basis.issuedOn()),
              fields.words(at + "/issuer", basis.issuer(), 300),
              fields.words(at + "/title", basis.title(), 2_000),
              basis.inPreamble() ? BasisLocation.PREAMBLE : BasisLocation.BODY,
              basis.periodFrom(),
              basis.periodTo(),
              basis.horizon(),
              citedIn != null && citedIn < bases.size() ? citedIn : null));
    }
    return bases;
  }

  List<DocumentObjective> objectives(List<DraftObjective> read) {
    List<DocumentObjective> objectives = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    for (DraftObjective objective : read) {
      String at = "/objectives/" + objectives.size();
      fields.add(at + "/text", objective.span(), objective.confidence());
      String code = unused(objective.code(), taken);
      objectiveCodes.putIfAbsent(objective.code(), code);
      objectives.add(
          new DocumentObjective(
              code,
              ObjectiveKind.valueOf(objective.kind().name()),
              DraftFields.cut(objective.text(), LONGEST_TEXT)));
    }
    return objectives;
  }

  /** A code is short and names one thing. */
  static String unused(String code, Set<String> taken) {
    String own = code.length() <= LONGEST_CODE ? code : "S" + (taken.size() + 1);
    String free = own;
    for (int i = 2; !taken.add(free); i++) {
      free = DraftFields.cut(own, LONGEST_CODE - 6) + "(" + i + ")";
    }
    return free;
  }

  List<DocumentTarget> targets(List<DraftTarget> read, Set<String> measures) {
    List<DocumentTarget> targets = new ArrayList<>();
    for (DraftTarget target : read) {
      String at = "/targets/" + targets.size();
      fields.add(at + "/statement", target.span(), target.confidence());
      String indicator = target.indicator();
      targets.add(
          new DocumentTarget(
              target.objective() == null ? null : objectiveCodes.get(target.objective()),
              DraftFields.cut(target.statement(), 2_000),
              indicator != null && measures.contains(indicator) ? indicator : null,
              TargetComparator.valueOf(target.comparator().name()),
              target.comparatorText() == null
                  ? null
                  : DraftFields.cut(target.comparatorText(), 200),
              fields.value(at + "/value", target.value()),
              fields.value(at + "/upperValue", target.upperValue()),
              target.unit() == null ? null : DraftFields.cut(target.unit(), 64),
              fields.value(at + "/due", target.due()),
              fields.words(at + "/population", target.population(), LONGEST_NAME),
              null));
    }
    return targets;
  }

  List<DocumentDuty> duties(List<DraftDuty> read) {
    List<DocumentDuty> duties = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    for (DraftDuty duty : read) {
      String at = "/duties/" + duties.size();
      fields.add(at, duty.span(), duty.confidence());
      String called = DraftFields.cut(duty.organisation().value(), LONGEST_NAME);
      fields.value(at + "/organisationText", duty.organisation());
      List<String> tasks = new ArrayList<>();
      for (Found<String> task : duty.tasks()) {
        fields.value(at + "/tasks/" + tasks.size(), task);
        tasks.add(DraftFields.cut(task.value(), LONGEST_TEXT));
      }
      duties.add(
          new DocumentDuty(
              unused(duty.code(), taken),
              called,
              bodies.named(called),
              DutyRole.valueOf(duty.role().name()),
              DutyMode.valueOf(duty.mode().name()),
              tasks));
    }
    return duties;
  }

  List<ReportingDutyDraft> reports(List<DraftReport> read) {
    List<ReportingDutyDraft> reports = new ArrayList<>();
    for (DraftReport report : read) {
      String at = "/reportingDuties/" + reports.size();
      fields.add(at + "/what", report.span(), report.confidence());
      String from = fields.words(at + "/fromText", report.from(), LONGEST_NAME);
      String to = fields.words(at + "/toText", report.to(), LONGEST_NAME);
      String via = fields.words(at + "/viaText", report.via(), LONGEST_NAME);
      reports.add(
          new ReportingDutyDraft(
              from,
              bodies.one(from),
              to,
              to == null ? List.of() : bodies.named(to),
              via,
              bodies.one(via),
              fields.value(at + "/dueOn", report.due()),
              fields.words(at + "/dueText", report.dueText(), LONGEST_NAME),
              report.frequency().stream()
                  .map(often -> ReportingFrequency.valueOf(often.name()))
                  .toList(),
              DraftFields.cut(report.what().isBlank() ? report.evidence() : report.what(), 2_000)));
    }
    return reports;
  }

  List<FundingDraft> funding(List<DraftFunding> read) {
    List<FundingDraft> funding = new ArrayList<>();
    for (DraftFunding money : read) {
      String at = "/funding/" + funding.size();
      fields.add(at + "/text", money.span(), money.confidence());
      fields.value(at + "/source", money.source());
      List<FundingKind> kinds =
          money.kinds().stream().map(kind -> FundingKind.valueOf(kind.name())).toList();
      funding.add(
          new FundingDraft(
              kinds.isEmpty() ? List.of(FundingKind.OTHER_LEGAL) : kinds,
              DraftFields.cut(money.source().value(), 1_000),
              DraftFields.cut(oneLine(money.evidence()), 4_000),
              money.decision() == null ? null : DraftFields.cut(money.decision(), LONGEST_NAME)));
    }
    return funding;
  }

  private static String oneLine(String words) {
    return words.replaceAll("\\s+", " ").strip();
  }

  List<RecipientDraft> recipients(List<DraftRecipient> read) {
    List<RecipientDraft> recipients = new ArrayList<>();
    for (DraftRecipient line : read) {
      String at = "/recipients/" + recipients.size();
      fields.add(at, line.span(), line.confidence());
      fields.value(at + "/text", line.name());
      String text = DraftFields.cut(called(line), LONGEST_NAME);
      recipients.add(
          new RecipientDraft(
              text,
              bodies.named(text),
              line.purpose() == null ? null : RecipientPurpose.valueOf(line.purpose().name()),
              line.copies()));
    }
    return recipients;
  }

  /** A purpose that is not understood stays with the name. */
  private String called(DraftRecipient line) {
    String said = line.purposeText();
    if (said == null) {
      return line.name().value();
    }
    fields.knownAfter(line.span().start(), said);
    return line.purpose() == null ? line.name().value() + " (" + said + ")" : line.name().value();
  }

  SignatoryDraft signatory(@Nullable DraftSignatory read) {
    if (read == null) {
      return new SignatoryDraft(null, null, null, null, null);
    }
    return new SignatoryDraft(
        fields.words("/signatory/onBehalfOf", read.onBehalfOf(), 200),
        read.authority() == null ? null : SigningAuthority.valueOf(read.authority().name()),
        fields.words("/signatory/authorityText", read.authorityText(), 200),
        fields.words("/signatory/title", read.title(), 200),
        fields.words("/signatory/name", read.name(), 200));
  }

  List<PlanRequestDraft> requests(List<DraftPlanRequest> read) {
    List<PlanRequestDraft> requests = new ArrayList<>();
    for (DraftPlanRequest asked : read) {
      String at = "/planRequests/" + requests.size();
      fields.add(at + "/text", asked.span(), asked.confidence());
      fields.value(at + "/organisations", asked.organisation());
      requests.add(
          new PlanRequestDraft(
              DraftFields.cut(asked.text(), 2_000), bodies.named(asked.organisation().value())));
    }
    return requests;
  }
}
