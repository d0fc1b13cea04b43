package vn.canbang.document.reading.grammar;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.canbang.document.reading.draft.DraftTarget.Comparator;
import vn.canbang.document.reading.text.Passage;

/**
 * Numbers with a unit and the word that compares: "dưới 110 bé trai/100 bé gái", "trên 95%", "không
 * quá 10‰", "ít nhất 80% … ", "từ 85% trở lên", "từ 104 đến 106", "giảm 0,2 điểm phần trăm so với
 * năm 2023", "duy trì mức … 107 trẻ trai/100 trẻ gái", "đạt 108". Slips such as "108/bé trai/100 bé
 * gái" are read. A percentage in words ("chín mươi phần trăm") is not.
 */
public final class Comparisons {

  /**
   * A comparison and its places.
   *
   * @param wordFrom where the comparing word begins; negative without one
   * @param from where the whole begins
   */
  public record Comparison(
      Comparator comparator,
      @Nullable String word,
      int wordFrom,
      BigDecimal value,
      int valueFrom,
      int valueTo,
      @Nullable BigDecimal upper,
      @Nullable String unit,
      int from,
      int to) {}

  public static final String RATIO = "bé trai/100 bé gái";

  private static final String CHILD = "(?:be|tre(?: em)?|chau)?\\s*";

  private static final String UNIT =
      "(?<ratio>\\s*/?\\s*(?:so\\s+)?"
          + CHILD
          + "(?:trai|nam)\\s*(?:/|tren|so voi|:)\\s*100\\s*"
          + CHILD
          + "(?:gai|nu)\\b(?: (?:sinh ra )?(?:con )?song)?)"
          + "|(?<points>\\s*diem\\s*(?:phan tram|%|‰)?)"
          + "|(?<percent>\\s*(?:%(?![o0])|phan tram))"
          + "|(?<permille>\\s*(?:‰|%[o0]|phan nghin))"
          + "|(?<fertility>\\s*con\\s*/\\s*(?:01 |1 )?(?:ba me|phu nu))"
          + "|(?<count>\\s+(?:luot nguoi|luot|nguoi|cap vo chong|cap|ca|xa|phuong|thon|to dan pho|dia ban|co so|don vi|truong|ho gia dinh|ho|tre|hoc sinh|cau lac bo|mo hinh|hoi nghi|lop|buoi|cuoc|can bo|hoc vien|hoi vien|doan vien|phu nu|thanh nien|doi tuong|nhan vien|cong tac vien)\\b)";

  private static final String WORD =
      "(?<word>(?<le>khong (?:qua|vuot qua|cao hon|tren)|toi da|nhieu nhat|cao nhat(?: la)?|≤|<=)"
          + "|(?<ge>it nhat|toi thieu|khong (?:duoi|thap hon|it hon)|≥|>=|dat tu)"
          + "|(?<lt>duoi|thap hon|nho hon|it hon|<)"
          + "|(?<gt>tren|lon hon|cao hon|vuot|hon|>)"
          + "|(?<change>(?:giam|tang)(?: them| it nhat| toi thieu| binh quan| trung binh| thap nhat)*)"
          + "|(?<eq>dat|bang|la|o|xuong con|xuong|con|len|den|ve|khoang)"
          + ")\\s*(?:muc\\s+)?";

  private static final Pattern COMPARISON =
      Pattern.compile(
          "(?:(?<![a-z0-9])"
              + WORD
              + "|(?<![\\w]))"
              + "(?<value>"
              + Numbers.NUMBER
              + ")"
              + "(?:\\s*(?:%|‰)?\\s*(?:-|den)\\s*(?<upper>"
              + Numbers.NUMBER
              + "))?"
              + "(?:"
              + UNIT
              + ")?"
              + "(?<suffix>\\s+tro (?:len|xuong))?");

  private static final Pattern KEEP =
      Pattern.compile("\\b(?:duy tri|giu vung|giu on dinh|giu)\\b[^,.;:]{0,80}$");

