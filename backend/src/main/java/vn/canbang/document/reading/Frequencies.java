package vn.canbang.document.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.canbang.document.reading.draft.DraftReport.Frequency;
import vn.canbang.document.reading.draft.DraftSchedule.Kind;
import vn.canbang.document.reading.draft.DraftSchedule.Rule;

/**
 * How often something is to be reported: "hằng tháng, quý, năm", "báo cáo quý", "định kỳ", "theo
 * yêu cầu", "theo quy định".
 */
final class Frequencies {

  private static final String OFTEN = "(?:hang|moi|bao cao|dinh ky|,|va|6 thang,?)\\s+";
  private static final Pattern MONTHLY = Pattern.compile(OFTEN + "thang\\b(?!\\s*\\d)");
  private static final Pattern QUARTERLY =
      Pattern.compile(OFTEN + "(?:thang, )?quy\\b(?! dinh)(?!\\s*[1-4i])");
  private static final Pattern YEARLY =
      Pattern.compile(
          "(?:hang|moi|bao cao|dinh ky)\\s+nam\\b(?!\\s*\\d)|(?:thang|quy)\\s*(?:,|va)\\s*(?:hang )?nam\\b(?!\\s*\\d)|tong ket nam");

  private static final Pattern ON_DEMAND = Pattern.compile("(?:theo|khi co) yeu cau|dot xuat");
  private static final Pattern PERIODIC =
      Pattern.compile("\\bdinh ky\\b|thuong ky|theo (?:dung )?quy dinh");

  private Frequencies() {}

  static List<Frequency> of(String folded) {
    List<Frequency> often = new ArrayList<>();
    if (MONTHLY.matcher(folded).find()) {
      often.add(Frequency.MONTHLY);
    }
    if (QUARTERLY.matcher(folded).find()) {
      often.add(Frequency.QUARTERLY);
    }
    if (YEARLY.matcher(folded).find()) {
      often.add(Frequency.YEARLY);
    }
    if (often.isEmpty() && PERIODIC.matcher(folded).find()) {
      often.add(Frequency.PERIODIC);
    }
    if (ON_DEMAND.matcher(folded).find()) {
      often.add(Frequency.ON_DEMAND);
    }
    return often;
  }

  /** The same as rules of a schedule. */
  static List<Rule> rules(String folded) {
    List<Rule> rules = new ArrayList<>();
    for (Frequency frequency : of(folded)) {
      switch (frequency) {
        case MONTHLY -> rules.add(Rule.of(Kind.MONTHLY));
        case QUARTERLY -> rules.add(Rule.of(Kind.QUARTERLY));
        case YEARLY -> rules.add(Rule.of(Kind.YEARLY));
        case ON_DEMAND -> rules.add(Rule.of(Kind.ON_DEMAND));
        case ONCE, PERIODIC -> {
          // No rule follows from them.
        }
      }
    }
    return rules;
  }
}
