package vn.canbang.plan.lineage;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.canbang.organisation.Organisations;
import vn.canbang.plan.lineage.LineageQueries.BasisRow;
import vn.canbang.plan.lineage.LineageQueries.PlanRow;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.text.DocumentNumber;
import vn.canbang.shared.text.PlaceKey;
import vn.canbang.shared.time.BusinessClock;

/**
 * Legal documents with the live plans that rest on them: those of the catalogue, and those whose
 * own titles say that they are over.
 */
@ApplicationScoped
class LegalDocumentReader {

  private static final String BY_TITLE = "Giai đoạn ghi trong tên văn bản";

  private final LineageQueries queries;
  private final LegalDocuments catalogue;
  private final Organisations organisations;
  private final BusinessClock clock;

  LegalDocumentReader(
      LineageQueries queries,
      LegalDocuments catalogue,
      Organisations organisations,
      BusinessClock clock) {
    this.queries = queries;
    this.catalogue = catalogue;
    this.organisations = organisations;
    this.clock = clock;
  }

  /** Documents with this status on that day, newest first. */
  List<LegalDocumentView> documents(
      OrgScope scope, @Nullable LegalStatus status, @Nullable LocalDate asOf) {
    LocalDate on = asOf == null ? clock.today() : asOf;
    List<KnownDocument> known = catalogue.all(scope);
    Set<String> keys = known.stream().map(KnownDocument::key).collect(Collectors.toSet());
    List<PlanRow> citing = queries.resting(scope, keys, on);
    Map<UUID, BasisRow> bases = bases(citing);
    IssuerNames names = IssuerNames.of(organisations, citing);
    List<LegalDocumentView> views = new ArrayList<>();
    for (KnownDocument document : known) {
      views.add(
          LegalDocumentView.of(
              document,
              on,
              resting(
                  citing,
                  names,
                  row ->
                      document.isCitedAs(
                          basis(bases, row).number(), basis(bases, row).issuedOn()))));
    }
    Map<String, KnownDocument> ended = new LinkedHashMap<>();
    Map<String, Set<UUID>> citations = new LinkedHashMap<>();
    for (BasisRow basis : bases.values()) {
      KnownDocument document = ended(basis, on);
      if (document != null
          && known.stream().noneMatch(d -> d.isCitedAs(basis.number(), basis.issuedOn()))) {
        String name = name(document);
        ended.putIfAbsent(name, document);
        citations.computeIfAbsent(name, n -> new HashSet<>()).add(basis.id());
      }
    }
    ended.forEach(
        (name, document) -> {
          Set<UUID> cited = Objects.requireNonNull(citations.get(name));
          views.add(
              LegalDocumentView.of(
                  document, on, resting(citing, names, row -> cited.contains(row.via()))));
        });
    return views.stream()
        .filter(view -> status == null || view.status() == status)
        .sorted(
            Comparator.comparing(LegalDocumentView::issuedOn)
                .reversed()
                .thenComparing(LegalDocumentView::number))
        .toList();
  }

  private Map<UUID, BasisRow> bases(List<PlanRow> citing) {
    Set<UUID> plans = citing.stream().map(PlanRow::id).collect(Collectors.toSet());
    return plans.isEmpty()
        ? Map.of()
        : queries.bases(plans).stream()
            .collect(
                Collectors.toMap(
                    BasisRow::id, Function.identity(), (one, same) -> one, LinkedHashMap::new));
  }

  private static BasisRow basis(Map<UUID, BasisRow> bases, PlanRow row) {
    return Objects.requireNonNull(bases.get(Objects.requireNonNull(row.via())));
  }

  /** The document that is cited, when its own title says that it is over; else null. */
  private static @Nullable KnownDocument ended(BasisRow basis, LocalDate on) {
    String number = basis.number();
    LocalDate issuedOn = basis.issuedOn();
    Integer lastYear = basis.periodTo();
    DocumentNumber parsed = DocumentNumber.parse(number).orElse(null);
    if (number == null
        || parsed == null
        || issuedOn == null
        || lastYear == null
        || lastYear >= on.getYear()
        || lastYear < issuedOn.getYear()) {
      return null;
    }
    return new KnownDocument(
        basis.id(),
        basis.documentType(),
        number,
        parsed.key(),
        Objects.requireNonNullElse(basis.title(), number),
        Objects.requireNonNullElse(basis.issuer(), ""),
        issuedOn,
        issuedOn,
        LocalDate.of(lastYear + 1, 1, 1),
        null,
        BY_TITLE);
  }

  /** Numbers begin anew in every body. */
  private static String name(KnownDocument document) {
    return document.key() + "@" + document.issuedOn() + "@" + PlaceKey.of(document.issuer());
  }

  private static List<RestingPlan> resting(
      List<PlanRow> citing, IssuerNames names, Predicate<PlanRow> which) {
    Map<UUID, RestingPlan> resting = new LinkedHashMap<>();
    for (PlanRow row : citing) {
      if (which.test(row)) {
        resting.putIfAbsent(
            row.id(),
            new RestingPlan(
                row.id(),
                row.number(),
                row.title(),
                names.issuer(row),
                row.status(),
                row.periodStart(),
                row.periodEnd()));
      }
    }
    return List.copyOf(resting.values());
  }
}
