package vn.canbang.document.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.canbang.document.reading.draft.Confidence;
import vn.canbang.document.reading.draft.DraftHead;
import vn.canbang.document.reading.draft.DraftPeriod;
import vn.canbang.document.reading.draft.DraftPlanKind;
import vn.canbang.document.reading.draft.Found;
import vn.canbang.document.reading.draft.Span;
import vn.canbang.document.reading.grammar.Dates;
import vn.canbang.document.reading.grammar.Organisations;
import vn.canbang.document.reading.text.Document;
import vn.canbang.document.reading.text.Line;
import vn.canbang.document.reading.text.Paragraph;
import vn.canbang.document.reading.text.Passage;
import vn.canbang.shared.text.DocumentNumber;

/**
 * Reads what stands above the text. Letterhead: the lines beside "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT
 * NAM" and "Độc lập - Tự do - Hạnh phúc", the upper body first; "Số: 114 /KH-UBND"; "Kiên Hải, ngày
 * 05 tháng 3 năm 2024". The issuer is surer from the sentence that ends the bases: "… Trung tâm Y
 * tế huyện … xây dựng kế hoạch … như sau:".
 */
final class HeadReader {

  private static final Pattern NATION = Pattern.compile("cong hoa xa ho|doc lap\\s?-\\s?tu do");
  private static final Pattern NUMBER =
      Pattern.compile(
          "\\bso\\s*:?\\s*((\\d{0,6})\\s?/\\s?(?:(?:19|20)\\d{2}\\s?/\\s?)?[a-z]{1,12}\\d{0,2}(?:\\s?[-/]\\s?[a-z&]{1,12}\\d{0,2}){0,3})");

  private static final Pattern DATED = Pattern.compile("\\bngay\\s+(" + Dates.DATE + ")");
  private static final Pattern PLACED =
      Pattern.compile("(?:-[a-z]{2,8} +)?([a-z][a-z ]{1,40}?)\\s*,\\s*ngay\\b");
  private static final Pattern STAMP =
      Pattern.compile("hoa toc|thuong khan|khan|du thao.*|ban sao|sao y.*|v/v.*");
  private static final Pattern TYPE = Pattern.compile("[a-z]+(?: [a-z]+)?");
  private static final Pattern PLACE_NAME =
      Pattern.compile("(?:tinh|thanh pho|tp|huyen|quan|thi xa|xa|phuong|thi tran|dac khu)\\b.*");

  private static final Pattern AT_WORK =
      Pattern.compile(
          "\\s*,?\\s*\\b(?:xay dung|ban hanh|lap|trien khai|to chuc)\\s+(?:va ban hanh\\s+|thuc hien\\s+)?(?:cac\\s+)?(?:ke hoach|chuong trinh|noi dung)\\b");

  private final Layout layout;
  private final Document document;
  private final List<Paragraph> preamble;

  HeadReader(Layout layout, List<Paragraph> preamble) {
    this.layout = layout;
    this.document = layout.document();
    this.preamble = preamble;
  }

  DraftHead read(Optional<Passage> closing, boolean event) {
    List<Passage> letterhead = letterhead();
    Found<LocalDate> issuedOn = issuedOn();
    Passage title = title();
    Found<DraftPeriod> period = period(title, closing, issuedOn);
    Found<String> issuer = issuer(letterhead);
    return new DraftHead(
        letterhead.size() < 2
            ? null
            : whole(letterhead.get(letterhead.size() - 2), Confidence.LIKELY),
        issuer,
        number(),
        place(),
        issuedOn,
        type(),
        title.isEmpty() ? null : whole(title, Confidence.SURE),
        period,
        kind(title, period, event),
        Areas.of(title, issuer == null ? null : document.passage(issuer.span()), letterhead),
        Programmes.carriedOut(title));
  }

  private static Found<String> whole(Passage text, Confidence confidence) {
    return text.found(text.clean(), confidence);
  }

  /** Bodies named in the letterhead, the upper ones first. */
  private List<Passage> letterhead() {
    List<List<Span>> bodies = new ArrayList<>();
    for (Line line : layout.head()) {
      for (Passage column : line.columns()) {
        Passage left = leftOfNation(column);
        if (isBody(left)) {
          boolean goesOn =
              !bodies.isEmpty()
                  && (PLACE_NAME.matcher(left.folded()).matches()
                      || !Organisations.startsAt(left, 0));
          if (!goesOn) {
            bodies.add(new ArrayList<>());
          }
          bodies.getLast().add(left.span());
        }
      }
    }
    return bodies.stream().map(document::passage).toList();
  }

  private static Passage leftOfNation(Passage column) {
    Matcher nation = column.matcher(NATION);
    return nation.find() ? column.part(0, nation.start()) : column;
  }

  private static boolean isBody(Passage text) {
    return text.length() >= 3
        && Line.isCapitals(text.clean())
        && !text.has(NUMBER)
        && !text.has(DATED)
        && !text.matcher(STAMP).matches();
  }

  private @Nullable Found<String> issuer(List<Passage> letterhead) {
    Found<String> printed =
        letterhead.isEmpty() ? null : whole(letterhead.getLast(), Confidence.LIKELY);
    for (Paragraph paragraph : preamble.reversed()) {
      Passage text = paragraph.text();
      Matcher works = text.matcher(AT_WORK);
      while (works.find()) {
        OptionalInt from = Organisations.lastAfterAPause(text, 0, works.start());
        if (from.isPresent() && works.start() - from.getAsInt() < 160) {
          Passage name = Organisations.trimmed(text.part(from.getAsInt(), works.start()));
          boolean same = printed != null && name.folded().contains(lastWords(letterhead.getLast()));
          return whole(name, same ? Confidence.SURE : Confidence.LIKELY);
        }
      }
    }
    return printed;
  }

