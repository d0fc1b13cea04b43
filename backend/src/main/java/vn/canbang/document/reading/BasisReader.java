package vn.canbang.document.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.canbang.document.reading.draft.DraftBasis;
import vn.canbang.document.reading.draft.DraftBasis.Relation;
import vn.canbang.document.reading.draft.Found;
import vn.canbang.document.reading.grammar.Citations;
import vn.canbang.document.reading.grammar.Citations.Citation;
import vn.canbang.document.reading.grammar.NamedDocuments;
import vn.canbang.document.reading.text.Fold;
import vn.canbang.document.reading.text.Paragraph;
import vn.canbang.document.reading.text.Passage;

/**
 * Documents that the plan rests on. In the preamble "Căn cứ …" is a ground, "Thực hiện …", "Triển
 * khai …", "Theo …" something carried out; what their titles cite, and what is cited in the text,
 * is mentioned. Documents cited by name only are taken once each.
 */
final class BasisReader {

  private static final Pattern PURSUANT = Pattern.compile("^\\W*(?:can cu|xet)\\b");
  private static final Pattern IMPLEMENTS =
      Pattern.compile("^\\W*(?:tiep tuc )?(?:de )?(?:thuc hien|trien khai|theo|chap hanh)\\b");

  private static final Pattern YEARS =
      Pattern.compile("(?:giai doan|tu nam)\\s+(\\d{4})\\s*(?:-|den)\\s*(?:nam\\s+)?(\\d{4})");

  private static final Pattern HORIZON = Pattern.compile("tam nhin (?:den )?(?:nam )?(\\d{4})");

  private final List<DraftBasis> bases = new ArrayList<>();
  private final Set<String> named = new HashSet<>();

  /** The documents cited in the preamble and then in the text. */
  List<DraftBasis> read(List<Paragraph> preamble, List<Paragraph> text) {
    for (Paragraph paragraph : preamble) {
      numbered(paragraph.text(), relation(paragraph.text()), true);
    }
    text.forEach(paragraph -> numbered(paragraph.text(), Relation.MENTIONS, false));
    preamble.forEach(paragraph -> named(paragraph.text(), true));
    text.forEach(paragraph -> named(paragraph.text(), false));
    return List.copyOf(bases);
  }

  private static Relation relation(Passage text) {
    if (text.has(PURSUANT)) {
      return Relation.PURSUANT_TO;
    }
    return text.has(IMPLEMENTS) ? Relation.IMPLEMENTS : Relation.MENTIONS;
  }

  private void numbered(Passage text, Relation relation, boolean inPreamble) {
    Map<Integer, Integer> places = new HashMap<>();
    List<Citation> citations = Citations.numbered(text);
    for (int i = 0; i < citations.size(); i++) {
      Citation citation = citations.get(i);
      places.put(i, bases.size());
      Relation own = citation.outer() < 0 ? relation : Relation.MENTIONS;
      Integer outer = citation.outer() < 0 ? null : places.get(citation.outer());
      bases.add(basis(text, citation, own, inPreamble, outer));
    }
  }

  private void named(Passage text, boolean inPreamble) {
    List<Citation> numbered = Citations.numbered(text);
    for (Citation citation : NamedDocuments.in(text)) {
      Found<String> title = citation.title();
      boolean numberedToo =
          numbered.stream()
              .map(Citation::number)
              .anyMatch(
                  number ->
                      number != null
                          && citation.type().equals("LUẬT")
                          && number.span().start()
                              >= text.span(citation.from(), citation.to()).end()
                          && number.span().start() - text.span(citation.from(), citation.to()).end()
                              < 80);
      if (title != null && !numberedToo && named.add(Fold.of(title.value()))) {
        bases.add(basis(text, citation, Relation.MENTIONS, inPreamble, null));
      }
    }
  }

  private static DraftBasis basis(
      Passage text,
      Citation citation,
      Relation relation,
      boolean inPreamble,
      @Nullable Integer citedIn) {
    String title = citation.title() == null ? "" : Fold.of(citation.title().value());
    Matcher years = YEARS.matcher(title);
    boolean spans = years.find();
    Matcher horizon = HORIZON.matcher(title);
    return new DraftBasis(
        relation,
        citation.type(),
        citation.number(),
        citation.issuedOn(),
        citation.issuer(),
        citation.title(),
        inPreamble,
        spans ? Integer.valueOf(years.group(1)) : null,
        spans ? Integer.valueOf(years.group(2)) : null,
        horizon.find() ? Integer.valueOf(horizon.group(1)) : null,
        citedIn,
        text.span(citation.from(), citation.to()),
        text.evidence(citation.from(), citation.to()),
        text.trust(citation.confidence()));
  }
}
