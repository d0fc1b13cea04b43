package vn.canbang.plan;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.canbang.plan.document.PlanText;
import vn.canbang.plan.document.PlanTextKind;

/** Puts a plan into lines of words, in the order of the document, to be frozen. */
final class PlanTexts {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  private final List<PlanText> lines = new ArrayList<>();

  private PlanTexts() {}

  static List<PlanText> of(Plan plan) {
    PlanTexts texts = new PlanTexts();
    texts.write(plan);
    return texts.lines;
  }

  private void write(Plan plan) {
    add(
        PlanTextKind.HEAD,
        plan.id(),
        null,
        plan.title(),
        DAY.format(plan.periodStart()) + " – " + DAY.format(plan.periodEnd()),
        plan.head().scope());
    for (LegalBasis basis : plan.body().legalBases()) {
      add(
          PlanTextKind.LEGAL_BASIS,
          basis.id(),
          null,
          words(
              basis.documentType(),
              basis.number(),
              basis.issuedOn() == null ? null : "ngày " + DAY.format(basis.issuedOn()),
              basis.issuer() == null ? null : "của " + basis.issuer(),
              basis.title()));
    }
    plan.body().objectives().forEach(o -> add(PlanTextKind.OBJECTIVE, o.id(), o.code(), o.text()));
    for (Section section : plan.body().sections()) {
      List<String> said = new ArrayList<>();
      if (section.heading() != null) {
        said.add(section.heading());
      }
      section.paragraphs().forEach(paragraph -> said.add(paragraph.text()));
      Section parent = section.parent();
      lines.add(
          new PlanText(
              PlanTextKind.SECTION,
              section.id(),
              section.code(),
              parent == null ? null : parent.id(),
              String.join("\n", said)));
    }
    plan.body().targetGroups().forEach(g -> add(PlanTextKind.TARGET_GROUP, g.id(), null, g.text()));
    for (Duty duty : plan.body().duties()) {
      add(
          PlanTextKind.DUTY,
          duty.id(),
          duty.code(),
          Stream.concat(Stream.of(duty.organisationText()), duty.tasks().stream())
              .toArray(String[]::new));
    }
    for (ReportingDuty asked : plan.body().reportingDuties()) {
      add(
          PlanTextKind.REPORTING_DUTY,
          asked.id(),
          null,
          words(asked.fromText(), asked.toText() == null ? null : "→ " + asked.toText()),
          asked.what(),
          asked.dueText());
    }
    plan.body().funding().forEach(f -> add(PlanTextKind.FUNDING, f.id(), null, f.text()));
    plan.body().requests().forEach(r -> add(PlanTextKind.PLAN_REQUEST, r.id(), null, r.text()));
    plan.body()
        .annexes()
        .forEach(a -> add(PlanTextKind.ANNEX, a.id(), null, a.title(), a.description()));
    plan.body().recipients().forEach(r -> add(PlanTextKind.RECIPIENT, r.id(), null, r.text()));
  }

  private static String words(@Nullable String... said) {
    return Stream.of(said).filter(Objects::nonNull).collect(Collectors.joining(" "));
  }

  private void add(PlanTextKind kind, UUID part, @Nullable String code, @Nullable String... said) {
    String text = Stream.of(said).filter(Objects::nonNull).collect(Collectors.joining("\n"));
    lines.add(new PlanText(kind, part, code, null, text));
  }
}
