package vn.canbang.area.reference;

import org.jspecify.annotations.Nullable;
import vn.canbang.shared.problem.Faults;

/** What is wrong with the lines of a file. Counting ends where reading on helps nobody. */
final class LineFaults {

  private static final int MOST = 10_000;

  private final Faults faults = new Faults();
  private int count;

  /**
   * @param rejected the cell, where one is at fault
   */
  void add(int line, String code, @Nullable Object rejected, Object... args) {
    if (count < MOST) {
      faults.add("/lines/" + line, code, rejected, args);
      count++;
    }
  }

  boolean any() {
    return count > 0;
  }

  int count() {
    return count;
  }

  /** Ends the request with 422 when there are any. */
  void throwIfAny() {
    faults.throwIfAny();
  }
}
