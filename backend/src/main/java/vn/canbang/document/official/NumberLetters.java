package vn.canbang.document.official;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.canbang.organisation.OrganisationRef;

/** The letters that the numbers of a body's documents carry, when none of its documents tells. */
final class NumberLetters {

  private static final Pattern LETTERS = Pattern.compile("\\p{Lu}{2,}");

  /** As registries abbreviate bodies whose short name is words: Sở Y tế. */
  private static final Map<String, String> BY_KIND =
      Map.of(
          "HEALTH_DEPARTMENT",
          "SYT",
          "HEALTH_CENTRE",
          "TTYT",
          "HEALTH_STATION",
          "TYT",
          "PEOPLES_COMMITTEE",
          "UBND",
          "PEOPLES_COUNCIL",
          "HĐND",
          "STEERING_COMMITTEE",
          "BCĐ",
          "POPULATION_SUBDEPARTMENT",
          "CCDS");

  private NumberLetters() {}

  /** Those of its short name that stand there in capitals, else those usual for its kind. */
  static @Nullable String of(OrganisationRef body) {
    Matcher first = LETTERS.matcher(body.shortName() == null ? "" : body.shortName());
    return first.lookingAt() ? first.group() : BY_KIND.get(body.kind());
  }
}
