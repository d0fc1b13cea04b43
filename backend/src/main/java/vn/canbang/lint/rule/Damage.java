package vn.canbang.lint.rule;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.canbang.lint.content.Passage;
import vn.canbang.lint.content.PlanContent;

/**
 * A text whose accents a scanner has lost. Vietnamese carries letters that no other language has in
 * every second word; a text with few of them is not worth checking word by word.
 */
final class Damage implements Rule {

  private static final Pattern WORD = Pattern.compile("\\p{L}\\p{M}*(?:\\p{L}\\p{M}*)+");
  private static final Pattern VIETNAMESE = Pattern.compile("[\\u1EA0-\\u1EF9ăĂđĐơƠưƯ]|\\p{M}");

  private static final int ENOUGH_WORDS = 150;
  private static final double LEAST_SHARE = 0.25;

  @Override
  public void check(PlanContent plan, Findings findings) {
    if (in(plan)) {
      findings.missing(LintRule.DAMAGED_TEXT, plan.whole());
    }
  }

  static boolean in(PlanContent plan) {
    int words = 0;
    int vietnamese = 0;
    for (Passage passage : plan.passages()) {
      Matcher at = passage.matcher(WORD);
      while (at.find()) {
        words++;
        if (VIETNAMESE.matcher(at.group()).find()) {
          vietnamese++;
        }
      }
    }
    return words >= ENOUGH_WORDS && vietnamese < LEAST_SHARE * words;
  }
}
