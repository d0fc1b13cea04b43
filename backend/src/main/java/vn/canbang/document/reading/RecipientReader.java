package vn.canbang.document.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.canbang.document.reading.draft.Confidence;
import vn.canbang.document.reading.draft.DraftRecipient;
import vn.canbang.document.reading.draft.DraftRecipient.Purpose;
import vn.canbang.document.reading.draft.Span;
import vn.canbang.document.reading.grammar.Organisations;
import vn.canbang.document.reading.text.Document;
import vn.canbang.document.reading.text.Line;
import vn.canbang.document.reading.text.Marker;
import vn.canbang.document.reading.text.Passage;

/**
 * The lines under "Nơi nhận". Purposes: "(b/cáo)", "để báo cáo", "(p/hợp)", "(ph/th)", "(t/hiện)",
 * "Lưu: VT"; copies: "(04)", "(05b)". A purpose alone on a line belongs, as a brace does on paper,
 * to the first lines that have none. A list headed "… nhận văn bản" is one of recipients too.
 */
final class RecipientReader {

  private static final Pattern HEADING = Pattern.compile("noi nhan\\s*:?.*");
  private static final Pattern LIST_HEADING =
      Pattern.compile(".*(?:nhan van ban|danh sach (?:noi|don vi) nhan).*");
  private static final Pattern FILED = Pattern.compile("^luu\\s*:?\\s*");
  private static final Pattern COPIES = Pattern.compile("\\(\\s*0*(\\d{1,2})\\s*(?:b|ban)?\\s*\\)");
  private static final Pattern LIST_NUMBER = Pattern.compile("^(?:\\d{1,2})?\\s*\\.?\\s*");
  private static final Pattern ENDED = Pattern.compile("[;.)]\\s*$");

  private static final String TO_REPORT = "b\\s*/\\s?c(?:ao)?|bao cao|(?<=de)/ ?cao|bc";
  private static final String TO_COORDINATE =
      "(?:p\\s*/\\s*h(?:op)?|phoi hop|ph\\s*/\\s*th?|p\\s*/\\s*hop)(?:\\s*(?:t\\s*/\\s*h(?:ien)?|thuc hien))?";
  private static final String TO_EXECUTE =
      "t\\s*/\\s*h(?:ien)?|th\\s*/\\s*h(?:ien)?|thuc hien|chi dao|trien khai";
  private static final String TO_KNOW = "biet|theo doi|d\\s*/\\s*biet|phoi hop chi dao|d\\s*/\\s*b";
  private static final Pattern PURPOSE =
      Pattern.compile(
          "(?:de\\s*)?(?:(?<report>"
              + TO_REPORT
              + ")|(?<coordinate>"
              + TO_COORDINATE
              + ")|(?<execute>"
              + TO_EXECUTE
              + ")|(?<know>"
              + TO_KNOW
              + "))[ .;]*");

  private static final Pattern IN_BRACKETS = Pattern.compile("\\(([^()]{2,40})\\)\\s*[;.,]*\\s*$");
  private static final Pattern BEHIND =
      Pattern.compile("[;,]?\\s+(de (?:b|bao|p|ph|phoi|t|thuc|biet|chi).*)$");

  /** A line under way. */
  private record Entry(List<Span> spans) {}

  private final Document document;
  private final List<DraftRecipient> recipients = new ArrayList<>();

  RecipientReader(Document document) {
    this.document = document;
  }

  List<DraftRecipient> read(List<Line> tail) {
    int heading = -1;
    for (int i = 0; i < tail.size() && heading < 0; i++) {
      boolean here =
          tail.get(i).columns().stream().anyMatch(column -> column.matcher(HEADING).matches());
      heading = here ? i : -1;
    }
    if (heading >= 0) {
      listed(tail.subList(heading + 1, tail.size()));
    } else {
      annexed(tail);
    }
    return recipients;
  }

