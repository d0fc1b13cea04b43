package vn.canbang.lint.rule;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.canbang.lint.content.Head;
import vn.canbang.lint.content.Passage;
import vn.canbang.lint.content.Place;
import vn.canbang.lint.content.PlanContent;

/**
 * What the form of a document asks for (Decree 30/2020/NĐ-CP): number, date, signatory, Nơi nhận,
 * no blanks. The number and date of a draft are yet to be given.
 */
final class Formalities implements Rule {

  private static final Pattern BLANK =
      Pattern.compile(
          "[Ss]ố\\s*:?\\s*/\\s*\\p{Lu}{2,}\\p{L}*(?:-\\p{Lu}+)?(?:\\s+ngày\\s*/\\s*/\\s*\\d*)?"
              + "|[Nn]gày\\s*/\\s*/\\s*\\d*"
              + "|[Nn]gày\\s*[.…_]*\\s*tháng\\s*[.…_]*\\s*năm(?!\\p{L})(?=\\s*[.…_\\d])"
              + "|_{3,}|…{2,}");

  private static final Pattern TWO_KINDS =
      Pattern.compile(
          "(?<!\\p{L})(?:UBND|[ỦU]y ban nhân dân)\\s+(?:tỉnh|thành phố|huyện|quận|thị xã)"
              + "\\s+(?:xã|phường|thị trấn|huyện|quận)(?!\\s*\\p{Lu})(?!\\p{L})");

  @Override
  public void check(PlanContent plan, Findings findings) {
    Head head = plan.head();
    Place whole = plan.whole();
    if (!head.draft() && head.number() == null) {
      findings.missing(LintRule.MISSING_NUMBER, whole);
    }
    if (!head.draft() && head.issuedOn() == null) {
      findings.missing(LintRule.MISSING_DATE, whole);
    }
    if (plan.recipients().isEmpty()) {
      findings.missing(LintRule.MISSING_RECIPIENTS, whole);
    }
    signatory(plan, findings);
    plan.passages().forEach(passage -> blanks(passage, findings));
  }

  private static void signatory(PlanContent plan, Findings findings) {
    Head head = plan.head();
    Place whole = plan.whole();
    String title = head.signatoryTitle();
    String name = head.signatoryName();
    if (title == null) {
      findings.missing(LintRule.MISSING_SIGNATORY, whole);
    } else if (head.collective() && head.signedOnBehalfOf() == null) {
      findings.missing(LintRule.SIGNATORY_CAPACITY, whole, head.issuer(), title);
    }
    if (name != null && !name.isBlank()) {
      String first = name.strip().substring(0, 1);
      if (!first.equals(first.toUpperCase(Locale.ROOT)) || !name.strip().contains(" ")) {
        findings.missing(LintRule.SIGNATORY_NAME, whole, name.strip());
      }
    }
  }

  private static void blanks(Passage passage, Findings findings) {
    Matcher at = passage.matcher(BLANK);
    while (at.find()) {
      findings.at(LintRule.BLANK_LEFT, passage, at, at.group().strip());
    }
    Matcher two = passage.matcher(TWO_KINDS);
    while (two.find()) {
      findings.as(LintRule.BLANK_LEFT, "TWO_KINDS", passage, two.start(), two.end(), two.group());
    }
  }
}
