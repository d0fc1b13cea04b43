package vn.canbang.document.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.canbang.document.reading.Fields.Label;
import vn.canbang.document.reading.draft.Confidence;
import vn.canbang.document.reading.draft.DraftActivity;
import vn.canbang.document.reading.draft.DraftHead;
import vn.canbang.document.reading.draft.DraftPeriod;
import vn.canbang.document.reading.draft.DraftPlanKind;
import vn.canbang.document.reading.draft.DraftSchedule;
import vn.canbang.document.reading.draft.Found;
import vn.canbang.document.reading.draft.Span;
import vn.canbang.document.reading.grammar.Organisations;
import vn.canbang.document.reading.grammar.Schedules;
import vn.canbang.document.reading.text.Document;
import vn.canbang.document.reading.text.Fold;
import vn.canbang.document.reading.text.Marker;
import vn.canbang.document.reading.text.Paragraph;
import vn.canbang.document.reading.text.Passage;

/**
 * The activities that a document lists as such. It lists them in one of five ways, the first that
 * it uses being the one: a table of activities; parts headed "Hoạt động 1", or with labelled lines
 * ("Thời gian: …"); the frame of one event ("Thời gian, địa điểm, thành phần"); in a plan of
 * coordination the tasks of each body and the parts headed "Các hoạt động …"; else the paragraphs
 * under "Nhiệm vụ", "Hoạt động", "Giải pháp".
 */
final class ActivityReader {

  private static final Pattern LISTS_ACTIVITIES =
      Pattern.compile("^(?:cac |nhung |mot so )?(?:hoat dong|nhiem vu|cong viec)\\b");

  private static final Pattern PEOPLE =
      Pattern.compile(
          "(\\d{1,5})\\s*(?:dai bieu|nguoi|hoc vien|hoc sinh|can bo|thanh vien|cong tac vien)\\b");

  private static final Pattern EVENT = Pattern.compile("thoi gian.*dia diem|dia diem.*thoi gian");
  private static final Pattern LEADS_ON = Pattern.compile(":\\s*$");
  private static final Pattern TRAILING = Pattern.compile("[\\s.;,:…]+$");

  private final Document document;
  private final DraftHead head;
  private final @Nullable DraftPeriod period;

  ActivityReader(Document document, DraftHead head) {
    this.document = document;
    this.head = head;
    this.period = head.period() == null ? null : head.period().value();
  }

  /** Whether the document is about one event. */
  static boolean isEvent(List<Section> sections) {
    return sections.stream().anyMatch(section -> EVENT.matcher(section.title()).find());
  }

  /**
   * The activities of a document.
   *
   * @param annexed the rows of tables behind the signature
   */
  List<DraftActivity> read(List<Section> sections, List<List<Passage>> annexed) {
    List<DraftActivity> tabled = tabled(sections);
    tabled.addAll(ActivityTable.read("ANNEX", annexed, period));
    if (!tabled.isEmpty()) {
      return tabled;
    }
    List<DraftActivity> numbered =
        all(sections).filter(ActivityReader::isNumberedActivity).map(this::headed).toList();
    if (!numbered.isEmpty()) {
      return numbered;
    }
    boolean labelled = all(sections).anyMatch(ActivityReader::isLabelledActivity);
    List<DraftActivity> event =
        sections.stream()
            .filter(section -> EVENT.matcher(section.title()).find())
            .map(section -> event(section, sections))
            .toList();
    if (!event.isEmpty() && !labelled) {
      return event;
    }
    List<DraftActivity> listed = new ArrayList<>();
    sections.forEach(section -> within(section, listed));
    listed.sort(Comparator.comparing(activity -> activity.span().start()));
    return listed;
  }

  /** One that is an activity holds no others. */
  private void within(Section section, List<DraftActivity> listed) {
    if (isLabelledActivity(section)) {
      listed.add(headed(section));
      return;
    }
    boolean together = head.kind() != null && head.kind().value() == DraftPlanKind.COORDINATION;
    if (together ? isListOrDuty(section) : isWork(section)) {
      listed(section, listed);
    }
    section.children().forEach(child -> within(child, listed));
  }

  private static Stream<Section> all(List<Section> sections) {
    return sections.stream().flatMap(Section::all);
  }

