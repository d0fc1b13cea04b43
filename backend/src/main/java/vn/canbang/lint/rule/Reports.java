package vn.canbang.lint.rule;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.canbang.lint.content.PlanContent;
import vn.canbang.lint.content.ReportLine;

/** Who reports to whom by when: what is not said, said in two ways, or cannot be kept. */
final class Reports implements Rule {

  /** A day that comes again: "trước ngày 20 hằng tháng", "trước ngày 15/12". */
  private static final Pattern DAY = Pattern.compile("(?iu)ngày\\s+(?:mồng\\s+)?\\d|\\d/\\d");

  @Override
  public void check(PlanContent plan, Findings findings) {
    List<ReportLine> reports = plan.reports();
    if (reports.isEmpty()) {
      findings.missing(LintRule.NO_REPORT, plan.whole());
    }
    for (int i = 0; i < reports.size(); i++) {
      ReportLine report = reports.get(i);
      if (report.to().isEmpty()) {
        findings.whole(LintRule.REPORT_WITHOUT_RECEIVER, report.at(), report.at().text());
      }
      ReportLine other = contradicted(reports, i);
      if (other != null) {
        differ(report, other, findings);
      } else if (report.due() == null && !dated(reports, report) && !again(report)) {
        withoutDate(report, findings);
      }
      chain(report, reports, findings);
      above(plan, report, findings);
    }
  }

  private static boolean again(ReportLine report) {
    return report.dueText() != null && DAY.matcher(report.dueText()).find();
  }

  /** Another sentence gives the day of the same report. */
  private static boolean dated(List<ReportLine> reports, ReportLine report) {
    return reports.stream()
        .anyMatch(
            other ->
                other.due() != null
                    && report.dueText() == null
                    && sameBody(reports, other, report)
                    && other.to().equals(report.to()));
  }

  private static void withoutDate(ReportLine report, Findings findings) {
    if (report.dueText() == null) {
      findings.whole(LintRule.REPORT_WITHOUT_DATE, report.at(), who(report));
    } else {
      findings.as(
          LintRule.REPORT_WITHOUT_DATE,
          "WORDS",
          report.at(),
          0,
          report.at().text().length(),
          who(report),
          report.dueText());
    }
  }

  private static String who(ReportLine report) {
    return Objects.requireNonNullElse(report.fromText(), report.at().text());
  }

  /**
   * An earlier report of the same body that goes to other receivers, or has a day where it has
   * none.
   */
  private static @Nullable ReportLine contradicted(List<ReportLine> reports, int i) {
    ReportLine report = reports.get(i);
    for (ReportLine before : reports.subList(0, i)) {
      if (sameBody(reports, before, report)
          && meet(before.to(), report.to())
          && (!before.to().equals(report.to()) || otherwise(before, report))) {
        return before;
      }
    }
    return null;
  }

  /** A day in one place, other words in the other. What says nothing contradicts nothing. */
  private static boolean otherwise(ReportLine one, ReportLine other) {
    return (one.due() == null) != (other.due() == null)
        && one.dueText() != null
        && other.dueText() != null;
  }

  /** A unit and the department through which it receives reports speak for each other. */
  private static boolean sameBody(List<ReportLine> reports, ReportLine one, ReportLine other) {
    String first = one.from();
    String second = other.from();
    return first != null
        && second != null
        && (first.equals(second)
            || reports.stream()
                .anyMatch(
                    through ->
                        (through.to().contains(first) && second.equals(through.via()))
                            || (through.to().contains(second) && first.equals(through.via()))));
  }

  private static boolean meet(Set<String> one, Set<String> other) {
    Set<String> both = new HashSet<>(one);
    both.retainAll(other);
    return !both.isEmpty();
  }

  private static void differ(ReportLine report, ReportLine before, Findings findings) {
    int end = report.at().text().length();
    if (before.to().equals(report.to())) {
      findings.as(
          LintRule.REPORT_TERMS_DIFFER,
          "DATES",
          report.at(),
          0,
          end,
          who(report),
          term(before),
          term(report));
    } else {
      findings.as(
          LintRule.REPORT_TERMS_DIFFER,
          "RECEIVERS",
          report.at(),
          0,
          end,
          who(report),
          Objects.requireNonNullElse(before.toText(), ""),
          Objects.requireNonNullElse(report.toText(), ""));
    }
  }

  private static Object term(ReportLine report) {
    return "“" + report.dueText() + "”";
  }

  /** What comes in for the issuer's own report upwards has to come before that is due. */
  private static void above(PlanContent plan, ReportLine report, Findings findings) {
    LocalDate due = report.due();
    if (due == null || !report.to().contains(plan.head().issuerCode())) {
      return;
    }
    plan.around().above().stream()
        .filter(upper -> !due.isBefore(upper.due()))
        .findFirst()
        .ifPresent(
            upper ->
                findings.as(
                    LintRule.DEADLINE_CHAIN,
                    "ABOVE",
                    report.at(),
                    0,
                    report.at().text().length(),
                    who(report),
                    due,
                    upper.plan(),
                    upper.due()));
  }

  /** Whoever receives a report cannot send theirs on before it. */
  private static void chain(ReportLine lower, List<ReportLine> reports, Findings findings) {
    LocalDate due = lower.due();
    if (due == null) {
      return;
    }
    for (ReportLine upper : reports) {
      boolean receives =
          upper != lower
              && upper.from() != null
              && (lower.to().contains(upper.from()) || upper.from().equals(lower.via()));
      if (receives && upper.due() != null && !due.isBefore(upper.due())) {
        findings.whole(
            LintRule.DEADLINE_CHAIN, lower.at(), who(lower), due, who(upper), upper.due());
        return;
      }
    }
  }
}
