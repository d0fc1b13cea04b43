package vn.canbang.lint.rule;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Words that the rules know, from {@code lint/*.txt}: one entry a line, {@code #} before remarks.
 * They are data of the language and the trade, not of a law.
 */
final class Lexicon {

  private static final List<Topic> TOPICS = read("topics").map(Lexicon::topic).toList();
  private static final Map<String, String> SLIPS =
      read("slips")
          .map(line -> line.split("\\s*=\\s*", 2))
          .collect(
              Collectors.toMap(
                  pair -> pair[0], pair -> pair[1], (one, other) -> one, LinkedHashMap::new));
  private static final Set<String> ABBREVIATIONS = words("abbreviations");
  private static final Set<String> LOAN_WORDS = words("loan-words");
  private static final Set<String> SMALL_WORDS = words("small-words");

  private Lexicon() {}

  /**
   * A topic.
   *
   * @param words by which a text speaks of it
   * @param programmes beginnings of the codes of those that it belongs to
   */
  record Topic(Pattern words, List<String> programmes) {}

  static List<Topic> topics() {
    return TOPICS;
  }

  /** What is often written wrong, with what is meant. */
  static Map<String, String> slips() {
    return SLIPS;
  }

  /** Those that readers of such documents know. */
  static Set<String> abbreviations() {
    return ABBREVIATIONS;
  }

  /** Words with letters that Vietnamese syllables do not have, in lower case. */
  static Set<String> loanWords() {
    return LOAN_WORDS;
  }

  /** Words of one syllable that stand alone. */
  static Set<String> smallWords() {
    return SMALL_WORDS;
  }

  /** The words as a pattern that stands alone, whatever its case. */
  static Pattern alone(String alternatives) {
    return Pattern.compile(
        "(?<![\\p{L}\\p{M}\\p{N}])(?:" + alternatives + ")(?![\\p{L}\\p{M}\\p{N}])",
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  private static Topic topic(String line) {
    String[] parts = line.split("\\s*\\|\\s*", -1);
    String words =
        Arrays.stream(parts[0].split("\\s*;\\s*"))
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
    return new Topic(
        alone(words), parts[1].isEmpty() ? List.of() : List.of(parts[1].split("\\s*,\\s*")));
  }

  private static Set<String> words(String file) {
    return read(file)
        .flatMap(line -> Arrays.stream(line.split("\\s*,\\s*")))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static Stream<String> read(String file) {
    try (InputStream in = open(file)) {
      if (in == null) {
        throw new IllegalStateException("lint/" + file + ".txt is missing");
      }
      try (BufferedReader lines =
          new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
        return lines
            .lines()
            .map(String::strip)
            .filter(line -> !line.isEmpty() && !line.startsWith("#"))
            .toList()
            .stream();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static @Nullable InputStream open(String file) {
    return Lexicon.class.getResourceAsStream("/lint/" + file + ".txt");
  }
}
