package vn.canbang.lint.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.canbang.lint.content.Passage;
import vn.canbang.lint.content.PlanContent;

/**
 * Words of a wider scope than the plan's, left over from the plan above: "toàn quận" in a ward's
 * plan, "các Trạm Y tế xã" in the plan of one commune.
 */
final class ScopeSlip implements Rule {

  private static final int COMMUNE = 3;

  /** Kinds of units of each level above. A name behind makes it an address, not a scope. */
  private static final List<String> WIDER =
      List.of("tỉnh|thành phố", "huyện|quận|thị xã", "xã|phường|thị trấn");

  private static final String NAMED = "(?!\\s+\\p{Lu})(?![\\p{L}\\p{M}])";

  private static final Pattern SEVERAL =
      Pattern.compile(
          "(?<!\\p{L})(?:[Cc]ác\\s+(?:[Tt]rạm [Yy] tế\\s+|UBND\\s+|[ỦUỤ]y ban nhân dân\\s+)?"
              + "(?:xã|phường|thị trấn)(?! hội)|xã, (?:phường, )?thị trấn|xã, phường)(?!\\p{L})");

  @Override
  public void check(PlanContent plan, Findings findings) {
    int level = plan.head().areaLevel();
    if (level <= 1) {
      return;
    }
    String units = String.join("|", WIDER.subList(0, Math.min(level, COMMUNE) - 1));
    Pattern wider =
        Pattern.compile(
            "(?iu)(?<!\\p{L})(?:toàn|(?:trên|trong) (?:địa bàn|phạm vi))\\s+(?:"
                + units
                + ")(?-iu)"
                + NAMED);
    Set<String> said = new HashSet<>();
    for (Passage passage : plan.passages()) {
      Matcher at = passage.matcher(wider);
      while (at.find()) {
        // A part of the plan may repeat the words of its section.
        if (said.add(Texts.around(passage.text(), at.start(), at.end()))) {
          findings.at(LintRule.SCOPE_SLIP, passage, at, at.group(), plan.head().area());
        }
      }
      if (level >= COMMUNE) {
        several(plan, passage, findings);
      }
    }
  }

  /** The first of a text speaks for the others. */
  private static void several(PlanContent plan, Passage passage, Findings findings) {
    Matcher at = passage.matcher(SEVERAL);
    if (at.find()) {
      findings.as(
          LintRule.SCOPE_SLIP,
          "SEVERAL",
          passage,
          at.start(),
          at.end(),
          at.group(),
          plan.head().area());
    }
  }
}
