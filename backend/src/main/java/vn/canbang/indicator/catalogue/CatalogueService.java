package vn.canbang.indicator.catalogue;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.canbang.indicator.CellKey;
import vn.canbang.indicator.CellUse;
import vn.canbang.indicator.DataElementDraft;
import vn.canbang.indicator.DataElementView;
import vn.canbang.indicator.DisaggregationView;
import vn.canbang.indicator.IndicatorCandidate;
import vn.canbang.indicator.IndicatorDraft;
import vn.canbang.indicator.IndicatorTerm;
import vn.canbang.indicator.IndicatorView;
import vn.canbang.indicator.Indicators;
import vn.canbang.shared.http.Catalogues;
import vn.canbang.shared.http.EntityTags;
import vn.canbang.shared.problem.Faults;
import vn.canbang.shared.problem.ProblemException;
import vn.canbang.shared.security.Audit;
import vn.canbang.shared.security.OrgScope;

/** Edits the catalogue, one change after the other. */
@ApplicationScoped
class CatalogueService {

  private final IndicatorService reader;
  private final IndicatorRepository indicators;
  private final DataElementRepository elements;
  private final List<CellUse> uses;
  private final Catalogues catalogues;
  private final Audit audit;

  CatalogueService(
      IndicatorService reader,
      IndicatorRepository indicators,
      DataElementRepository elements,
      @All List<CellUse> uses,
      Catalogues catalogues,
      Audit audit) {
    this.reader = reader;
    this.indicators = indicators;
    this.elements = elements;
    this.uses = uses;
    this.catalogues = catalogues;
    this.audit = audit;
  }

  /**
   * @param code of an entry to be changed; null adds one
   */
  @Transactional
  IndicatorView putIndicator(
      OrgScope scope, @Nullable String code, @Nullable String ifMatch, IndicatorDraft draft) {
    requireRight(scope);
    catalogues.changed(Indicators.CATALOGUE);
    Indicator entry;
    IndicatorView before = null;
    if (code == null) {
      String wanted = newCode(draft.code());
      if (indicators.byCode(scope, wanted).isPresent()) {
        throw ProblemException.conflict("catalogue.code-taken", wanted);
      }
      entry = new Indicator(wanted, indicators.all(scope).size() + 1);
    } else {
      entry = indicators.byCode(scope, code).orElseThrow(ProblemException::notFound);
      EntityTags.require(ifMatch, entry.version());
      before = entry.view(List.of());
    }
    String known = before == null ? String.valueOf(draft.code()) : before.code();
    Faults faults = sameCode(draft.code(), known);
    IndicatorCandidate candidate =
        IndicatorRules.candidate(
            known,
            entry.version(),
            draft,
            reader.elementsByCode(scope),
            IndicatorService.allowed(scope));
    candidate
        .faults()
        .forEach(f -> faults.add(f.pointer(), f.code(), f.rejected(), f.args().toArray()));
    faults.throwIfAny();
    entry.write(Objects.requireNonNull(candidate.indicator()));
    indicators.persistAndFlush(entry);
    IndicatorView after = entry.view(IndicatorService.allowed(scope));
    audit.record(
        scope,
        before == null ? "INDICATOR_ADDED" : "INDICATOR_EDITED",
        "indicator",
        known,
        null,
        before,
        after,
        null);
    return after;
  }

