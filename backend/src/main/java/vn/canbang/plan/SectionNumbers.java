package vn.canbang.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.text.RomanNumerals;

/**
 * Numbers the sections of a draft by their places, as Decree 30/2020/NĐ-CP has it: I, 1, a, and
 * below that plain numbers again. A code is all of them from the top: {@code II.1.a}. The preamble,
 * the closing and the annex of a recorded document bear names and keep them.
 */
final class SectionNumbers {

  private static final Set<String> NAMED = Set.of("PREAMBLE", "CLOSING", "ANNEX");
  private static final String LETTERS = "abcdđeghiklmnopqrstuvxy";

  private SectionNumbers() {}

  static boolean isNamed(String code) {
    return NAMED.contains(code);
  }

  /**
   * @param inOrder sections in the order of the document
   */
  static void apply(List<Section> inOrder) {
    Map<@Nullable UUID, Integer> last = new HashMap<>();
    for (Section section : inOrder) {
      if (isNamed(section.code())) {
        continue;
      }
      Section parent = section.parent();
      UUID parentId = parent == null ? null : parent.id();
      int ordinal = last.merge(parentId, 1, Integer::sum);
      int depth = depth(section);
      String label = label(depth, ordinal);
      section.isNumbered(parent == null ? label : parent.code() + "." + label);
    }
  }

  private static int depth(Section section) {
    int depth = 0;
    for (Section up = section.parent(); up != null; up = up.parent()) {
      // Within an annex numbering begins anew.
      if (!isNamed(up.code())) {
        depth++;
      }
    }
    return depth;
  }

  static String label(int depth, int ordinal) {
    return switch (depth) {
      case 0 -> RomanNumerals.of(ordinal);
      case 2 -> letter(ordinal);
      default -> Integer.toString(ordinal);
    };
  }

  /** Vietnamese order; a list longer than the alphabet goes on with aa, ab … */
  private static String letter(int number) {
    int index = number - 1;
    String own = LETTERS.substring(index % LETTERS.length(), index % LETTERS.length() + 1);
    return index < LETTERS.length() ? own : letter(index / LETTERS.length()) + own;
  }

  /** The sections with those that stand in {@code moved}, itself first. */
  static List<Section> block(List<Section> inOrder, Section moved) {
    return inOrder.stream().filter(section -> section.within(moved)).toList();
  }

  /** Where in the document a section that follows {@code after} within {@code parent} begins. */
  static int place(List<Section> inOrder, @Nullable Section parent, @Nullable Section after) {
    if (after != null) {
      List<Section> before = block(inOrder, after);
      return inOrder.indexOf(before.getLast()) + 1;
    }
    return parent == null ? afterPreamble(inOrder) : inOrder.indexOf(parent) + 1;
  }

  /** Where in the document the annex begins; its end when there is none. */
  static int beforeAnnex(List<Section> inOrder) {
    for (int i = 0; i < inOrder.size(); i++) {
      if (inOrder.get(i).code().equals("ANNEX")) {
        return i;
      }
    }
    return inOrder.size();
  }

  private static int afterPreamble(List<Section> inOrder) {
    return !inOrder.isEmpty() && Objects.equals(inOrder.getFirst().code(), "PREAMBLE") ? 1 : 0;
  }
}
