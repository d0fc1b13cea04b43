package vn.canbang.lint.rule;

import java.util.regex.Pattern;
import vn.canbang.lint.content.Passage;
import vn.canbang.lint.content.PlanContent;
import vn.canbang.lint.content.SectionLine;

/** Each line of bases ends with a semicolon, the last with a full stop (Decree 30/2020/NĐ-CP). */
final class BasisPunctuation implements Rule {

  private static final Pattern BASIS = Pattern.compile("^(?:Căn cứ|Thực hiện|Xét|Theo)\\s");
  private static final int SHOWN = 24;

  @Override
  public void check(PlanContent plan, Findings findings) {
    for (SectionLine section : plan.sections()) {
      if (section.code().equals("PREAMBLE")) {
        section.paragraphs().forEach(paragraph -> check(paragraph, findings));
      }
    }
  }

  private static void check(Passage paragraph, Findings findings) {
    String text = paragraph.text().stripTrailing();
    if (paragraph.has(BASIS) && !text.endsWith(";") && !text.endsWith(".") && !text.endsWith(":")) {
      int start = Math.max(0, text.length() - SHOWN);
      findings.at(
          LintRule.BASIS_PUNCTUATION, paragraph, start, text.length(), text.substring(start));
    }
  }
}
