package vn.canbang.report.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.canbang.report.template.RuleSeverity;
import vn.canbang.report.template.TemplateRule;

/**
 * The verdicts of a template's rules on what is typed. The web application computes the same while
 * a person types; the cases that both are held to are in {@code report-rules/cases.json} of the
 * tests. All in whole numbers, so that both come to the same everywhere.
 */
final class RuleCheck {

  /** Fewer periods than this are no history to compare with. */
  private static final int LEAST_HISTORY = 6;

  /** A figure this near to the average never needs a note, whatever the factor. */
  private static final int NEAR = 5;

  private static final int FACTOR = 3;

  private final Map<String, Integer> values;
  private final Set<String> noted;
  private final boolean nil;
  private final Map<String, CellHistory> history;

  /**
   * @param values figures by cell; a cell that is not there is blank
   * @param noted cells with a note
   * @param nil whether nothing happened in the period: then a blank cell is zero
   */
  RuleCheck(
      Map<String, Integer> values,
      Set<String> noted,
      boolean nil,
      Map<String, CellHistory> history) {
    this.values = values;
    this.noted = noted;
    this.nil = nil;
    this.history = history;
  }

  /** Rules that do not hold, in the order of the rules and of their cells. */
  List<RuleVerdict> verdicts(List<TemplateRule> rules) {
    List<RuleVerdict> verdicts = new ArrayList<>();
    for (TemplateRule rule : rules) {
      switch (rule.kind()) {
        case SUM_LE, SUM_EQ, RATIO -> sides(rule, verdicts);
        case REQUIRED, RANGE, HISTORY ->
            cells(rule.left())
                .filter(key -> broken(rule, key))
                .forEach(
                    key ->
                        verdicts.add(verdict(rule, List.of(key), count(key), part(rule.right()))));
      }
    }
    return verdicts;
  }

  private void sides(TemplateRule rule, List<RuleVerdict> verdicts) {
    long left = part(rule.left());
    long right = part(rule.right());
    boolean leftWhole = whole(rule.left());
    boolean rightWhole = whole(rule.right());
    boolean broken =
        switch (rule.kind()) {
          case SUM_LE -> rightWhole && left > right;
          case SUM_EQ ->
              leftWhole && rightWhole
                  ? left != right
                  : (leftWhole && right > left) || (rightWhole && left > right);
          case RATIO -> leftWhole && rightWhole && unlikely(rule, left, right);
          case REQUIRED, RANGE, HISTORY -> false;
        };
    if (broken) {
      verdicts.add(verdict(rule, cells(rule.left()).toList(), left, right));
    }
  }

  private static boolean unlikely(TemplateRule rule, long left, long right) {
    Integer least = rule.least();
    if (right < Math.max(1, least == null ? 1 : least)) {
      return false;
    }
    Integer min = rule.min();
    Integer max = rule.max();
    return (min != null && left * 100 < min * right) || (max != null && left * 100 > max * right);
  }

  private boolean broken(TemplateRule rule, String key) {
    Integer value = value(key);
    return switch (rule.kind()) {
      case REQUIRED ->
          value == null
              && (rule.right().isEmpty() || cells(rule.right()).anyMatch(k -> count(k) > 0));
      case RANGE -> {
        Integer min = rule.min();
        Integer max = rule.max();
        yield value != null && ((min != null && value < min) || (max != null && value > max));
      }
      case HISTORY -> {
        CellHistory own = history.get(key);
        yield value != null && own != null && far(value, own);
      }
      case SUM_LE, SUM_EQ, RATIO -> false;
    };
  }

  /** Compares {@code periods} times the figure with the total: no average is ever rounded. */
  private static boolean far(long value, CellHistory own) {
    long times = value * own.periods();
    return own.periods() >= LEAST_HISTORY
        && Math.abs(times - own.total()) > (long) NEAR * own.periods()
        && (times > FACTOR * own.total() || times * FACTOR < own.total());
  }

  private RuleVerdict verdict(TemplateRule rule, List<String> cells, long left, long right) {
    boolean needsNote =
        rule.severity() == RuleSeverity.SOFT && cells.stream().noneMatch(noted::contains);
    return new RuleVerdict(rule, cells, needsNote, left, right);
  }

  private static Stream<String> cells(List<String> side) {
    return side.stream().distinct();
  }

  /** What is typed of a side. */
  private long part(List<String> side) {
    return cells(side).mapToLong(this::count).sum();
  }

  /** Whether a side has cells and all of them are typed. */
  private boolean whole(List<String> side) {
    return !side.isEmpty() && side.stream().allMatch(key -> value(key) != null);
  }

  private long count(String key) {
    Integer value = value(key);
    return value == null ? 0 : value;
  }

  private @Nullable Integer value(String key) {
    Integer value = values.get(key);
    return value == null && nil ? Integer.valueOf(0) : value;
  }
}
