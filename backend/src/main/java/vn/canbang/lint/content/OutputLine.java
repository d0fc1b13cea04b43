package vn.canbang.lint.content;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an activity puts out. */
public record OutputLine(Passage at, @Nullable Integer quantity, List<Share> shares) {

  /**
   * A part of it.
   *
   * @param assumed the document gives the part to a group; who gets how much was made up
   */
  public record Share(String text, int quantity, boolean assumed) {}
}
