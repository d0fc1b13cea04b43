package vn.canbang.observation;

import java.util.Arrays;

/** Numbers of units, each once: mostly one, hardly ever more than a hundred. */
final class FewUnits {

  private static final int[] NONE = {};

  private int first;
  private int[] others = NONE;
  private int size;

  void add(int unit) {
    if (size == 0) {
      first = unit;
      size = 1;
      return;
    }
    if (first == unit) {
      return;
    }
    for (int i = size - 2; i >= 0; i--) {
      if (others[i] == unit) {
        return;
      }
    }
    if (size - 1 == others.length) {
      others = Arrays.copyOf(others, Math.max(8, others.length * 2));
    }
    others[size - 1] = unit;
    size++;
  }

  int size() {
    return size;
  }
}
