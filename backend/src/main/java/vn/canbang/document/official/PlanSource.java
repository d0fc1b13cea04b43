package vn.canbang.document.official;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.canbang.activity.ActivityView;
import vn.canbang.plan.document.PlanView;

/**
 * All that a plan's document is made of.
 *
 * @param targets their sentences, in order
 * @param typeNames names of types of documents by their letters
 * @param amended the document that this one amends: {@code Kế hoạch số 146/KH-TTYT ngày 18 tháng 11
 *     năm 2024}; null when it amends none
 */
record PlanSource(
    PlanView plan,
    List<ActivityView> activities,
    List<String> targets,
    Letterhead letterhead,
    Map<String, String> typeNames,
    @Nullable String amended) {

  /** The name of a type of document; letters that stand for none are returned as they are. */
  String typeName(String letters) {
    return typeNames.getOrDefault(letters, letters);
  }
}
