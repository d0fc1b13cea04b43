package vn.canbang.observation;

import java.util.Arrays;

/** Numbers of units, each once: mostly one, hardly ever more than a hundred. */
final class FewUnits {

  private int[] units = new int[1];
  private int size;

  void add(int unit) {
    for (int i = size - 1; i >= 0; i--) {
      if (units[i] == unit) {
        return;
      }
    }
    if (size == units.length) {
      units = Arrays.copyOf(units, Math.max(8, size * 2));
    }
    units[size++] = unit;
  }

  int size() {
    return size;
  }
}
