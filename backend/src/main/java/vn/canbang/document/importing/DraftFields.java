package vn.canbang.document.importing;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.canbang.document.reading.draft.Confidence;
import vn.canbang.document.reading.draft.Found;
import vn.canbang.document.reading.draft.Span;
import vn.canbang.document.reading.text.SourceText;

/** Collects where in the text the values of a draft came from. */
final class DraftFields {

  private static final int LONGEST_EVIDENCE = 500;
  private static final int MOST = 50_000;

  private final SourceText source;
  private final List<ImportedField> fields = new ArrayList<>();
  private final List<Span> used = new ArrayList<>();

  DraftFields(SourceText source) {
    this.source = source;
  }

  /** Notes a value, if there is one, and answers it. */
  <T> @Nullable T value(String path, @Nullable Found<T> found) {
    if (found == null) {
      return null;
    }
    add(path, found.span(), found.confidence());
    return found.value();
  }

  /** As {@link #value}, for words that may not be longer than what keeps them. */
  @Nullable String words(String path, @Nullable Found<String> found, int longest) {
    String words = value(path, found);
    return words == null ? null : cut(words, longest);
  }

  void add(String path, Span span, Confidence confidence) {
    used.add(span);
    if (fields.size() < MOST) {
      String evidence = source.at(span);
      fields.add(
          new ImportedField(
              path,
              span.start(),
              span.end(),
              evidence.substring(0, Math.min(LONGEST_EVIDENCE, evidence.length())),
              number(confidence),
              confidence == Confidence.DOUBTFUL));
    }
  }

  /** The reader knows this stretch, though it makes no field. */
  void known(Span span) {
    used.add(span);
  }

  /** The reader knows these words, which stand soon after a place. */
  void knownAfter(int from, String words) {
    int at = source.text().indexOf(words, from);
    if (at >= 0 && at < from + LONGEST_EVIDENCE) {
      used.add(new Span(at, at + words.length()));
    }
  }

  List<ImportedField> fields() {
    return List.copyOf(fields);
  }

  List<Span> used() {
    return used;
  }

  private static double number(Confidence confidence) {
    return switch (confidence) {
      case SURE -> 0.95;
      case LIKELY -> 0.75;
      case DOUBTFUL -> 0.4;
    };
  }

  /** What is cut from a field is still in its section. */
  static String cut(String words, int longest) {
    if (words.length() <= longest) {
      return words;
    }
    int end = Character.isHighSurrogate(words.charAt(longest - 1)) ? longest - 1 : longest;
    return words.substring(0, end);
  }
}
