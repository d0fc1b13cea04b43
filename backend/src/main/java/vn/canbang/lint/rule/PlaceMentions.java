package vn.canbang.lint.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.canbang.lint.content.Passage;
import vn.canbang.shared.text.PlaceKey;

/** Places that texts mention: a word for a kind of unit, then a name in capital letters. */
public final class PlaceMentions {

  private static final Pattern MENTION =
      Pattern.compile(
          "(?<!\\p{L})(?:[Xx]ã|[Pp]hường|[Tt]hị trấn|[Hh]uyện|[Qq]uận|[Tt]hị xã|[Tt]hành phố|[Tt]ỉnh"
              + "|[Đđ]ặc khu)\\s+((?:\\p{Lu}\\p{Ll}*)(?:\\s+\\p{Lu}\\p{Ll}+){0,3})(?!\\p{L})");

  private PlaceMentions() {}

  /** A mention, with its kind of unit. */
  record Mention(Passage passage, int start, int end) {

    String text() {
      return passage.text().substring(start, end);
    }
  }

  static List<Mention> all(List<Passage> passages) {
    List<Mention> all = new ArrayList<>();
    for (Passage passage : passages) {
      Matcher matcher = passage.matcher(MENTION);
      while (matcher.find()) {
        all.add(new Mention(passage, matcher.start(), matcher.end()));
      }
    }
    return all;
  }

  /** What is mentioned, each name once, as written where it comes first. */
  public static List<String> in(List<Passage> passages) {
    Map<String, String> names = new LinkedHashMap<>();
    all(passages).forEach(at -> names.putIfAbsent(PlaceKey.of(at.text()), at.text()));
    return List.copyOf(names.values());
  }
}
