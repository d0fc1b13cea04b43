package vn.canbang.document.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.canbang.document.reading.draft.DraftActivity;
import vn.canbang.document.reading.draft.DraftHead;
import vn.canbang.document.reading.draft.DraftNote;
import vn.canbang.document.reading.draft.DraftObjective;
import vn.canbang.document.reading.draft.DraftPeriod;
import vn.canbang.document.reading.draft.DraftSection;
import vn.canbang.document.reading.draft.PlanDraft;
import vn.canbang.document.reading.draft.Span;
import vn.canbang.document.reading.text.Document;
import vn.canbang.document.reading.text.Line;
import vn.canbang.document.reading.text.Paragraph;
import vn.canbang.document.reading.text.Paragraphs;
import vn.canbang.document.reading.text.Passage;
import vn.canbang.document.reading.text.SourceText;
import vn.canbang.document.reading.text.TextQuality;

/**
 * Reads the text of a plan to a draft. The same text gives the same draft: nothing is learnt and
 * nothing is asked of anybody.
 */
public final class DocumentReader {

  /** Some two hundred pages, in characters; the longest plans have fifty. */
  public static final int LONGEST_TEXT = 500_000;

  /** Lines that hold something. */
  public static final int MOST_LINES = 20_000;

  private static final String PREAMBLE = "PREAMBLE";
  private static final String CLOSING = "CLOSING";
  private static final Pattern CLOSES = Pattern.compile("^\\W*tren day la\\b");

  private DocumentReader() {}

  public static Reading read(String typed) {
    if (typed.length() > LONGEST_TEXT) {
      return new Reading.Refused(Reading.Reason.TOO_LONG, null);
    }
    SourceText source = SourceText.of(typed);
    Document document = Document.of(source);
    if (document.lines().isEmpty()) {
      return new Reading.Refused(Reading.Reason.EMPTY, null);
    }
    if (document.lines().size() > MOST_LINES) {
      return new Reading.Refused(Reading.Reason.TOO_LONG, null);
    }
    Optional<Span> stamp = Classified.stamp(document);
    if (stamp.isPresent()) {
      return new Reading.Refused(Reading.Reason.CLASSIFIED, stamp.get());
    }
    return new Reading.Drafted(source, new Parts(document).draft());
  }

  /** The parts of one document, read one after the other. */
  private static final class Parts {

    private final Document document;
    private final Layout layout;
    private final List<Paragraph> preamble;
    private final List<Paragraph> body;
    private final List<Paragraph> closing;
    private final List<Section> sections;

    Parts(Document document) {
      this.document = document;
      this.layout = Layout.of(document);
      this.preamble = Paragraphs.of(document, layout.preamble());
      List<Paragraph> all = Paragraphs.of(document, layout.body());
      int end = 0;
      while (end < all.size() && !all.get(end).text().has(CLOSES)) {
        end++;
      }
      this.body = all.subList(0, end);
      this.closing = all.subList(end, all.size());
      this.sections = Outline.of(body, "BODY");
    }

    PlanDraft draft() {
      Optional<Passage> last = closing.stream().map(Paragraph::text).findFirst();
      DraftHead head =
          new HeadReader(layout, preamble).read(last, ActivityReader.isEvent(sections));
      @Nullable DraftPeriod period = head.period() == null ? null : head.period().value();
      List<DraftObjective> objectives = ObjectiveReader.read(sections);
      List<DraftActivity> activities =
          new ActivityReader(document, head).read(sections, annexedRows());
      List<Paragraph> text = new ArrayList<>(body);
      text.addAll(closing);
      Passage title = head.title() == null ? null : document.passage(head.title().span());
      return new PlanDraft(
          head,
          new BasisReader().read(preamble, text),
          objectives,
          new TargetReader(objectives, period).read(sections),
          ScopeReader.scope(sections),
          ScopeReader.groups(sections),
          ScopeReader.themes(title, sections),
          drafted(),
          activities,
          DutyReader.read(sections),
          new ReportReader(period).read(sections, closing, activities),
          new PlanRequestReader(head.issuer()).read(sections, closing),
          FundingReader.read(sections),
          new RecipientReader(document).read(layout.tail()),
          SignatoryReader.read(layout.tail()),
          AnnexReader.read(document, layout.tail()),
          notes(head));
    }

    private List<List<Passage>> annexedRows() {
      return layout.tail().stream().filter(Line::isRow).map(Line::cells).toList();
    }

    /** All that was written, in its order. */
    private List<DraftSection> drafted() {
      List<DraftSection> drafted = new ArrayList<>();
      unnumbered(PREAMBLE, preamble, drafted);
      sections.stream().flatMap(Section::all).map(Section::draft).forEach(drafted::add);
      unnumbered(CLOSING, closing, drafted);
      List<Line> annexed = new ArrayList<>();
      for (Line line : layout.tail()) {
        if (!annexed.isEmpty() || AnnexReader.begins(line)) {
          annexed.add(line);
        }
      }
      AnnexSections.of(document, annexed).stream().map(Section::draft).forEach(drafted::add);
      return drafted;
    }

    private static void unnumbered(
        String code, List<Paragraph> paragraphs, List<DraftSection> drafted) {
      if (!paragraphs.isEmpty()) {
        Section section = new Section(code, null, null, null, paragraphs.getFirst().span());
        paragraphs.forEach(section::add);
        drafted.add(section.draft());
      }
    }

    private List<DraftNote> notes(DraftHead head) {
      List<DraftNote> notes = new ArrayList<>();
      if (document.quality() == TextQuality.DAMAGED) {
        notes.add(DraftNote.DAMAGED_TEXT);
      }
      if (sections.stream().allMatch(section -> section.marker() == null)) {
        notes.add(DraftNote.NO_STRUCTURE);
      }
      if (head.documentType() == null) {
        notes.add(DraftNote.NO_TITLE);
      } else if (!head.documentType().value().equals(DocumentTypes.PLAN)) {
        notes.add(DraftNote.NOT_A_PLAN);
      }
      return notes;
    }
  }
}
