package vn.canbang.document.official;

import java.util.List;
import java.util.Map;
import vn.canbang.activity.ActivityView;
import vn.canbang.plan.document.PlanView;

/**
 * All that a plan's document is made of.
 *
 * @param targets their sentences, in order
 * @param typeNames names of types of documents by their letters
 */
record PlanSource(
    PlanView plan,
    List<ActivityView> activities,
    List<String> targets,
    Letterhead letterhead,
    Map<String, String> typeNames) {

  /** The name of a type of document; letters that stand for none are returned as they are. */
  String typeName(String letters) {
    return typeNames.getOrDefault(letters, letters);
  }
}
