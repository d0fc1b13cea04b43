package vn.canbang.indicator.catalogue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.canbang.indicator.CatalogueAction;
import vn.canbang.indicator.CellKey;
import vn.canbang.indicator.ChanceModel;
import vn.canbang.indicator.DataElementView;
import vn.canbang.indicator.ExpressionFault;
import vn.canbang.indicator.IndicatorCandidate;
import vn.canbang.indicator.IndicatorCandidate.TermFault;
import vn.canbang.indicator.IndicatorDraft;
import vn.canbang.indicator.IndicatorOrigin;
import vn.canbang.indicator.IndicatorTerm;
import vn.canbang.indicator.IndicatorView;
import vn.canbang.indicator.Polarity;
import vn.canbang.indicator.TermCell;
import vn.canbang.indicator.TermDraft;
import vn.canbang.indicator.TermSide;
import vn.canbang.indicator.expression.ExpressionReader;
import vn.canbang.indicator.expression.ReadExpression;
import vn.canbang.shared.problem.Fault;
import vn.canbang.shared.problem.Faults;

/** What an indicator has to be to be computed and judged. Pure. */
final class IndicatorRules {

  private final IndicatorDraft draft;
  private final Map<String, DataElementView> elements;
  private final List<TermFault> terms = new ArrayList<>();
  private final Faults faults = new Faults();

  private IndicatorRules(IndicatorDraft draft, Map<String, DataElementView> elements) {
    this.draft = draft;
    this.elements = elements;
  }

  /**
   * @param code what it is known by
   * @param version of the entry that it changes; 0 for a new one
   */
  static IndicatorCandidate candidate(
      String code,
      long version,
      IndicatorDraft draft,
      Map<String, DataElementView> elements,
      List<CatalogueAction> allowed) {
    return new IndicatorRules(draft, elements).candidate(code, version, allowed);
  }

  /** What an expression comes to in the catalogue as it is; an expression of nothing is null. */
  static IndicatorTerm term(
      @Nullable String expression,
      String nameVi,
      String nameEn,
      Map<String, DataElementView> elements) {
    if (expression == null) {
      return new IndicatorTerm(null, nameVi, nameEn, null, List.of());
    }
    ReadExpression read = ExpressionReader.read(expression, elements);
    return new IndicatorTerm(expression, nameVi, nameEn, read.kind(), read.parts());
  }

  private IndicatorCandidate candidate(String code, long version, List<CatalogueAction> allowed) {
    IndicatorTerm above = term(TermSide.NUMERATOR, draft.numerator());
    TermDraft wanted = draft.denominator();
    IndicatorTerm below = wanted == null ? null : term(TermSide.DENOMINATOR, wanted);
    origin(above, below);
    band();
    if (draft.chance() == ChanceModel.BINOMIAL && terms.isEmpty() && !twoOutcomes(above, below)) {
      faults.add("/chance", "indicator.chance", draft.chance());
    }
    if (above.kind() != null && above.kind() != draft.aggregation()) {
      faults.add("/aggregation", "indicator.aggregation", draft.aggregation());
    }
    if (draft.validFrom() != null
        && draft.validTo() != null
        && !draft.validFrom().isBefore(draft.validTo())) {
      faults.add("/validTo", "catalogue.validity", draft.validTo());
    }
    List<Fault> found = faults.list();
    return new IndicatorCandidate(
        List.copyOf(terms),
        found,
        found.isEmpty() ? view(code, version, above, below, allowed) : null);
  }

  private IndicatorTerm term(TermSide side, TermDraft said) {
    String expression = said.written();
    if (expression == null) {
      return term(null, said.nameVi().strip(), said.nameEn().strip(), elements);
    }
    // Read as it was sent: places in the text are those of the sender.
    ReadExpression read = ExpressionReader.read(String.valueOf(said.expression()), elements);
    String pointer =
        side == TermSide.NUMERATOR ? "/numerator/expression" : "/denominator/expression";
    for (ExpressionFault fault : read.faults()) {
      terms.add(new TermFault(side, fault));
      faults.add(pointer, fault.code(), expression, fault.args().toArray());
    }
    return new IndicatorTerm(
        expression, said.nameVi().strip(), said.nameEn().strip(), read.kind(), read.parts());
  }

  /** Only what is counted here is computed here; then nothing of it may be missing. */
  private void origin(IndicatorTerm above, @Nullable IndicatorTerm below) {
    boolean counted = draft.origin() == IndicatorOrigin.COUNTS;
    if (!counted && above.expression() != null) {
      faults.add("/numerator/expression", "indicator.origin", above.expression());
    }
    if (!counted && below != null && below.expression() != null) {
      faults.add("/denominator/expression", "indicator.origin", below.expression());
    }
    if (counted && below != null && (above.expression() == null) != (below.expression() == null)) {
      faults.add(
          above.expression() == null ? "/numerator/expression" : "/denominator/expression",
          "indicator.half",
          null);
    }
  }

  private void band() {
    BigDecimal low = draft.bandLow();
    BigDecimal high = draft.bandHigh();
    if ((low == null) != (high == null)) {
      faults.add(low == null ? "/bandLow" : "/bandHigh", "indicator.band-half", null);
    }
    if (low != null && high != null && low.compareTo(high) >= 0) {
      faults.add("/bandHigh", "indicator.band-order", high);
    }
    if (low == null && high == null && draft.polarity() == Polarity.WITHIN) {
      faults.add("/bandLow", "indicator.band-missing", null);
    }
    if (low != null && (draft.bandSource() == null || draft.bandSource().isBlank())) {
      faults.add("/bandSource", "required", null);
    }
  }

  /** Each birth is counted once, above or below the line. */
  private static boolean twoOutcomes(IndicatorTerm above, @Nullable IndicatorTerm below) {
    if (below == null || above.parts().isEmpty() || below.parts().isEmpty()) {
      return false;
    }
    List<TermCell> all = new ArrayList<>(above.parts());
    all.addAll(below.parts());
    Set<CellKey> cells = new HashSet<>();
    return all.stream().allMatch(part -> part.weight() == 1 && cells.add(part.cell()));
  }

  private IndicatorView view(
      String code,
      long version,
      IndicatorTerm above,
      @Nullable IndicatorTerm below,
      List<CatalogueAction> allowed) {
    return new IndicatorView(
        code,
        draft.nameVi().strip(),
        draft.nameEn().strip(),
        above,
        below,
        draft.factor(),
        draft.unitVi().strip(),
        draft.unitEn().strip(),
        draft.polarity(),
        draft.bandLow(),
        draft.bandHigh(),
        draft.bandLow() == null ? null : draft.bandSource(),
        draft.decimals(),
        draft.leastDenominator(),
        draft.chance(),
        draft.aggregation(),
        draft.origin(),
        draft.validFrom(),
        draft.validTo(),
        draft.sourceVi().strip(),
        draft.sourceEn().strip(),
        version,
        allowed);
  }
}
