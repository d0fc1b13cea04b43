package vn.canbang.lint;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What people said of the five real documents: of each oddity, whether a rule can see it; of each
 * finding, whether it is true.
 */
public final class Judged {

  public static final List<String> DOCUMENTS =
      List.of(
          "dong-lai-2024",
          "kien-hai-2024",
          "cu-khoi-2021-2025",
          "bac-giang-2024",
          "long-bien-2024");

  private static final int MOST_FALSE = 2;
  private static final int SHOWN = 70;

  private Judged() {}

  /** A finding as tests compare it. */
  public record Line(String rule, @Nullable String code, @Nullable String quote) {

    /** A line of the file of judged findings, without its judgement. */
    String shown() {
      String words = quote == null ? "-" : quote;
      return rule
          + " | "
          + Objects.requireNonNullElse(code, "-")
          + " | "
          + words.substring(0, Math.min(SHOWN, words.length())).strip();
    }
  }

  /** Every oddity that a rule can see there is found at its place. */
  public static void assertSeen(String document, String where, List<Line> found) {
    List<String[]> wanted =
        lines(document + ".oddities.txt").stream()
            .map(line -> line.split("\\s*\\|\\s*", -1))
            .filter(parts -> parts[1].equals("SEEN") && parts[2].equals(where))
            .toList();
    assertThat(wanted).as(document).isNotEmpty();
    assertThat(
            wanted.stream()
                .filter(parts -> found.stream().noneMatch(line -> fits(parts, line)))
                .map(parts -> String.join(" | ", parts)))
        .as("%s in the %s", document, where)
        .isEmpty();
  }

  private static boolean fits(String[] wanted, Line line) {
    String code = Objects.requireNonNullElse(line.code(), "-");
    String quote = Objects.requireNonNullElse(line.quote(), "-");
    boolean there =
        wanted[4].endsWith("*")
            ? code.startsWith(wanted[4].substring(0, wanted[4].length() - 1))
                || wanted[4].equals("*")
            : code.equals(wanted[4]) || (wanted[4].equals("-") && code.isEmpty());
    return line.rule().equals(wanted[3])
        && there
        && (wanted[5].equals("*") || quote.contains(wanted[5]) || quote.equals(wanted[5]));
  }

  /** Each finding was judged by a person, and no more than two of a document are false. */
  public static void assertJudged(String document, String where, List<Line> found) {
    List<String> judged = lines(document + "." + where + ".findings.txt");
    assertThat(found.stream().map(Line::shown))
        .as("%s in the %s", document, where)
        .containsExactlyElementsOf(judged.stream().map(line -> line.substring(2)).toList());
    assertThat(judged).allMatch(line -> line.startsWith("+ ") || line.startsWith("- "));
    assertThat(judged.stream().filter(line -> line.startsWith("- ")).count())
        .as("false findings of %s in the %s", document, where)
        .isLessThanOrEqualTo(MOST_FALSE);
  }

  /** Nothing is left out: each oddity has a verdict. */
  public static void assertComplete(String document) throws IOException {
    try (InputStream in = Judged.class.getResourceAsStream("/lint/oddities.json")) {
      JsonNode oddities = new ObjectMapper().readTree(in).get(document);
      assertThat(
              lines(document + ".oddities.txt").stream()
                  .map(line -> Integer.valueOf(line.split("\\s*\\|")[0].strip()))
                  .distinct())
          .as(document)
          .containsExactlyElementsOf(IntStream.range(0, oddities.size()).boxed().toList());
    }
  }

  private static List<String> lines(String file) {
    try (InputStream in = Judged.class.getResourceAsStream("/lint/" + file)) {
      assertThat(in).as(file).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
