package vn.canbang.lint.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.canbang.lint.content.ActivityLine;
import vn.canbang.lint.content.BasisLine;
import vn.canbang.lint.content.Passage;
import vn.canbang.lint.content.PlanContent;
import vn.canbang.plan.document.BasisRelation;

/** Who does what and when: what an activity does not say yet. */
final class ActivityRules implements Rule {

  private static final Pattern TENTATIVE =
      Pattern.compile(
          "(?iu)(?<!\\p{L})dự kiến(?:\\s+\\p{L}+){0,3}\\s+\\d[\\d/.]*"
              + "(?:\\s+tháng\\s+\\d{1,2}(?:\\s+năm\\s+\\d{4})?)?");

  private static final Pattern CHANNEL =
      Pattern.compile(
          "^(?iu)(?:trang thông tin|trang web|website|cổng thông tin|tờ tin|bản tin|fanpage)");

  /** Below this there is hardly time to print and send anything. */
  private static final int DAYS_TO_PREPARE = 7;

  private static final int SOME_GROUPS = 3;

  @Override
  public void check(PlanContent plan, Findings findings) {
    leads(plan, findings);
    List<ActivityLine> untimed =
        plan.activities().stream().filter(a -> a.declared() && !a.timed()).toList();
    if (!untimed.isEmpty()) {
      findings.at(
          LintRule.ACTIVITY_WITHOUT_TIME,
          Texts.said(plan, untimed.getFirst().at()),
          untimed.size(),
          plan.activities().stream().filter(ActivityLine::declared).count());
    }
    for (Passage passage : plan.passages()) {
      Matcher at = passage.matcher(TENTATIVE);
      while (at.find()) {
        findings.at(LintRule.TENTATIVE, passage, at, at.group());
      }
    }
    LocalDate ready = ready(plan);
    for (ActivityLine activity : plan.activities()) {
      soon(plan, activity, ready, findings);
      if (activity.separatePlan() && !activity.separatePlanThere()) {
        findings.at(
            LintRule.SUB_PLAN_MISSING, Texts.said(plan, activity.at()), activity.at().text());
      }
      participants(plan, activity, findings);
      for (ActivityLine.Partner partner : activity.partners()) {
        if (!partner.known() && partner.at().has(CHANNEL)) {
          findings.whole(LintRule.CHANNEL_AS_PARTNER, partner.at(), partner.at().text());
        }
      }
    }
  }

  private static void leads(PlanContent plan, Findings findings) {
    List<ActivityLine> declared =
        plan.activities().stream().filter(ActivityLine::declared).toList();
    declared.stream()
        .filter(activity -> activity.lead() == null)
        .forEach(
            activity ->
                findings.at(
                    LintRule.LEAD_MISSING, Texts.said(plan, activity.at()), activity.at().text()));
    List<ActivityLine> planWide =
        declared.stream().filter(a -> a.lead() != null && !a.leadStated()).toList();
    if (!planWide.isEmpty()) {
      findings.as(
          LintRule.LEAD_MISSING,
          "PLAN_WIDE",
          Texts.said(plan, planWide.getFirst().at()),
          planWide.size(),
          Objects.requireNonNull(planWide.getFirst().lead()));
    }
  }

  /** The day of issue; while there is none, the plan is no older than what it rests on. */
  private static @Nullable LocalDate ready(PlanContent plan) {
    if (plan.head().issuedOn() != null) {
      return plan.head().issuedOn();
    }
    return plan.bases().stream()
        .filter(basis -> basis.relation() != BasisRelation.MENTIONS)
        .map(BasisLine::issuedOn)
        .filter(Objects::nonNull)
        .max(LocalDate::compareTo)
        .orElse(null);
  }

  private static void soon(
      PlanContent plan, ActivityLine activity, @Nullable LocalDate ready, Findings findings) {
    LocalDate first = activity.first();
    if (ready == null || first == null || !first.isBefore(ready.plusDays(DAYS_TO_PREPARE))) {
      return;
    }
    findings.as(
        LintRule.TIME_SHORT,
        plan.head().issuedOn() == null ? "BASIS" : "ISSUE",
        Texts.said(plan, activity.at()),
        activity.at().text(),
        first,
        ready);
  }

  private static void participants(PlanContent plan, ActivityLine activity, Findings findings) {
    String audience = activity.audience();
    Integer number = activity.participants();
    if (number != null
        && audience != null
        && audience.split(",").length >= SOME_GROUPS
        && audience.chars().noneMatch(Character::isDigit)) {
      findings.at(LintRule.PARTICIPANTS_NOT_SPLIT, Texts.said(plan, activity.at()), number);
    }
  }
}
