package vn.canbang.lint.rule;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.canbang.lint.content.Passage;
import vn.canbang.lint.content.PlanContent;
import vn.canbang.shared.text.TextRules;

/** Characters and words that no Vietnamese keyboard writes: what scanning leaves behind. */
final class Characters implements Rule {

  private static final Pattern ODD =
      Pattern.compile("[\\u058A\\u00AD\\u2010\\u2011\\u2212\\uFE58\\uFE63\\uFF0D\\uFFFD]");

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}^~|¢€¥]+");

  /** A small letter among capitals, a capital inside a word, letters that syllables do not have. */
  private static final Pattern IMPOSSIBLE =
      Pattern.compile(
          "\\p{Lu}{2,}\\p{Ll}\\p{Lu}*|\\p{L}*\\p{Ll}\\p{Lu}\\p{L}*|(?iu:\\p{L}*[fjwz]\\p{L}*)|.*[\\^~|¢€¥].*");

  /** Longer ones are no words, but what was never meant to be read. */
  private static final int LONGEST_WORD = 40;

  /** An abbreviation may end in a small letter: QyĐ, CTr, TTr. */
  private static final Pattern LETTERS_OF_TYPES = Pattern.compile("QyĐ|CTr|TTr|TrS|ThS|BSCKI+|NDb");

  @Override
  public void check(PlanContent plan, Findings findings) {
    int decomposed = 0;
    Passage first = null;
    for (Passage passage : plan.passages()) {
      if (!Normalizer.isNormalized(passage.text(), Normalizer.Form.NFC)) {
        first = first == null ? passage : first;
        decomposed++;
      }
      Matcher odd = passage.matcher(ODD);
      while (odd.find()) {
        findings.at(
            LintRule.ODD_CHARACTER, passage, odd, TextRules.name(odd.group().codePointAt(0)));
      }
    }
    if (first != null) {
      findings.whole(LintRule.NOT_COMPOSED, first, decomposed);
    }
    if (!Damage.in(plan)) {
      plan.passages().forEach(passage -> words(passage, findings));
    }
  }

  private static void words(Passage passage, Findings findings) {
    List<Texts.Stretch> numbers = DocumentNumbers.in(passage);
    Matcher at = passage.matcher(WORD);
    while (at.find()) {
      String word = at.group();
      boolean impossible =
          word.length() > 1
              && word.length() <= LONGEST_WORD
              && !word.equals(word.toUpperCase(Locale.ROOT))
              && IMPOSSIBLE.matcher(word).matches()
              && !LETTERS_OF_TYPES.matcher(word).matches()
              && !Lexicon.loanWords().contains(word.toLowerCase(Locale.ROOT));
      int start = at.start();
      boolean stray = word.equals("w") || word.equals("^");
      if ((impossible || stray)
          && numbers.stream().noneMatch(n -> n.start() <= start && start < n.end())
          && !Slips.covers(passage, start, at.end())) {
        findings.at(LintRule.UNREADABLE_WORD, passage, at, word);
      }
    }
  }
}