  private static final Pattern FROM = Pattern.compile("\\btu $");
  private static final Pattern UPWARDS = Pattern.compile("^[^,.;(]{0,40}?\\btro len\\b");
  private static final Pattern CHANGE_BEFORE = Pattern.compile("\\b(?:giam|tang)(?: [a-z]+){0,6}$");

  /** No sentence compares more often. */
  private static final int MOST = 20;

  private Comparisons() {}

  /** The comparisons of a sentence, those without a unit too. */
  public static List<Comparison> all(Passage sentence) {
    List<Comparison> all = new ArrayList<>();
    Matcher found = sentence.matcher(COMPARISON);
    while (found.find() && all.size() < MOST) {
      all.add(comparison(sentence, found));
    }
    return all;
  }

  private static Comparison comparison(Passage sentence, Matcher found) {
    String before = sentence.folded().substring(Math.max(0, found.start() - 120), found.start());
    String after = sentence.folded().substring(found.end());
    Comparator comparator = comparator(found, before, after);
    boolean own = found.group("word") != null && !(comparator == Comparator.MAINTAIN);
    int wordFrom = own ? found.start("word") : -1;
    String word = own ? sentence.words(wordFrom, found.end("word")) : null;
    if (comparator == Comparator.MAINTAIN) {
      Matcher keep = KEEP.matcher(before);
      if (keep.find()) {
        wordFrom = found.start() - before.length() + keep.start();
        int space = sentence.folded().indexOf(' ', wordFrom + 4);
        word = sentence.words(wordFrom, space < 0 ? sentence.length() : space);
      }
    }
    String upper = found.group("upper");
    return new Comparison(
        comparator,
        word,
        wordFrom,
        Numbers.parse(found.group("value")),
        found.start("value"),
        found.end("value"),
        upper == null ? null : Numbers.parse(upper),
        unit(sentence, found),
        found.start(),
        found.end());
  }

  private static Comparator comparator(Matcher found, String before, String after) {
    String suffix = found.group("suffix");
    if (found.group("upper") != null) {
      return Comparator.BETWEEN;
    }
    if (suffix != null) {
      return suffix.endsWith("len") ? Comparator.GE : Comparator.LE;
    }
    if (FROM.matcher(before).find() && UPWARDS.matcher(after).find()) {
      return Comparator.GE;
    }
    if (found.group("le") != null) {
      return Comparator.LE;
    }
    if (found.group("ge") != null) {
      return changes(found, before) ? Comparator.CHANGE_BY : Comparator.GE;
    }
    if (found.group("lt") != null) {
      return Comparator.LT;
    }
    if (found.group("gt") != null) {
      return changes(found, before) ? Comparator.CHANGE_BY : Comparator.GT;
    }
    if (found.group("change") != null) {
      return Comparator.CHANGE_BY;
    }
    if (KEEP.matcher(before).find()) {
      return Comparator.MAINTAIN;
    }
    return found.group("points") != null || (found.group("eq") == null && changes(found, before))
        ? Comparator.CHANGE_BY
        : Comparator.EQ;
  }

  /** "giảm tỷ lệ … 0,5%": by so much, unless a word says to what. */
  private static boolean changes(Matcher found, String before) {
    return found.group("points") != null
        || (found.group("permille") != null
            && CHANGE_BEFORE.matcher(before.stripTrailing()).find());
  }

  private static @Nullable String unit(Passage sentence, Matcher found) {
    if (found.group("ratio") != null) {
      return RATIO;
    }
    if (found.group("points") != null) {
      return "điểm phần trăm";
    }
    if (found.group("percent") != null) {
      return "%";
    }
    if (found.group("permille") != null) {
      return "‰";
    }
    if (found.group("fertility") != null) {
      return "con/phụ nữ";
    }
    return found.group("count") == null
        ? null
        : sentence.words(found.start("count"), found.end("count"));
  }
}
