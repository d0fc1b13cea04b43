package vn.canbang.document.reading;

import java.util.List;
import java.util.Map;

/** Types of document by their names and their official letters (Decree 30/2020/NĐ-CP). */
final class DocumentTypes {

  static final String PLAN = "KH";

  private static final Map<String, String> LETTERS =
      Map.ofEntries(
          Map.entry("ke hoach", PLAN),
          Map.entry("quyet dinh", "QĐ"),
          Map.entry("chuong trinh", "CTr"),
          Map.entry("de an", "ĐA"),
          Map.entry("bao cao", "BC"),
          Map.entry("to trinh", "TTr"),
          Map.entry("thong bao", "TB"),
          Map.entry("chi thi", "CT"),
          Map.entry("nghi quyet", "NQ"),
          Map.entry("huong dan", "HD"),
          Map.entry("phuong an", "PA"),
          Map.entry("du an", "DA"),
          Map.entry("quy che", "QC"),
          Map.entry("cong dien", "CĐ"),
          Map.entry("bien ban", "BB"),
          Map.entry("ket luan", "KL"));

  /** Folded names, the plan first. */
  static final List<String> NAMES =
      LETTERS.keySet().stream()
          .sorted((a, b) -> a.equals("ke hoach") ? -1 : b.equals("ke hoach") ? 1 : a.compareTo(b))
          .toList();

  private DocumentTypes() {}

  static String letters(String name) {
    return LETTERS.getOrDefault(name, PLAN);
  }
}