  /** "ỦY BAN NHÂN DÂN PHƯỜNG X" and "UBND phường X" agree in the end. */
  private static String lastWords(Passage name) {
    String[] words = name.folded().split(" ");
    int from = Math.max(0, words.length - 2);
    return String.join(" ", List.of(words).subList(from, words.length));
  }

  private @Nullable Found<String> number() {
    for (Line line : layout.head()) {
      Matcher number = line.passage().matcher(NUMBER);
      if (number.find() && !number.group(2).isBlank()) {
        Passage text = line.passage();
        String typed = text.words(number.start(1), number.end(1));
        Optional<DocumentNumber> parsed = DocumentNumber.parse(typed);
        boolean sure = parsed.isPresent() && parsed.get().warnings().isEmpty();
        return text.found(
            parsed.map(DocumentNumber::canonical).orElse(typed),
            number.start(),
            number.end(),
            sure ? Confidence.SURE : Confidence.DOUBTFUL);
      }
    }
    return null;
  }

  private @Nullable Found<String> place() {
    for (Line line : layout.head()) {
      Passage text = line.passage();
      Matcher number = text.matcher(NUMBER);
      int from = number.find() ? number.end() : 0;
      Matcher placed = text.matcher(PLACED).region(from, text.length());
      while (placed.find()) {
        Passage name = Organisations.trimmed(text.part(placed.start(1), placed.end(1)));
        if (!name.isEmpty() && !text.part(from, placed.end()).has(NATION)) {
          return whole(name, Confidence.SURE);
        }
      }
    }
    return null;
  }

  private @Nullable Found<LocalDate> issuedOn() {
    for (Line line : layout.head()) {
      Passage text = line.passage();
      Matcher dated = text.matcher(DATED);
      while (dated.find()) {
        Optional<LocalDate> date = Dates.parse(dated.group(1));
        if (date.isPresent()) {
          return text.found(date.get(), dated.start(), dated.end(), Confidence.SURE);
        }
      }
    }
    return null;
  }

  /** The abstract, on one line; empty when there is none. */
  private Passage title() {
    List<Span> spans = new ArrayList<>();
    for (Line line : layout.title()) {
      Passage text = line.passage();
      if (line == layout.title().getFirst()) {
        int words = typeLength(text);
        if (words < text.length()) {
          spans.add(text.part(words, text.length()).span());
        }
      } else if (text.folded().chars().anyMatch(Character::isLetter)) {
        spans.add(line.span());
      }
    }
    return document.passage(spans);
  }

  private static int typeLength(Passage text) {
    for (String name : DocumentTypes.NAMES) {
      int at = text.folded().indexOf(name);
      if (at >= 0) {
        return at + name.length();
      }
    }
    Matcher type = text.matcher(TYPE);
    return type.find() ? type.end() : text.length();
  }

  private @Nullable Found<String> type() {
    if (layout.title().isEmpty()) {
      return null;
    }
    Passage text = layout.title().getFirst().passage();
    for (String name : DocumentTypes.NAMES) {
      int at = text.folded().indexOf(name);
      if (at >= 0) {
        return text.found(DocumentTypes.letters(name), at, at + name.length(), Confidence.SURE);
      }
    }
    return null;
  }

  private @Nullable Found<DraftPeriod> period(
      Passage title, Optional<Passage> closing, @Nullable Found<LocalDate> issuedOn) {
    Integer year = issuedOn == null ? null : issuedOn.value().getYear();
    List<Passage> sources = new ArrayList<>(List.of(title));
    if (!preamble.isEmpty()) {
      sources.add(preamble.getLast().text());
    }
    closing.ifPresent(sources::add);
    for (Passage source : sources) {
      Found<DraftPeriod> found =
          Periods.in(source, year, source == title ? Confidence.SURE : Confidence.LIKELY);
      if (found != null) {
        return found;
      }
    }
    if (issuedOn == null) {
      return null;
    }
    return new Found<>(
        Periods.year(issuedOn.value().getYear()),
        issuedOn.span(),
        issuedOn.evidence(),
        Confidence.DOUBTFUL);
  }

  private static @Nullable Found<DraftPlanKind> kind(
      Passage title, @Nullable Found<DraftPeriod> period, boolean event) {
    if (title.isEmpty()) {
      return null;
    }
    Matcher together = title.matcher(COORDINATION);
    if (together.find()) {
      return title.found(
          DraftPlanKind.COORDINATION, together.start(), together.end(), Confidence.LIKELY);
    }
    if (event) {
      return whole(title, Confidence.LIKELY, DraftPlanKind.EVENT);
    }
    if (period == null) {
      return null;
    }
    return new Found<>(
        period.value().isOneYear() ? DraftPlanKind.ANNUAL : DraftPlanKind.MULTI_YEAR,
        period.span(),
        period.evidence(),
        period.confidence().atMost(Confidence.LIKELY));
  }

  private static final Pattern COORDINATION =
      Pattern.compile(
          "^(?:ve )?(?:viec )?phoi hop\\b|\\bphoi hop (?:hoat dong|giua|lien nganh|cong tac)");

  private static Found<DraftPlanKind> whole(
      Passage text, Confidence confidence, DraftPlanKind kind) {
    return text.found(kind, confidence);
  }
}
