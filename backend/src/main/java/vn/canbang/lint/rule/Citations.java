package vn.canbang.lint.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.canbang.lint.content.BasisLine;
import vn.canbang.lint.content.Passage;
import vn.canbang.lint.content.PlanContent;
import vn.canbang.plan.lineage.LegalStanding;
import vn.canbang.shared.text.DocumentNumber;
import vn.canbang.shared.text.PlaceKey;

/** One document cited in two ways; documents no longer in force, or later than the plan. */
final class Citations implements Rule {

  /** Share of words that two titles have in common when they name one thing. */
  private static final double ALIKE = 0.85;

  private static final int LONG_TITLE = 6;

  @Override
  public void check(PlanContent plan, Findings findings) {
    Map<String, List<BasisLine>> byKey = new LinkedHashMap<>();
    for (BasisLine basis : plan.bases()) {
      DocumentNumber.parse(basis.number())
          .ifPresent(n -> byKey.computeIfAbsent(n.key(), k -> new ArrayList<>()).add(basis));
    }
    byKey.values().forEach(cited -> twice(plan, cited, findings));
    titles(plan, findings);
    standing(plan, findings);
    later(plan, findings);
  }

  private static void twice(PlanContent plan, List<BasisLine> cited, Findings findings) {
    BasisLine first = cited.getFirst();
    Set<String> wordings = new TreeSet<>();
    for (BasisLine basis : cited.subList(1, cited.size())) {
      LocalDate one = first.issuedOn();
      LocalDate other = basis.issuedOn();
      if (one == null || other == null) {
        continue;
      }
      if (!one.equals(other)) {
        if (sameIssuer(first, basis)) {
          findings.as(LintRule.CITED_TWICE, "DATES", place(plan, basis), said(basis), one, other);
          return;
        }
      } else if (!said(basis).equals(said(first))) {
        findings.at(LintRule.CITED_TWICE, place(plan, basis), said(first), said(basis), one);
        return;
      } else if (!sameIssuer(first, basis)) {
        wordings.add(Objects.requireNonNull(basis.issuer()));
      }
    }
    if (!wordings.isEmpty()) {
      wordings.add(Objects.requireNonNull(first.issuer()));
      findings.at(
          LintRule.CITED_DIFFERENTLY,
          place(plan, cited.getLast()),
          said(first),
          wordings.stream().map(w -> "“" + w + "”").collect(Collectors.joining("; ")));
    }
  }

  private static String said(BasisLine basis) {
    return Objects.requireNonNullElse(basis.number(), "");
  }

  /** One that is not said may be any. */
  private static boolean sameIssuer(BasisLine one, BasisLine other) {
    return one.issuer() == null
        || other.issuer() == null
        || PlaceKey.of(one.issuer()).equals(PlaceKey.of(other.issuer()));
  }

  /** Projects and programmes without numbers, whose long names differ in a word or two. */
  private static void titles(PlanContent plan, Findings findings) {
    List<BasisLine> unnumbered =
        plan.bases().stream()
            .filter(basis -> basis.number() == null && basis.title() != null)
            .toList();
    for (int i = 1; i < unnumbered.size(); i++) {
      for (BasisLine before : unnumbered.subList(0, i)) {
        String one = Objects.requireNonNull(before.title());
        String other = Objects.requireNonNull(unnumbered.get(i).title());
        if (alike(one, other)) {
          findings.as(
              LintRule.CITED_DIFFERENTLY, "TITLES", place(plan, unnumbered.get(i)), one, other);
          break;
        }
      }
    }
  }

  private static boolean alike(String one, String other) {
    Set<String> first = new HashSet<>(Texts.words(one));
    Set<String> second = new HashSet<>(Texts.words(other));
    if (first.equals(second) || Math.min(first.size(), second.size()) < LONG_TITLE) {
      return false;
    }
    Set<String> all = new HashSet<>(first);
    all.addAll(second);
    first.retainAll(second);
    return first.size() >= ALIKE * all.size();
  }

  private static void standing(PlanContent plan, Findings findings) {
    Set<String> said = new HashSet<>();
    for (BasisLine basis : plan.bases()) {
      LegalStanding standing =
          plan.around().standings().of(basis.number(), basis.issuedOn(), basis.periodTo());
      String name = basis.number() == null ? basis.title() : basis.number();
      if (!standing.over() || name == null || !said.add(name)) {
        continue;
      }
      LocalDate ended = Objects.requireNonNull(standing.endedOn());
      @Nullable String next = standing.replacedBy();
      if (next == null) {
        findings.at(LintRule.BASIS_OVER, first(plan, basis), name, ended);
      } else {
        findings.as(LintRule.BASIS_OVER, "REPLACED", first(plan, basis), name, ended, next);
      }
    }
  }

  private static void later(PlanContent plan, Findings findings) {
    LocalDate issued = plan.head().issuedOn();
    for (BasisLine basis : plan.bases()) {
      LocalDate dated = basis.issuedOn();
      if (issued != null && dated != null && dated.isAfter(issued)) {
        findings.at(
            LintRule.BASIS_LATER,
            place(plan, basis),
            basis.number() == null ? Objects.toString(basis.title(), "") : basis.number(),
            dated,
            issued);
      }
    }
  }

  /** Where the text cites it for the first time. */
  private static Texts.Stretch first(PlanContent plan, BasisLine basis) {
    List<Texts.Stretch> cited = cited(plan, basis);
    return cited.isEmpty() ? Texts.said(plan, basis.at()) : cited.getFirst();
  }

  /** Where the text cites it for the last time: the later citation is the one that differs. */
  private static Texts.Stretch place(PlanContent plan, BasisLine basis) {
    List<Texts.Stretch> cited = cited(plan, basis);
    return cited.isEmpty() ? Texts.said(plan, basis.at()) : cited.getLast();
  }

  private static List<Texts.Stretch> cited(PlanContent plan, BasisLine basis) {
    List<Texts.Stretch> cited = new ArrayList<>();
    for (Passage passage : plan.passages()) {
      for (Texts.Stretch at : DocumentNumbers.in(passage)) {
        if (DocumentNumber.parse(at.text())
            .map(DocumentNumber::canonical)
            .filter(number -> number.equals(basis.number()))
            .isPresent()) {
          cited.add(at);
        }
      }
    }
    return cited;
  }
}
