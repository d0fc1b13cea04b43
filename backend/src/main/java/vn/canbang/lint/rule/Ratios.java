package vn.canbang.lint.rule;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.canbang.lint.content.Passage;
import vn.canbang.lint.content.PlanContent;

/** How the sex ratio at birth is written: a number to 100 girls, a ratio and never a share. */
final class Ratios implements Rule {

  private static final Pattern SLASHED =
      Pattern.compile("(\\d{2,3}(?:[.,]\\d)?)\\s*/\\s*((?:bé|trẻ|nam)\\s*\\p{L}*)\\s*/\\s*100");

  private static final Pattern SHARE =
      Pattern.compile(
          "(?iu)(?<!\\p{L})t[ỷỉ] lệ\\s+(?:(?:mất cân bằng|chênh lệch)\\s+)?"
              + "giới tính(?:\\s+khi sinh)?");

  private static final Pattern NATURAL =
      Pattern.compile(
          "(?iu)tự nhiên[^.;\\d]{0,20}?(\\d{2,3})(?:[.,]\\d)?\\s*(?:bé|trẻ|nam)\\s+\\p{L}+\\s*/\\s*100");

  /** The natural level of the sex ratio at birth is 104 to 106 (GSO, UNFPA). */
  private static final int NATURAL_FROM = 104;

  private static final int NATURAL_TO = 106;

  @Override
  public void check(PlanContent plan, Findings findings) {
    for (Passage passage : plan.passages()) {
      Matcher slashed = passage.matcher(SLASHED);
      while (slashed.find()) {
        findings.at(
            LintRule.RATIO_NOTATION,
            passage,
            slashed,
            slashed.group(),
            slashed.group(1) + " " + slashed.group(2).strip() + "/100");
      }
      Matcher share = passage.matcher(SHARE);
      while (share.find()) {
        findings.at(LintRule.RATIO_WORD, passage, share, share.group());
      }
      Matcher natural = passage.matcher(NATURAL);
      while (natural.find()) {
        int level = Integer.parseInt(natural.group(1));
        if (level < NATURAL_FROM || level > NATURAL_TO) {
          findings.at(LintRule.NATURAL_LEVEL, passage, natural, level, NATURAL_FROM, NATURAL_TO);
        }
      }
    }
  }
}
