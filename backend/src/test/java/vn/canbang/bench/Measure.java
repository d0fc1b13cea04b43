package vn.canbang.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Times one operation over and over, with other arguments each time, always in the same order, and
 * writes a line for each: name; way; median and 95th percentile in microseconds; how many times the
 * floor the median is, where one was given.
 */
final class Measure {

  private static final int WARM_UP = 300;
  private static final int TIMES = 500;

  /** What takes long is measured less often. */
  private static final long LONGEST = 6_000_000_000L;

  private static final int FEWEST = 20;

  private final Path file;

  Measure(Path file) throws IOException {
    this.file = file;
    Files.createDirectories(file.getParent());
    Files.deleteIfExists(file);
  }

  /** Does it once, with arguments drawn from the numbers it is given. */
  interface Operation {
    void run(Random random) throws Exception;
  }

  /** Returns the median in nanoseconds, to be a floor for others. */
  long time(String name, String way, Operation operation) throws Exception {
    return time(name, way, operation, 0);
  }

  /** The same beside a floor: the nanoseconds that the least conceivable way took in this run. */
  long time(String name, String way, Operation operation, long floor) throws Exception {
    Random random = new Random(20_240_630);
    run(operation, random, WARM_UP);
    return write(name, way, run(operation, random, TIMES), floor);
  }

  private long write(String name, String way, long[] took, long floor) throws IOException {
    return line(name, way, took, floor, "");
  }

  private long line(String name, String way, long[] took, long floor, String more)
      throws IOException {
    Arrays.sort(took);
    long median = took[took.length / 2];
    String line =
        "%s;%s;%d;%d;%s%s%n"
            .formatted(
                name,
                way,
                median / 1000,
                took[took.length * 95 / 100] / 1000,
                floor == 0 ? "" : "%.2f".formatted((double) median / floor),
                more);
    Files.writeString(file, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    return median;
  }

  /** Does once what can be done once with each of so many things; the first tenth warms up. */
  interface Once {
    void run(int which) throws Exception;
  }

  void once(String name, String way, int count, Once operation) throws Exception {
    once(name, way, count, operation, 0);
  }

  void once(String name, String way, int count, Once operation, long floor) throws Exception {
    long[] took = new long[count];
    for (int i = 0; i < count; i++) {
      long begin = System.nanoTime();
      operation.run(i);
      took[i] = System.nanoTime() - begin;
    }
    write(name, way, Arrays.copyOfRange(took, count / 10, count), floor);
  }

  /**
   * The same by several at once, each with things of its own; a sixth field says how many a second.
   *
   * @param count things in all, which the clients share
   */
  void together(String name, String way, int clients, int count, Once operation, long floor)
      throws Exception {
    int warmUp = count / 10;
    try (ExecutorService threads = Executors.newFixedThreadPool(clients)) {
      all(threads, 0, warmUp, operation);
      long begin = System.nanoTime();
      long[] took = all(threads, warmUp, count, operation);
      long rate = 1_000_000_000L * took.length / (System.nanoTime() - begin);
      line(name, way, took, floor, ";" + rate);
    }
  }

  private static long[] all(ExecutorService threads, int from, int until, Once operation)
      throws Exception {
    List<Callable<Long>> works = new ArrayList<>();
    for (int i = from; i < until; i++) {
      int which = i;
      works.add(
          () -> {
            long begin = System.nanoTime();
            operation.run(which);
            return System.nanoTime() - begin;
          });
    }
    long[] took = new long[works.size()];
    int done = 0;
    for (Future<Long> work : threads.invokeAll(works)) {
      took[done++] = work.get();
    }
    return took;
  }

  private static long[] run(Operation operation, Random random, int times) throws Exception {
    long[] took = new long[times];
    long end = System.nanoTime() + LONGEST;
    for (int i = 0; i < times; i++) {
      long begin = System.nanoTime();
      if (begin > end && i >= FEWEST) {
        return Arrays.copyOf(took, i);
      }
      operation.run(random);
      took[i] = System.nanoTime() - begin;
    }
    return took;
  }
}
