package vn.canbang.lint.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.canbang.lint.content.Passage;
import vn.canbang.lint.content.PlanContent;
import vn.canbang.shared.text.DocumentNumber;
import vn.canbang.shared.text.DocumentNumber.Warning;

/** Numbers of documents as the text writes them: stray spaces and signs, years left out. */
final class DocumentNumbers implements Rule {

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![\\d/.,])(\\d{1,6}\\s*/\\s*(?:\\d{4}\\s*/\\s*)?\\p{Lu}[\\p{L}]*"
              + "(?:\\s*[-/\u058A–]\\s*\\p{Lu}[\\p{L}\\d&]*)+"
              + "|\\d{1,6}-\\p{Lu}\\p{L}*/\\p{Lu}+|\\d{1,6}/\\d{4}/QH\\d+)(?![\\p{L}\\d])");

  private static final Pattern DATED =
      Pattern.compile("\\G\\s*,?\\s*ngày\\s+\\d{1,2}[/.-]\\d{1,2}[/.-](\\d{4})");

  @Override
  public void check(PlanContent plan, Findings findings) {
    Set<String> said = new HashSet<>();
    for (Passage passage : plan.passages()) {
      Matcher at = passage.matcher(NUMBER);
      while (at.find()) {
        DocumentNumber number = DocumentNumber.parse(at.group(1)).orElse(null);
        if (number == null) {
          continue;
        }
        if (number.warnings().contains(Warning.YEAR_MISSING) && said.add(number.canonical())) {
          yearMissing(passage, at, findings);
        }
        if (illFormed(at.group(1), number) && said.add(at.group(1))) {
          findings.at(LintRule.NUMBER_FORM, passage, at, at.group(1), number.canonical());
        }
      }
    }
  }

  private static boolean illFormed(String typed, DocumentNumber number) {
    return number.warnings().contains(Warning.SLASH_FOR_HYPHEN)
        || number.warnings().contains(Warning.TYPE_GUESSED)
        || !typed.equals(typed.replaceAll("\\s+", ""));
  }

  private static void yearMissing(Passage passage, Matcher at, Findings findings) {
    String typed = at.group(1).replaceAll("\\s+", "");
    Matcher dated = DATED.matcher(passage.text());
    if (dated.find(at.end())) {
      int slash = typed.indexOf('/');
      findings.as(
          LintRule.NUMBER_WITHOUT_YEAR,
          "DATED",
          passage,
          at.start(),
          at.end(),
          typed,
          typed.substring(0, slash) + "/" + dated.group(1) + typed.substring(slash));
    } else {
      findings.at(LintRule.NUMBER_WITHOUT_YEAR, passage, at, typed);
    }
  }

  /** Numbers written in a text, each as typed. */
  static List<Texts.Stretch> in(Passage passage) {
    List<Texts.Stretch> numbers = new ArrayList<>();
    Matcher at = passage.matcher(NUMBER);
    while (at.find()) {
      numbers.add(new Texts.Stretch(passage, at.start(1), at.end(1)));
    }
    return numbers;
  }
}
