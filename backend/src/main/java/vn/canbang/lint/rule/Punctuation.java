package vn.canbang.lint.rule;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.canbang.lint.content.Passage;
import vn.canbang.lint.content.PlanContent;

/** Brackets that do not close, rows of dots, hyphens with a space on one side. */
final class Punctuation implements Rule {

  private static final Pattern DOTS = Pattern.compile("\\.{4,}");
  private static final Pattern END = Pattern.compile("(?<![./\\d])/\\.(?!\\.)");
  private static final Pattern HYPHEN = Pattern.compile("\\p{L}+(?: -|- )\\p{L}+");

  /** "a)" and "1)" open a list. */
  private static final Pattern LIST = Pattern.compile("(?s)(?:^|.*[\\s;:])(?:\\p{L}|\\d{1,2})");

  @Override
  public void check(PlanContent plan, Findings findings) {
    Set<String> hyphens = new HashSet<>();
    boolean damaged = Damage.in(plan);
    for (Passage passage : plan.passages()) {
      each(passage, DOTS, findings);
      each(passage, END, findings);
      if (damaged) {
        continue;
      }
      balance(passage, '(', ')', findings);
      balance(passage, '“', '”', findings);
      Matcher hyphen = passage.matcher(HYPHEN);
      while (hyphen.find()) {
        if (hyphens.add(hyphen.group())) {
          findings.at(LintRule.HYPHEN_SPACING, passage, hyphen, hyphen.group());
        }
      }
    }
  }

  private static void each(Passage passage, Pattern pattern, Findings findings) {
    Matcher at = passage.matcher(pattern);
    while (at.find()) {
      findings.at(LintRule.PUNCTUATION, passage, at, at.group());
    }
  }

  private static void balance(Passage passage, char opening, char closing, Findings findings) {
    String text = passage.text();
    int depth = 0;
    int opened = -1;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == opening) {
        opened = depth == 0 ? i : opened;
        depth++;
      } else if (text.charAt(i) == closing) {
        boolean list = depth == 0 && LIST.matcher(text).region(0, i).matches();
        depth -= list ? 0 : 1;
        if (depth < 0) {
          findings.at(LintRule.UNBALANCED, passage, i, i + 1, String.valueOf(closing));
          return;
        }
      }
    }
    if (depth > 0) {
      findings.at(LintRule.UNBALANCED, passage, opened, opened + 1, String.valueOf(opening));
    }
  }
}
