package vn.canbang.document.importing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.canbang.activity.Activities;
import vn.canbang.activity.ObservanceView;
import vn.canbang.area.AreaRef;
import vn.canbang.area.Areas;
import vn.canbang.document.reading.Reading;
import vn.canbang.document.reading.draft.DraftHead;
import vn.canbang.document.reading.draft.DraftPeriod;
import vn.canbang.document.reading.draft.DraftTarget;
import vn.canbang.document.reading.draft.Found;
import vn.canbang.document.reading.draft.PlanDraft;
import vn.canbang.document.recording.PlanDocument;
import vn.canbang.indicator.Indicators;
import vn.canbang.organisation.OrganisationRef;
import vn.canbang.organisation.Organisations;
import vn.canbang.plan.document.PlanTheme;
import vn.canbang.plan.document.PlanType;
import vn.canbang.plan.draft.AnnexDraft;
import vn.canbang.plan.programme.Programmes;
import vn.canbang.shared.http.Ref;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.time.BusinessClock;

/**
 * Makes of what was read in a text the document that a person corrects: in the words of the system
 * where it knows what is meant, in the document's own where it does not.
 */
@ApplicationScoped
class DraftMaker {

  private static final int LONGEST_TITLE = 1_000;
  private static final int LONGEST_NAME = 300;

  private final Organisations organisations;
  private final Areas areas;
  private final Indicators indicators;
  private final Activities activities;
  private final Programmes programmes;
  private final BusinessClock clock;

  DraftMaker(
      Organisations organisations,
      Areas areas,
      Indicators indicators,
      Activities activities,
      Programmes programmes,
      BusinessClock clock) {
    this.organisations = organisations;
    this.areas = areas;
    this.indicators = indicators;
    this.activities = activities;
    this.programmes = programmes;
    this.clock = clock;
  }

  ReadDocument make(OrgScope scope, Reading.Drafted drafted) {
    PlanDraft read = drafted.draft();
    DraftFields fields = new DraftFields(drafted.text());
    OrganisationRef issuer = issuer(read.head());
    Bodies bodies =
        issuer == null
            ? Bodies.NONE
            : new KnownBodies(organisations.namesAround(issuer.id(), day(read.head())));
    Map<String, String> observances =
        activities.observances(scope).stream()
            .collect(Collectors.toMap(day -> day.day() + "/" + day.month(), ObservanceView::code));
    DraftSections sections = DraftSections.of(read.sections(), fields);
    Set<String> measures =
        indicators
            .byCodes(
                scope,
                read.targets().stream()
                    .map(DraftTarget::indicator)
                    .filter(Objects::nonNull)
                    .collect(Collectors.toSet()))
            .keySet();
    String programme =
        fields.value(
            "/programme",
            new KnownProgrammes(programmes.all(scope)).carriedOut(read, drafted.text()));
    PlanDocument draft =
        document(
            read,
            programme,
            fields,
            sections,
            new DraftParts(fields, bodies),
            measures,
            observances);
    Leftovers left = Leftovers.of(drafted.text(), fields.used(), said(read.head()));
    return new ReadDocument(
        fields.fields(),
        left.isEmpty() ? draft : left.keptIn(draft),
        issuer == null ? null : issuer.ref(),
        area(read.head()),
        left.spans(),
        read.notes().stream().map(note -> ImportNote.valueOf(note.name())).toList());
  }

  private static PlanDocument document(
      PlanDraft read,
      @Nullable String programme,
      DraftFields fields,
      DraftSections sections,
      DraftParts parts,
      Set<String> measures,
      Map<String, String> observances) {
    DraftHead head = read.head();
    if (head.upperBody() != null) {
      fields.known(head.upperBody().span());
    }
    DraftPeriod period = fields.value("/periodStart", head.period());
    fields.value("/periodEnd", head.period());
    String type = fields.words("/documentType", head.documentType(), 16);
    return new PlanDocument(
        head.kind() == null
            ? null
            : PlanType.valueOf(Objects.requireNonNull(fields.value("/type", head.kind())).name()),
        type == null ? "KH" : type,
        fields.words("/number", head.number(), 64),
        fields.words("/title", head.title(), LONGEST_TITLE),
        fields.words("/issuerText", head.issuer(), LONGEST_NAME),
        fields.words("/areaText", head.area(), LONGEST_NAME),
        programme,
        fields.words("/place", head.place(), 200),
        fields.value("/issuedOn", head.issuedOn()),
        period == null ? null : period.start(),
        period == null ? null : period.end(),
        fields.words("/scope", read.scope(), 2_000),
        themes(read, fields),
        parts.groups(read.targetGroups()),
        parts.bases(read.legalBases()),
        parts.objectives(read.objectives()),
        sections.sections(),
        parts.targets(read.targets(), measures),
        new DraftActivities(fields, parts.bodies(), sections, observances)
            .activities(read.activities()),
        parts.duties(read.duties()),
        parts.reports(read.reports()),
        parts.funding(read.funding()),
        parts.recipients(read.recipients()),
        parts.signatory(read.signatory()),
        annexes(read, fields),
        parts.requests(read.planRequests()));
  }

  private static List<String> said(DraftHead head) {
    return Stream.of(head.upperBody(), head.issuer(), head.title())
        .filter(Objects::nonNull)
        .map(Found::value)
        .toList();
  }

  private static List<PlanTheme> themes(PlanDraft read, DraftFields fields) {
    for (int i = 0; i < read.themes().size(); i++) {
      fields.value("/themes/" + i, read.themes().get(i));
    }
    return read.themes().stream()
        .map(theme -> PlanTheme.valueOf(theme.value().name()))
        .distinct()
        .toList();
  }

  private static List<AnnexDraft> annexes(PlanDraft read, DraftFields fields) {
    return IntStream.range(0, read.annexes().size())
        .mapToObj(
            i -> {
              Found<String> title = read.annexes().get(i).title();
              String words = fields.words("/annexes/" + i + "/title", title, LONGEST_TITLE);
              return new AnnexDraft(words == null ? "Phụ lục" : words, null);
            })
        .toList();
  }

  private @Nullable OrganisationRef issuer(DraftHead head) {
    Found<String> issuer = head.issuer();
    return issuer == null
        ? null
        : organisations
            .called(issuer.value(), day(head))
            .filter(found -> !found.group())
            .orElse(null);
  }

  /** Areas are looked up on the document's day, the business day where it has none. */
  private @Nullable Ref area(DraftHead head) {
    if (head.area() == null) {
      return null;
    }
    List<AreaRef> found = areas.byAddress(head.area().value(), day(head));
    return found.size() == 1 ? found.getFirst().ref() : null;
  }

  private LocalDate day(DraftHead head) {
    if (head.issuedOn() != null) {
      return head.issuedOn().value();
    }
    return head.period() == null ? clock.today() : head.period().value().start();
  }
}