  private List<DraftActivity> tabled(List<Section> sections) {
    List<DraftActivity> tabled = new ArrayList<>();
    all(sections)
        .forEach(
            section -> {
              List<List<Passage>> rows =
                  section.paragraphs().stream()
                      .filter(Paragraph::isRow)
                      .map(Paragraph::cells)
                      .toList();
              tabled.addAll(ActivityTable.read(section.code(), rows, period));
            });
    return tabled;
  }

  /** "Hoạt động 1". */
  private static boolean isNumberedActivity(Section section) {
    return section.is(Marker.Kind.LABEL)
        && section.marker() != null
        && Fold.of(section.marker().printed()).startsWith("hoat dong");
  }

  /** With lines that only activities have, or with nothing else from its first line on. */
  private static boolean isLabelledActivity(Section section) {
    return section.isWithin(Topic.ACTIVITIES)
        && section.parent() != null
        && !Fields.isLabel(section.title())
        && (Fields.of(section.paragraphs()).count() >= 2
            || (section.heading() != null && Fields.begin(section)));
  }

  private boolean isListOrDuty(Section section) {
    boolean duty =
        section.isWithin(Topic.ORGANISING)
            && section.heading() != null
            && Topic.of(section.title()) != Topic.ORGANISING;
    return duty
        || (section.isWithin(Topic.ACTIVITIES)
            && section.children().isEmpty()
            && LISTS_ACTIVITIES.matcher(section.title()).find());
  }

  private static boolean isWork(Section section) {
    return section.topic() == Topic.ACTIVITIES;
  }

  private DraftActivity headed(Section section) {
    List<Passage> texts = texts(section);
    Fields fields = Fields.of(section);
    Passage heading = section.heading();
    Passage first = texts.isEmpty() ? heading : texts.getFirst();
    String title = heading == null ? Titles.of(first) : SeparatePlans.without(heading).clean();
    Passage lead = fields.get(Label.LEAD);
    Passage place = fields.get(Label.PLACE);
    Passage audience = fields.get(Label.AUDIENCE);
    Found<String> actor = first == null ? null : Prose.actor(first);
    return new DraftActivity(
        section.code(),
        section.code(),
        title,
        String.join("\n", texts.stream().map(Passage::clean).toList()),
        lead == null ? actor : name(lead),
        partners(fields, texts),
        schedule(fields, texts),
        place == null ? place(texts) : name(place),
        audience == null ? audience(texts) : name(audience),
        people(fields, List.of()),
        OutputReader.read(texts),
        texts.stream().anyMatch(SeparatePlans::asked)
            || (heading != null && SeparatePlans.asked(heading)),
        section.span(),
        document.source().at(section.span()),
        trust(section, Confidence.SURE));
  }

  private DraftActivity event(Section section, List<Section> sections) {
    List<Passage> texts = texts(section);
    Fields fields = Fields.of(section).with(sections);
    Found<String> title = head.title();
    Found<String> issuer = head.issuer();
    Passage place = fields.get(Label.PLACE);
    Passage audience = fields.get(Label.AUDIENCE);
    return new DraftActivity(
        section.code(),
        section.code(),
        title == null ? section.code() : title.value(),
        String.join("\n", texts.stream().map(Passage::clean).toList()),
        issuer == null
            ? null
            : new Found<>(
                issuer.value(),
                issuer.span(),
                issuer.evidence(),
                issuer.confidence().atMost(Confidence.LIKELY)),
        List.of(),
        schedule(fields, texts),
        place == null ? null : name(place),
        audience == null ? null : name(audience),
        people(fields, texts),
        OutputReader.read(texts),
        texts.stream().anyMatch(SeparatePlans::asked),
        section.span(),
        document.source().at(section.span()),
        trust(section, Confidence.SURE));
  }

