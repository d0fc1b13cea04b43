package vn.canbang.document.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.canbang.document.reading.draft.Confidence;
import vn.canbang.document.reading.draft.DraftFunding;
import vn.canbang.document.reading.draft.DraftFunding.Kind;
import vn.canbang.document.reading.draft.Found;
import vn.canbang.document.reading.grammar.Citations;
import vn.canbang.document.reading.grammar.Citations.Citation;
import vn.canbang.document.reading.grammar.Numbers;
import vn.canbang.document.reading.grammar.Sentences;
import vn.canbang.document.reading.text.Paragraph;
import vn.canbang.document.reading.text.Passage;

/**
 * Where the money comes from: each paragraph under "Kinh phí", and sentences elsewhere that draw on
 * a source ("từ nguồn kinh phí … được … giao"). Kinds by their usual names; amounts in đồng,
 * thousands and millions of them.
 */
final class FundingReader {

  private static final Pattern SOURCE =
      Pattern.compile(
          "(?:tu |bang )?(?:nguon )?(?:kinh phi|ngan sach|nguon von|nguon xa hoi hoa|nguon tai tro)");

  private static final Pattern DRAWS =
      Pattern.compile(
          "(?:tu|bang) (?:cac )?nguon (?:kinh phi|ngan sach|von)|kinh phi (?:duoc )?(?:trich|lay|cap|chi) tu");

  private static final Pattern TITLE =
      Pattern.compile("^(?:nguon )?kinh phi(?: thuc hien)?$|^du toan");
  private static final Pattern SOURCE_END =
      Pattern.compile("\\s(?:quy ?dinh|ve viec|ve) |,\\s(?!ngay)|;|\\.(?=\\s|$|/)|$");
  private static final Pattern BY_DECISION =
      Pattern.compile("^(?:nguon )?kinh phi (?:theo|tai|thuc hien theo)\\s+");
  private static final Pattern AMOUNT =
      Pattern.compile("(" + Numbers.NUMBER + ")\\s*(ty|trieu|nghin|ngan)?\\s*(?:dong|vnd|d)\\b");

  private record Sign(Kind kind, Pattern words) {}

  private static final List<Sign> SIGNS =
      List.of(
          sign(Kind.STATE_BUDGET, "ngan sach (?:nha nuoc|trung uong)"),
          sign(Kind.PROVINCIAL_BUDGET, "ngan sach (?:tinh|thanh pho|cap tinh)|hdnd"),
          sign(
              Kind.DISTRICT_BUDGET,
              "ngan sach (?:huyen|quan|cap huyen|thi xa)|ubnd (?:cap )?huyen|ngan sach dia phuong"),
          sign(Kind.COMMUNE_BUDGET, "ngan sach (?:xa|phuong|thi tran|cap xa)|cap xa"),
          sign(
              Kind.UNIT_REGULAR,
              "thuong xuyen|don vi tu can doi|(?:trung tam y te|don vi)[a-z ]* phan bo|nguon thu su nghiep"),
          sign(Kind.SOCIALISED, "xa hoi hoa"),
          sign(Kind.DONOR, "tai tro|vien tro|nha tai tro"),
          sign(Kind.OTHER_LEGAL, "hop phap khac|nguon khac"));

  private FundingReader() {}

  private static Sign sign(Kind kind, String words) {
    return new Sign(kind, Pattern.compile(words));
  }

  static List<DraftFunding> read(List<Section> sections) {
    List<DraftFunding> funding = new ArrayList<>();
    sections.stream()
        .flatMap(Section::all)
        .forEach(
            section -> {
              for (Paragraph paragraph : section.paragraphs()) {
                if (section.topic() == Topic.FUNDING && !paragraph.isRow()) {
                  funded(section, paragraph.text(), funding);
                } else if (section.topic() == Topic.ORGANISING) {
                  drawn(paragraph.text(), funding);
                }
              }
            });
    return funding;
  }

  /** "1. Ngân sách tỉnh: 50.000.000 đồng": the heading names the source, the text the amount. */
  private static void funded(Section section, Passage text, List<DraftFunding> funding) {
    Passage heading = section.heading();
    if (heading != null && heading.has(SOURCE) && !text.has(SOURCE) && !heading.has(TITLE)) {
      add(heading, amount(text), Confidence.SURE, funding);
    } else {
      add(text, amount(text), Confidence.SURE, funding);
    }
  }

  private static void drawn(Passage text, List<DraftFunding> funding) {
    for (Passage sentence : Sentences.of(text)) {
      if (sentence.has(DRAWS)) {
        add(sentence, amount(sentence), Confidence.LIKELY, funding);
      }
    }
  }

  private static void add(
      Passage text,
      @Nullable Found<BigDecimal> amount,
      Confidence confidence,
      List<DraftFunding> funding) {
    Matcher draws = text.matcher(DRAWS);
    Matcher source = text.matcher(SOURCE);
    int from = draws.find() ? draws.start() : source.find() ? source.start() : 0;
    Matcher end = text.matcher(SOURCE_END).region(from, text.length());
    int to = end.find() ? end.start() : text.length();
    Passage words = withoutPreposition(text.part(from, Math.max(from, to)));
    if (words.isEmpty()) {
      return;
    }
    List<Kind> kinds =
        SIGNS.stream().filter(sign -> text.has(sign.words())).map(Sign::kind).toList();
    funding.add(
        new DraftFunding(
            kinds,
            words.found(words.clean(), Confidence.LIKELY),
            amount,
            decision(text),
            text.span(),
            text.evidence(0, text.length()),
            text.trust(kinds.isEmpty() ? Confidence.LIKELY : confidence)));
  }

  private static Passage withoutPreposition(Passage words) {
    Matcher by = words.matcher(BY_DECISION);
    if (by.find()) {
      return words.from(by.end());
    }
    boolean from = words.folded().startsWith("tu ") || words.folded().startsWith("bang ");
    return from ? words.from(words.folded().indexOf(' ') + 1) : words;
  }

  private static @Nullable Found<BigDecimal> amount(Passage text) {
    Matcher amount = text.matcher(AMOUNT);
    if (!amount.find()) {
      return null;
    }
    String scale = amount.group(2) == null ? "" : amount.group(2);
    int zeros =
        switch (scale) {
          case "ty" -> 9;
          case "trieu" -> 6;
          case "nghin", "ngan" -> 3;
          default -> 0;
        };
    BigDecimal value = Numbers.parse(amount.group(1)).scaleByPowerOfTen(zeros);
    return text.found(value, amount.start(), amount.end(), Confidence.LIKELY);
  }

  private static @Nullable String decision(Passage text) {
    return Citations.numbered(text).stream()
        .map(Citation::number)
        .filter(Objects::nonNull)
        .map(Found::value)
        .findFirst()
        .orElse(null);
  }
}
