package vn.canbang.testing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Calls that race. */
public final class AtOnce {

  private static final int INSTANCES = 4;

  private AtOnce() {}

  /** Begins all of them at the same moment; their answers in the same order. */
  @SafeVarargs
  public static List<Integer> atOnce(Callable<Integer>... calls) throws Exception {
    CountDownLatch go = new CountDownLatch(1);
    try (ExecutorService threads = Executors.newFixedThreadPool(calls.length)) {
      List<Future<Integer>> answers = new ArrayList<>();
      for (Callable<Integer> call : calls) {
        answers.add(
            threads.submit(
                () -> {
                  go.await();
                  return call.call();
                }));
      }
      go.countDown();
      List<Integer> statuses = new ArrayList<>();
      for (Future<Integer> answer : answers) {
        statuses.add(answer.get());
      }
      return statuses;
    }
  }

  /** The same work by several, as instances of the service do it; returns when all are through. */
  public static void run(Runnable work) throws Exception {
    Callable<Integer> one =
        () -> {
          work.run();
          return 0;
        };
    List<Callable<Integer>> all = Collections.nCopies(INSTANCES, one);
    @SuppressWarnings("unchecked")
    Callable<Integer>[] calls = all.toArray(new Callable[0]);
    atOnce(calls);
  }
}