  /**
   * @param code of an entry to be changed; null adds one
   */
  @Transactional
  DataElementView putElement(
      OrgScope scope, @Nullable String code, @Nullable String ifMatch, DataElementDraft draft) {
    requireRight(scope);
    catalogues.changed(Indicators.CATALOGUE);
    Map<String, DataElementView> catalogue = reader.elementsByCode(scope);
    DataElement entry;
    DataElementView before = null;
    if (code == null) {
      String wanted = newCode(draft.code());
      if (catalogue.containsKey(wanted)) {
        throw ProblemException.conflict("catalogue.code-taken", wanted);
      }
      entry = new DataElement(wanted, catalogue.size() + 1);
    } else {
      entry = elements.byCode(scope, code).orElseThrow(ProblemException::notFound);
      EntityTags.require(ifMatch, entry.version());
      before = entry.view(List.of());
    }
    String known = before == null ? String.valueOf(draft.code()) : before.code();
    Faults faults = sameCode(draft.code(), known);
    DataElementRules.check(draft, reader.dimensions(scope), faults);
    if (before != null) {
      keepWhatIsUsed(scope, before, draft, faults);
    }
    faults.throwIfAny();
    catalogue.put(known, draft.as(known));
    List<Again> again = computeAgain(scope, known, catalogue);
    // Cells of indicators hold on to the parts: they let go of those that end, and take new ones
    // once these are there.
    again.forEach(one -> one.indicator().forget());
    indicators.flush();
    entry.write(draft);
    elements.persistAndFlush(entry);
    again.forEach(one -> one.indicator().compute(one.above(), one.below()));
    indicators.flush();
    DataElementView after = entry.view(IndicatorService.allowed(scope));
    audit.record(
        scope,
        before == null ? "DATA_ELEMENT_ADDED" : "DATA_ELEMENT_EDITED",
        "data-element",
        known,
        null,
        before,
        after,
        null);
    return after;
  }

  private static void requireRight(OrgScope scope) {
    if (!IndicatorService.mayEdit(scope)) {
      throw ProblemException.forbidden();
    }
  }

  private static String newCode(@Nullable String code) {
    if (code == null) {
      new Faults().add("/code", "required", null).throwIfAny();
    }
    return String.valueOf(code);
  }

  private static Faults sameCode(@Nullable String said, String known) {
    Faults faults = new Faults();
    if (said != null && !said.equals(known)) {
      faults.add("/code", "catalogue.code-fixed", said, known);
    }
    return faults;
  }

  /** What has figures or stands in a form keeps its parts, and the way it goes over time. */
  private void keepWhatIsUsed(
      OrgScope scope, DataElementView before, DataElementDraft draft, Faults faults) {
    Set<CellKey> used = new HashSet<>();
    uses.forEach(room -> used.addAll(room.inUse(scope, before.code())));
    if (draft.kind() != before.kind() && !used.isEmpty()) {
      faults.add("/kind", "data-element.kind-used", draft.kind());
    }
    Map<String, DisaggregationView> kept =
        draft.disaggregations().stream()
            .collect(
                Collectors.toMap(
                    DisaggregationView::code, Function.identity(), (one, other) -> one));
    for (DisaggregationView part : before.disaggregations()) {
      DisaggregationView stays = kept.get(part.code());
      if (used.contains(new CellKey(before.code(), part.code()))
          && (stays == null
              || !Set.copyOf(stays.categories()).equals(Set.copyOf(part.categories())))) {
        faults.add("/disaggregations", "data-element.part-used", null, part.code());
      }
    }
  }

  /** An indicator whose expressions come to other cells by a change of an element. */
  private record Again(Indicator indicator, IndicatorTerm above, @Nullable IndicatorTerm below) {}

  /** All expressions that name the element must stay sound. */
  private List<Again> computeAgain(
      OrgScope scope, String element, Map<String, DataElementView> catalogue) {
    Faults faults = new Faults();
    List<Again> found = new ArrayList<>();
    for (Indicator one : indicators.all(scope)) {
      IndicatorView view = one.view(List.of());
      if (view.cells().stream().noneMatch(cell -> cell.element().equals(element))) {
        continue;
      }
      IndicatorTerm above = again(view.numerator(), catalogue);
      IndicatorTerm denominator = view.denominator();
      IndicatorTerm below = denominator == null ? null : again(denominator, catalogue);
      if (above.parts().isEmpty()
          || (below != null && below.parts().isEmpty())
          || above.kind() != view.aggregation()) {
        faults.add("/disaggregations", "data-element.indicator-breaks", null, view.code());
      } else if (!above.equals(view.numerator()) || !Objects.equals(below, denominator)) {
        found.add(new Again(one, above, below));
      }
    }
    faults.throwIfAny();
    return found;
  }

  private static IndicatorTerm again(IndicatorTerm term, Map<String, DataElementView> catalogue) {
    return IndicatorRules.term(term.expression(), term.nameVi(), term.nameEn(), catalogue);
  }
}
