package vn.canbang.document.reading.grammar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.canbang.document.reading.draft.Confidence;
import vn.canbang.document.reading.draft.Found;
import vn.canbang.document.reading.text.Passage;
import vn.canbang.shared.text.DocumentNumber;

/**
 * Documents cited in a sentence: type, number, date, issuer, title. {@code Kế hoạch số 214/KH-UBND
 * ngày 11/5/2018 của UBND quận … về …}; a title that cites another document is followed into it.
 */
public final class Citations {

  /**
   * A document as cited.
   *
   * @param outer index of the citation whose title holds this one; negative without one
   */
  public record Citation(
      String type,
      @Nullable Found<String> number,
      @Nullable Found<LocalDate> issuedOn,
      @Nullable Found<String> issuer,
      @Nullable Found<String> title,
      int outer,
      int from,
      int to,
      Confidence confidence) {}

  /** Types by their names, longer names first, with their official letters. */
  static final Map<String, String> TYPES = types();

  private static Map<String, String> types() {
    Map<String, String> types = new LinkedHashMap<>();
    types.put("nghi quyet lien tich", "NQLT");
    types.put("nghi quyet", "NQ");
    types.put("nghi dinh", "NĐ");
    types.put("quyet dinh", "QĐ");
    types.put("ke hoach", "KH");
    types.put("chuong trinh hanh dong", "CTr");
    types.put("chuong trinh", "CTr");
    types.put("chi thi", "CT");
    types.put("thong tu lien tich", "TTLT");
    types.put("thong tu", "TT");
    types.put("bo luat", "LUẬT");
    types.put("luat", "LUẬT");
    types.put("phap lenh", "PL");
    types.put("cong van", "CV");
    types.put("huong dan", "HD");
    types.put("thong bao", "TB");
    types.put("de an", "ĐA");
    types.put("du an", "DA");
    types.put("chien luoc", "CHIẾN LƯỢC");
    types.put("ket luan", "KL");
    types.put("to trinh", "TTr");
    types.put("bao cao", "BC");
    types.put("quy che", "QC");
    types.put("quy dinh", "QyĐ");
    types.put("thong tri", "TT");
    return types;
  }

  private static final String TYPE = "(?<type>" + String.join("|", TYPES.keySet()) + ")";

  private static final String NUMBER =
      "(?<number>\\d{1,6}\\s?(?:/\\s?(?:19|20)\\d{2}\\s?)?[/-]\\s?[a-z]{1,12}\\d{0,2}(?:\\s?[-/]\\s?[a-z&]{1,12}\\d{0,2}){0,3})";

  private static final Pattern NUMBERED =
      Pattern.compile(
          "\\b"
              + TYPE
              + "\\s+(?:[a-z]+\\s+){0,4}?(?:so\\s*:?\\s*|[):]\\s*)?"
              + NUMBER
              + "(?![\\w/])"
              + "(?:\\s*,?\\s*(?:ngay\\s*)?(?<date>"
              + Dates.DATE
              + "))?");

  /** A law's name stands between the word and its number: "Luật Dân số số 113/2025/QH15". */
  private static final Pattern NUMBERED_LAW =
      Pattern.compile(
          "\\b(?<!phap |quy |ky )(?<type>luat|bo luat|phap lenh)\\s+(?:[a-z]+,? ){1,18}?so\\s*:?\\s*"
              + NUMBER
              + "(?![\\w/])(?:\\s*,?\\s*(?:ngay\\s*)?(?<date>"
              + Dates.DATE
              + "))?");

  private static final Pattern ISSUER =
      Pattern.compile(
          "\\s*,?\\s*(?:(?:cua|do)\\s+|(?=hoi nghi |ban chap hanh|bo chinh tri|quoc hoi|chinh phu))");

  private static final Pattern ISSUER_END =
      Pattern.compile(
          "\\s+(?:ve|ban hanh|quy dinh|phe duyet|sua doi|thuc hien|huong dan|nham|trien khai|va)\\s|[,;.\":()]|$");

  private static final Pattern TITLE =
      Pattern.compile(
          "\\s*,?\\s*(?:(?:ban hanh\\s+)?(?:ve viec|v/v|ve)\\s+|(?=\"|quy dinh |quydinh |phe duyet |ban hanh |sua doi |huong dan |thuc hien |nham ))");

  private static final Pattern TITLE_END = Pattern.compile(";|\\.(?=\\s|$|/)|\\.{2,}|…|\\)|$");
  private static final Pattern ISSUER_AT_WORK =
      Pattern.compile("\\s+(?:xay dung|ban hanh|lap|trien khai|to chuc|de nghi|yeu cau)\\b");

  private static final Pattern APPROVED =
      Pattern.compile("duoc ([a-z ]{3,80}?) (?:phe duyet|ban hanh)(?: kem theo| tai| theo)* $");

  /** No paragraph cites more documents. */
  private static final int MOST = 30;

  private final Passage text;
  private final List<Citation> found = new ArrayList<>();

  private Citations(Passage text) {
    this.text = text;
  }

  /** The documents cited with a number, in the order of the text. */
  public static List<Citation> numbered(Passage text) {
    Citations citations = new Citations(text);
    citations.read();
    return citations.found;
  }