  /** One activity a paragraph; a dash holds the crosses under it, and all hold their labels. */
  private void listed(Section section, List<DraftActivity> listed) {
    Found<String> lead = null;
    if (section.isWithin(Topic.ORGANISING) && section.heading() != null) {
      Passage name = DutyReader.organisation(section.heading());
      lead = name.found(name.clean(), Confidence.LIKELY);
    }
    int number = 1;
    boolean underLabel = false;
    List<Passage> open = new ArrayList<>();
    for (Paragraph paragraph : section.paragraphs()) {
      boolean label = Fields.isLabelled(paragraph);
      boolean below =
          label || paragraph.is(Marker.Kind.PLUS) || (underLabel && paragraph.is(Marker.Kind.DASH));
      boolean detail = below && !open.isEmpty();
      if (paragraph.isRow()
          || (paragraph.text().has(LEADS_ON) && !detail && paragraph.marker() == null)) {
        continue;
      }
      if (!detail && !open.isEmpty()) {
        listed.add(one(section, number++, open, lead));
        open.clear();
      }
      if (open.isEmpty()) {
        number = Math.max(number, own(paragraph));
      }
      open.add(paragraph.text());
      underLabel = detail && (underLabel || (label && paragraph.text().has(LEADS_ON)));
    }
    if (!open.isEmpty()) {
      listed.add(one(section, number, open, lead));
    }
  }

  /** The number that an item has in the text; 0 when it has none. */
  private static int own(Paragraph paragraph) {
    Marker marker = paragraph.marker();
    return marker != null && marker.kind() == Marker.Kind.ARABIC && marker.numbers().size() == 1
        ? marker.numbers().getFirst()
        : 0;
  }

  private DraftActivity one(
      Section section, int number, List<Passage> texts, @Nullable Found<String> lead) {
    Passage first = texts.getFirst();
    Span span = first.span().with(texts.getLast().span());
    Found<String> actor = Prose.actor(first);
    List<Passage> own = List.copyOf(texts);
    return new DraftActivity(
        section.code() + "." + number,
        section.code(),
        Titles.of(first),
        String.join("\n", own.stream().map(Passage::clean).toList()),
        lead == null ? actor : lead,
        others(Prose.partners(first), lead),
        Prose.schedule(own, period),
        Prose.place(first),
        Prose.audience(first),
        null,
        OutputReader.read(own),
        own.stream().anyMatch(SeparatePlans::asked),
        span,
        document.source().at(span),
        first.trust(Confidence.LIKELY));
  }

  /** Without the one who leads: "Phòng Tư pháp" is told to work with "Phòng Tư pháp" too. */
  private static List<Found<String>> others(
      List<Found<String>> partners, @Nullable Found<String> lead) {
    return lead == null
        ? partners
        : partners.stream()
            .filter(partner -> !Fold.of(lead.value()).startsWith(Fold.of(partner.value())))
            .toList();
  }

  private static List<Passage> texts(Section section) {
    return section.all().flatMap(part -> part.paragraphs().stream()).map(Paragraph::text).toList();
  }

  private static Confidence trust(Section section, Confidence confidence) {
    return section.heading() == null ? confidence : section.heading().trust(confidence);
  }

  private static Found<String> name(Passage text) {
    Matcher trailing = text.matcher(TRAILING);
    Passage words = trailing.find() ? text.part(0, trailing.start()) : text;
    return words.found(words.clean(), Confidence.SURE);
  }

  private static List<Found<String>> partners(Fields fields, List<Passage> texts) {
    Passage named = fields.get(Label.PARTNERS);
    if (named != null) {
      return Organisations.split(named).stream().map(ActivityReader::name).toList();
    }
    return texts.stream().flatMap(text -> Prose.partners(text).stream()).toList();
  }

  private DraftSchedule schedule(Fields fields, List<Passage> texts) {
    Passage time = fields.get(Label.TIME);
    return time == null
        ? Prose.schedule(texts, period)
        : new DraftSchedule(name(time), Schedules.read(time.folded(), period));
  }

  private static @Nullable Found<String> place(List<Passage> texts) {
    return texts.isEmpty() ? null : Prose.place(texts.getFirst());
  }

  private static @Nullable Found<String> audience(List<Passage> texts) {
    return texts.isEmpty() ? null : Prose.audience(texts.getFirst());
  }

  private static @Nullable Found<Integer> people(Fields fields, List<Passage> texts) {
    List<Passage> sources = new ArrayList<>(texts);
    for (Label label : List.of(Label.NUMBER, Label.AUDIENCE)) {
      Passage field = fields.get(label);
      if (field != null) {
        sources.add(field);
      }
    }
    for (Passage source : sources) {
      Matcher people = source.matcher(PEOPLE);
      if (people.find()) {
        return source.found(
            Integer.valueOf(people.group(1)), people.start(), people.end(), Confidence.LIKELY);
      }
    }
    return null;
  }
}