  private void listed(List<Line> lines) {
    @Nullable Entry open = null;
    for (Line line : lines) {
      if (line.isRow() || AnnexReader.begins(line)) {
        break;
      }
      Passage column = line.columns().getFirst();
      boolean bullet = line.marker().filter(m -> m.kind() == Marker.Kind.DASH).isPresent();
      if (bullet) {
        close(open);
        int marker = line.marker().map(Marker::length).orElse(0);
        Span whole = column.span();
        open =
            new Entry(
                new ArrayList<>(
                    List.of(
                        new Span(
                            Math.min(line.span().start() + marker, whole.end()), whole.end()))));
      } else if (column.matcher(PURPOSE).matches()) {
        close(open);
        open = null;
        brace(column);
      } else if (open != null && goesOn(open, line, column)) {
        open.spans().add(column.span());
      } else {
        close(open);
        open = null;
      }
    }
    close(open);
  }

  /** "- Chi cục Dân số - KHHGĐ / tỉnh Bắc Giang;" */
  private boolean goesOn(Entry open, Line line, Passage column) {
    return !document.passage(open.spans()).has(ENDED)
        && !line.isCapitals()
        && !column.isEmpty()
        && !line.afterBlank()
        && !SignatoryReader.isSignature(column);
  }

  private void close(@Nullable Entry entry) {
    if (entry != null) {
      add(document.passage(entry.spans()), Confidence.SURE);
    }
  }

  private void add(Passage text, Confidence confidence) {
    Matcher filed = text.matcher(FILED);
    Passage name = text;
    Purpose purpose = null;
    String words = null;
    if (filed.find()) {
      purpose = Purpose.FILE;
      words = text.words(0, "luu".length());
      name = text.from(filed.end());
    }
    Integer copies = null;
    Matcher number = name.matcher(COPIES);
    if (number.find()) {
      copies = Integer.valueOf(number.group(1));
      name = number.end() >= name.length() - 1 ? name.part(0, number.start()) : name;
    }
    Matcher end = name.matcher(IN_BRACKETS);
    Matcher behind = name.matcher(BEHIND);
    if (purpose == null && end.find() && isPurpose(name, end.start(1), end.end(1))) {
      words = name.words(end.start(1), end.end(1));
      purpose = purpose(name.part(end.start(1), end.end(1)));
      name = name.part(0, end.start());
    } else if (purpose == null
        && behind.find()
        && isPurpose(name, behind.start(1), behind.end(1))) {
      words = name.words(behind.start(1), behind.end(1));
      purpose = purpose(name.part(behind.start(1), behind.end(1)));
      name = name.part(0, behind.start());
    }
    name = Organisations.trimmed(name);
    if (!name.isEmpty()) {
      recipients.add(
          new DraftRecipient(
              name.found(name.clean(), confidence),
              purpose,
              words,
              copies,
              text.span(),
              text.evidence(0, text.length()),
              text.trust(confidence)));
    }
  }

  private static boolean isPurpose(Passage text, int from, int to) {
    return text.part(from, to).matcher(PURPOSE).matches();
  }

  private static @Nullable Purpose purpose(Passage words) {
    Matcher said = words.matcher(PURPOSE);
    if (!said.matches()) {
      return null;
    }
    if (said.group("report") != null) {
      return Purpose.REPORT;
    }
    if (said.group("coordinate") != null) {
      return Purpose.COORDINATE;
    }
    return said.group("execute") == null ? null : Purpose.EXECUTE;
  }

  /** Gives a purpose that stands alone to the first lines, up to one with a purpose of its own. */
  private void brace(Passage words) {
    for (int i = 0; i < recipients.size(); i++) {
      DraftRecipient one = recipients.get(i);
      if (one.purposeText() != null) {
        break;
      }
      recipients.set(
          i,
          new DraftRecipient(
              one.name(),
              purpose(words),
              words.clean(),
              one.copies(),
              one.span(),
              one.evidence(),
              Confidence.DOUBTFUL));
    }
  }

  private void annexed(List<Line> tail) {
    boolean inside = false;
    for (Line line : tail) {
      if (line.passage().matcher(LIST_HEADING).matches()) {
        inside = true;
      } else if (inside && !line.isRow()) {
        Passage text = line.passage();
        Matcher number = text.matcher(LIST_NUMBER);
        int from = number.find() ? number.end() : 0;
        add(text.from(from), Confidence.LIKELY);
      }
    }
  }
}