  private void read() {
    List<Integer> ends = new ArrayList<>();
    Matcher numbered = text.matcher(NUMBERED);
    Matcher law = text.matcher(NUMBERED_LAW);
    int at = 0;
    boolean more = numbered.find();
    boolean laws = law.find();
    while ((more || laws) && found.size() < MOST) {
      boolean first = laws && (!more || law.start() <= numbered.start());
      Matcher next = first ? law : numbered;
      if (next.start() >= at) {
        ends.add(citation(next, ends, first));
        at = next.end("number");
      }
      if (first) {
        laws = law.find();
      } else {
        more = numbered.find();
      }
    }
  }

  private int citation(Matcher at, List<Integer> ends, boolean law) {
    int outer = -1;
    for (int i = ends.size() - 1; i >= 0 && outer < 0; i--) {
      outer = ends.get(i) > at.start() ? i : -1;
    }
    String typed = text.words(at.start("number"), at.end("number"));
    Optional<DocumentNumber> parsed = DocumentNumber.parse(typed);
    String written = parsed.map(DocumentNumber::canonical).orElse(typed.replace(" ", ""));
    Confidence confidence =
        parsed.isPresent() && typed.chars().anyMatch(Character::isUpperCase)
            ? Confidence.SURE
            : Confidence.DOUBTFUL;
    Found<LocalDate> date =
        at.group("date") == null
            ? null
            : Dates.parse(at.group("date"))
                .map(day -> text.found(day, at.start("date"), at.end("date"), Confidence.SURE))
                .orElse(null);
    int end = at.end();
    Found<String> issuer = approver(at.start());
    Matcher issuerAt = text.matcher(ISSUER).region(end, text.length()).useTransparentBounds(true);
    if (issuerAt.lookingAt() && issuerAt.end() < text.length()) {
      int from = issuerAt.end();
      int to = issuerEnd(from);
      if (to > from) {
        issuer = text.found(text.words(from, to), from, to, Confidence.LIKELY);
        end = to;
      }
    }
    Found<String> title = law ? nameOfLaw(at) : null;
    Matcher titleAt = text.matcher(TITLE).region(end, text.length()).useTransparentBounds(true);
    if (!law && titleAt.lookingAt() && titleAt.end() < text.length() && !isOther(titleAt)) {
      int from = titleAt.end();
      int to = titleEnd(from);
      if (to > from) {
        Passage words = Organisations.trimmed(text.part(from, to));
        title =
            words.isEmpty()
                ? null
                : text.found(unquoted(words.clean()), from, to, Confidence.LIKELY);
        end = to;
      }
    }
    found.add(
        new Citation(
            typeOf(parsed, at.group("type")),
            text.found(written, at.start("number"), at.end("number"), confidence),
            date,
            issuer,
            title,
            outer,
            at.start(),
            end,
            confidence));
    return end;
  }

  private Found<String> nameOfLaw(Matcher at) {
    int from = at.start("type");
    int to = text.folded().lastIndexOf(" so", at.start("number"));
    return text.found(text.words(from, to), from, to, Confidence.SURE);
  }

  /** "vệ" in "bảo vệ" folds like "về". */
  private boolean isOther(Matcher at) {
    return text.words(at.start(), at.end()).startsWith("vệ");
  }

  private static String typeOf(Optional<DocumentNumber> parsed, String name) {
    String type = TYPES.getOrDefault(name, "KH");
    return type.equals("CTr") ? type : parsed.map(number -> agreed(number, type)).orElse(type);
  }

  /** The word before the number says the type, except for letters, which have many names. */
  private static String agreed(DocumentNumber number, String named) {
    return "CV".equals(number.type()) ? "CV" : named;
  }

  private int issuerEnd(int from) {
    Matcher end = text.matcher(ISSUER_END).region(from, Math.min(text.length(), from + 200));
    return end.find() ? end.start() : Math.min(text.length(), from + 200);
  }

  /**
   * A title ends with its quotation, its sentence, or where the issuer of the plan sets to work.
   */
  private int titleEnd(int from) {
    if (text.folded().charAt(from) == '"') {
      int close = text.folded().indexOf('"', from + 1);
      if (close > 0) {
        return close + 1;
      }
    }
    Matcher end = text.matcher(TITLE_END).region(from, text.length()).useTransparentBounds(true);
    int to = end.find() ? end.start() : text.length();
    Matcher works = text.matcher(ISSUER_AT_WORK).region(from, to);
    while (works.find()) {
      OptionalInt worker = Organisations.lastAfterAPause(text, from, works.start());
      if (worker.isPresent()
          && worker.getAsInt() > from
          && works.start() - worker.getAsInt() < 150) {
        return worker.getAsInt();
      }
    }
    return to;
  }

  /** "được UBND thành phố phê duyệt tại Quyết định số …": the issuer stands before. */
  private @Nullable Found<String> approver(int before) {
    String words = text.folded().substring(Math.max(0, before - 160), before);
    Matcher approved = APPROVED.matcher(words);
    if (!approved.find()) {
      return null;
    }
    int from = Math.max(0, before - 160) + approved.start(1);
    int to = Math.max(0, before - 160) + approved.end(1);
    return Organisations.startsAt(text, from)
        ? text.found(text.words(from, to), from, to, Confidence.LIKELY)
        : null;
  }

  private static String unquoted(String title) {
    return title.length() > 2
            && "“\"".indexOf(title.charAt(0)) >= 0
            && "”\"".indexOf(title.charAt(title.length() - 1)) >= 0
        ? title.substring(1, title.length() - 1).strip()
        : title;
  }
}
