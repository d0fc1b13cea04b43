package vn.canbang.document.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.canbang.document.reading.text.Document;
import vn.canbang.document.reading.text.Line;
import vn.canbang.document.reading.text.Marker;
import vn.canbang.document.reading.text.Passage;

/**
 * The parts of a document by where they stand: the letterhead, the word for the type with the
 * abstract, the bases, the numbered text, and what comes behind it (recipients, signature,
 * annexes).
 *
 * @param head lines above the title
 * @param title the line with the type, then those of the abstract; empty when none was found
 */
record Layout(
    Document document,
    List<Line> head,
    List<Line> title,
    List<Line> preamble,
    List<Line> body,
    List<Line> tail) {

  private static final int LAST_TITLE_LINE = 60;
  private static final int LONGEST_ABSTRACT = 600;
  private static final int MOST_LINES_OF_ABSTRACT = 7;
  private static final int LONGEST_SENTENCE_OF_ABSTRACT = 400;
  private static final int SIGNATURE_LINES = 12;

  private static final Pattern TYPE =
      Pattern.compile(
          "(?:du thao )?(?:ke hoach|quyet dinh|chuong trinh|de an|cong van|bao cao|to trinh|thong bao"
              + "|chi thi|nghi quyet|huong dan|phuong an|du an|quy che|cong dien|bien ban|ket luan)\\b.*");

  private static final Pattern TYPE_ALONE =
      Pattern.compile(
          "[^a-z]*(?:du thao )?(?:ke hoach|quyet dinh|chuong trinh|de an|bao cao|to trinh|thong bao|chi thi"
              + "|nghi quyet|huong dan|phuong an|du an|quy che|cong dien|bien ban|ket luan)[^a-z]*");

  private static final Pattern OPENS_PREAMBLE =
      Pattern.compile(
          "(?:can cu|thuc hien|trien khai|tiep tuc thuc hien|theo|xet|de |nham |tren co so|duoc su|chap hanh)\\b.*");

  private static final Pattern BASIS = Pattern.compile("(?:can cu|xet de nghi|theo de nghi)\\b.*");
  private static final Pattern RULE = Pattern.compile("[^\\p{L}\\d]+");
  private static final Pattern RECIPIENTS = Pattern.compile("noi nhan\\b.{0,60}");
  private static final Pattern END = Pattern.compile(".*[^.\\s]\\s?\\.?/\\s?\\.?\\s*$");
  private static final Pattern ISSUER_AT_WORK =
      Pattern.compile("\\b(?:xay dung|ban hanh|lap)\\b.{0,40}\\b(?:ke hoach|chuong trinh)\\b");

  static Layout of(Document document) {
    List<Line> lines = document.lines();
    int title = title(lines);
    int preamble = title < 0 ? firstBasis(lines) : endOfAbstract(lines, title);
    int body = body(lines, Math.max(0, preamble));
    int tail = tail(lines, body);
    return new Layout(
        document,
        lines.subList(0, title < 0 ? preamble : title),
        lines.subList(title < 0 ? preamble : title, preamble),
        lines.subList(preamble, body),
        lines.subList(body, tail),
        lines.subList(tail, lines.size()));
  }

  /** The line with the type of the document, alone or with the abstract behind it in capitals. */
  private static int title(List<Line> lines) {
    int last = Math.min(LAST_TITLE_LINE, lines.size());
    for (int i = 0; i < last; i++) {
      Passage text = lines.get(i).passage();
      boolean alone = TYPE_ALONE.matcher(text.folded()).matches();
      boolean first = TYPE.matcher(text.folded()).matches();
      if ((alone || first) && startsWithCapitals(text, alone)) {
        return i;
      }
      if (lines.get(i).marker().filter(marker -> marker.kind() == Marker.Kind.ROMAN).isPresent()) {
        break;
      }
    }
    return -1;
  }

  private static boolean startsWithCapitals(Passage text, boolean alone) {
    int end = alone ? text.length() : Math.min(text.length(), "chuong trinh".length());
    return Line.isCapitals(text.words(0, end));
  }

  private static int endOfAbstract(List<Line> lines, int title) {
    int length = 0;
    int at = title + 1;
    boolean abstractOnTitleLine =
        !TYPE_ALONE.matcher(lines.get(title).passage().folded()).matches();
    while (at < lines.size() && at - title <= MOST_LINES_OF_ABSTRACT) {
      Line line = lines.get(at);
      String text = line.passage().folded();
      boolean first = at == title + 1 && !abstractOnTitleLine;
      boolean over =
          BASIS.matcher(text).matches()
              || line.isRow()
              || opensBody(line)
              || ISSUER_AT_WORK.matcher(text).find()
              || (!first
                  && (OPENS_PREAMBLE.matcher(text).matches()
                      || text.length() > LONGEST_SENTENCE_OF_ABSTRACT))
              || length + text.length() > LONGEST_ABSTRACT;
      if (over) {
        break;
      }
      if (RULE.matcher(text).matches() && length > 0) {
        return at + 1;
      }
      length += text.length();
      at++;
    }
    return at;
  }

  /** Without a title the bases, or the first heading, begin the text. */
  private static int firstBasis(List<Line> lines) {
    for (int i = 0; i < lines.size(); i++) {
      if (BASIS.matcher(lines.get(i).passage().folded()).matches() || opensBody(lines.get(i))) {
        return i;
      }
    }
    return 0;
  }

  private static int body(List<Line> lines, int from) {
    for (int i = from; i < lines.size(); i++) {
      if (opensBody(lines.get(i))
          || RECIPIENTS.matcher(lines.get(i).passage().folded()).matches()) {
        return i;
      }
    }
    return endOfPreamble(lines, from);
  }

  /** In a text without headings the bases end with the issuer's sentence. */
  private static int endOfPreamble(List<Line> lines, int from) {
    int at = from;
    while (at < lines.size() && BASIS.matcher(lines.get(at).passage().folded()).matches()) {
      at++;
    }
    return at;
  }

  private static boolean opensBody(Line line) {
    Optional<Marker> marker = line.marker();
    return marker.isPresent()
        && switch (marker.get().kind()) {
          case PART, CAPITAL, ROMAN -> marker.get().numbers().getFirst() == 1;
          case ARABIC -> marker.get().numbers().equals(List.of(1));
          case LABEL -> marker.get().numbers().getFirst() == 1;
          case LETTER, DASH, PLUS -> false;
        };
  }

  /** Recipients or signature, whichever comes first; else what follows the sign "./." */
  private static int tail(List<Line> lines, int body) {
    for (int i = body; i < lines.size(); i++) {
      List<Passage> columns = lines.get(i).columns();
      if (columns.stream().anyMatch(column -> RECIPIENTS.matcher(column.folded()).matches())) {
        return signatureBefore(lines, Math.max(body, i - SIGNATURE_LINES), i);
      }
    }
    for (int i = lines.size() - 1; i >= body; i--) {
      Line line = lines.get(i);
      if (END.matcher(line.passage().folded()).matches()) {
        return i + 1;
      }
      if (line.marker().filter(marker -> marker.kind() == Marker.Kind.ROMAN).isPresent()) {
        break;
      }
    }
    return signatureBefore(lines, Math.max(body, lines.size() - SIGNATURE_LINES), lines.size());
  }

  private static int signatureBefore(List<Line> lines, int from, int to) {
    for (int i = from; i < to; i++) {
      if (lines.get(i).columns().stream().anyMatch(SignatoryReader::isSignature)) {
        return i;
      }
    }
    return to;
  }
}
