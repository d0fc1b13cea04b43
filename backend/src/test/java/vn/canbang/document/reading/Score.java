package vn.canbang.document.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * How many of the wanted things were found, each once, and how many were found that nobody wants.
 */
final class Score {

  private final String field;
  private int wanted;
  private int read;
  private int right;
  private final List<String> faults = new ArrayList<>();

  Score(String field) {
    this.field = field;
  }

  /** Matches wanted things with those read; each of either counts once. */
  <W, R> void count(
      String document,
      List<W> wantedOnes,
      List<R> readOnes,
      BiPredicate<W, R> place,
      BiPredicate<W, R> value) {
    wanted += wantedOnes.size();
    read += readOnes.size();
    List<R> left = new ArrayList<>(readOnes);
    for (W one : wantedOnes) {
      List<R> there = left.stream().filter(candidate -> place.test(one, candidate)).toList();
      List<R> same = there.stream().filter(candidate -> value.test(one, candidate)).toList();
      if (same.isEmpty()) {
        faults.add(
            document
                + " misses "
                + one
                + (there.isEmpty() ? "" : "\n      reads  " + there.getFirst()));
      } else {
        right++;
        left.remove(same.getFirst());
      }
    }
    left.forEach(extra -> faults.add(document + " adds   " + extra));
  }

  Score with(Score other) {
    wanted += other.wanted;
    read += other.read;
    right += other.right;
    faults.addAll(other.faults);
    return this;
  }

  /** Share of the wanted things that were found with the right value. */
  double recall() {
    return wanted == 0 ? 1 : (double) right / wanted;
  }

  /** Share of the things read that are wanted. */
  double precision() {
    return read == 0 ? 1 : (double) right / read;
  }

  int wanted() {
    return wanted;
  }

  String faults() {
    return String.join("\n", faults);
  }

  @Override
  public String toString() {
    return "%-18s %4d wanted %4d read %4d right   recall %5.1f %%  precision %5.1f %%"
        .formatted(field, wanted, read, right, 100 * recall(), 100 * precision());
  }
}
