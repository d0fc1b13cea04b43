package vn.canbang.activity;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import vn.canbang.shared.text.SearchKey;

/** Guesses what kind of work a sentence of a duty gives; its writer may choose another. */
final class TaskCategory {

  private static final Map<ActivityCategory, Pattern> SIGNS = new LinkedHashMap<>();

  static {
    sign(ActivityCategory.TRAINING, "tap huan|boi duong|dao tao");
    sign(ActivityCategory.SCHOOL_EXTRACURRICULAR, "ngoai khoa|truong hoc|hoc sinh");
    sign(ActivityCategory.PRINTED_MATERIAL, "bang ?ron|bang zon|to roi|to gap|pano|ap phich|in an");
    sign(ActivityCategory.BROADCAST, "truyen thanh|phat thanh");
    sign(ActivityCategory.COMMUNICATION, "truyen thong|tuyen truyen|van dong");
    sign(ActivityCategory.COUNSELLING, "tu van");
    sign(ActivityCategory.INSPECTION, "kiem tra|giam sat|thanh tra");
    sign(ActivityCategory.ENFORCEMENT, "nghiem cam|xu ly vi pham");
    sign(ActivityCategory.DATA_MANAGEMENT, "so lieu|du lieu|thong ke|cap nhat");
    sign(ActivityCategory.EVALUATION, "so ket|tong ket|danh gia");
    sign(ActivityCategory.SERVICE, "kham|sang loc|dich vu");
    sign(ActivityCategory.COORDINATION, "phoi hop");
  }

  private TaskCategory() {}

  private static void sign(ActivityCategory category, String words) {
    SIGNS.put(category, Pattern.compile("\\b(?:" + words + ")\\b"));
  }

  /** The first kind that a word speaks of; to direct is what is left. */
  static ActivityCategory of(String sentence) {
    String folded = SearchKey.of(sentence);
    return SIGNS.entrySet().stream()
        .filter(sign -> sign.getValue().matcher(folded).find())
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(ActivityCategory.STEERING);
  }
}
