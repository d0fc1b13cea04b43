package vn.canbang.lint.content;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text of a plan and where it stands.
 *
 * @param pointer JSON Pointer to it in the part as the part's own operation shows it
 */
public record Passage(Place place, String pointer, String text) {

  /** Whether it is a heading of a section. */
  public boolean heading() {
    return pointer.equals("/heading");
  }

  public boolean has(Pattern pattern) {
    return pattern.matcher(text).find();
  }

  public Matcher matcher(Pattern pattern) {
    return pattern.matcher(text);
  }
}
