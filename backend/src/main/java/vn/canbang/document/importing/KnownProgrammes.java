package vn.canbang.document.importing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.canbang.document.reading.draft.Confidence;
import vn.canbang.document.reading.draft.DraftHead;
import vn.canbang.document.reading.draft.DraftNote;
import vn.canbang.document.reading.draft.Found;
import vn.canbang.document.reading.draft.PlanDraft;
import vn.canbang.document.reading.draft.Span;
import vn.canbang.document.reading.text.Fold;
import vn.canbang.document.reading.text.SourceText;
import vn.canbang.plan.programme.ProgrammeView;

/**
 * Finds which programme of the catalogue a plan carries out, by the names and numbers in its title
 * and preamble. A programme that was over before the plan begins is not meant.
 */
final class KnownProgrammes {

  private static final Pattern KIND = Pattern.compile("^(?:de an|chuong trinh|chien luoc|du an) ");
  private static final Pattern ACT = Pattern.compile("\\(.*?(\\d+(?:/\\d+)?/[\\p{L}-]+)\\)");
  private static final Pattern PLACE =
      Pattern.compile(" tren dia ban (.+?)(?= giai doan\\b| den nam\\b|$)");
  private static final Pattern AFTER_NAME =
      Pattern.compile(" (?:tren dia ban|giai doan|den nam)\\b.*$");

  /**
   * @param name how documents call it, without its kind, place and years
   * @param place where it is carried out, when it is not everywhere
   * @param act number of the act that it was decided by
   */
  private record Known(
      String code,
      Pattern name,
      @Nullable Pattern place,
      @Nullable Pattern act,
      @Nullable LocalDate until) {

    static Known of(ProgrammeView programme) {
      Matcher act = ACT.matcher(programme.nameVi());
      String number = act.find() ? act.group(1) : null;
      String folded = Fold.of(programme.nameVi()).replaceAll("\\s*\\(.*", "");
      Matcher place = PLACE.matcher(folded);
      String name =
          AFTER_NAME.matcher(KIND.matcher(folded).replaceFirst("")).replaceFirst("").strip();
      return new Known(
          programme.code(),
          words(name),
          place.find() ? words(place.group(1)) : null,
          number == null ? null : words(Fold.of(number)),
          programme.until());
    }

    /** A line of the text may end between any two of the words. */
    private static Pattern words(String words) {
      return Pattern.compile(
          Arrays.stream(words.split(" ", -1))
              .map(Pattern::quote)
              .collect(Collectors.joining("\\s+", "(?<![\\p{L}\\d])", "(?![\\p{L}\\d])")));
    }

    boolean isFor(String folded, DraftHead head) {
      boolean over =
          until != null && head.period() != null && until.isBefore(head.period().value().start());
      return !over && (place == null || place.matcher(folded).find());
    }
  }

  /** A place where the text names a programme. */
  private record Named(String code, Span span, Confidence confidence) {

    /** The surest, of those the first in the document, of those the longest. */
    static final Comparator<Named> BEST =
        Comparator.comparing(Named::confidence)
            .thenComparing(named -> named.span().start())
            .thenComparing(named -> -named.span().length());
  }

  private final List<Known> catalogue;

  KnownProgrammes(List<ProgrammeView> catalogue) {
    this.catalogue = catalogue.stream().map(Known::of).toList();
  }

  /** Code of the programme; null when the text names none. */
  @Nullable Found<String> carriedOut(PlanDraft draft, SourceText source) {
    String folded = Fold.of(source.text());
    DraftHead head = draft.head();
    List<Named> named = new ArrayList<>();
    for (Known programme : catalogue) {
      if (programme.isFor(folded, head)) {
        if (head.title() != null) {
          Span title = head.title().span();
          named.addAll(named(programme, programme.name(), folded, title, Confidence.LIKELY));
        }
        for (Span line : preamble(draft)) {
          named.addAll(named(programme, programme.act(), folded, line, Confidence.LIKELY));
          named.addAll(named(programme, programme.name(), folded, line, Confidence.DOUBTFUL));
        }
      }
    }
    return named.stream()
        .min(Named.BEST)
        .map(
            best ->
                new Found<>(best.code(), best.span(), source.at(best.span()), trust(best, draft)))
        .orElse(null);
  }

  private static List<Span> preamble(PlanDraft draft) {
    return draft.sections().stream()
        .filter(section -> section.code().equals("PREAMBLE"))
        .flatMap(section -> section.paragraphs().stream())
        .map(Found::span)
        .toList();
  }

  private static List<Named> named(
      Known programme, @Nullable Pattern words, String folded, Span within, Confidence confidence) {
    if (words == null) {
      return List.of();
    }
    return words
        .matcher(folded)
        .region(within.start(), within.end())
        .results()
        .map(found -> new Named(programme.code(), new Span(found.start(), found.end()), confidence))
        .toList();
  }

  /** Sure is a title that says "Chương trình …"; a damaged text is never sure. */
  private static Confidence trust(Named best, PlanDraft draft) {
    if (draft.notes().contains(DraftNote.DAMAGED_TEXT)) {
      return Confidence.DOUBTFUL;
    }
    Found<String> programme = draft.head().programme();
    return programme != null && programme.span().contains(best.span())
        ? Confidence.SURE
        : best.confidence();
  }
}
