package vn.canbang.change;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Lets callers wait for rows to be sealed, by whatever instance. They hold a (virtual) thread and
 * nothing else; while there are any, one thread looks at the head for all of them.
 */
@ApplicationScoped
class ChangeWatch {

  private static final Logger LOG = Logger.getLogger(ChangeWatch.class);
  private static final Duration PAUSE = Duration.ofMillis(250);

  /** Where writers never rest, everybody who waits looks once in so long. */
  private static final Duration PAUSE_AFTER_NEWS = Duration.ofSeconds(1);

  private final ChangeQueries queries;
  private final Semaphore places;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition moved = lock.newCondition();
  private long head;
  private int waiting;
  private boolean looking;
  private boolean stopping;

  ChangeWatch(
      ChangeQueries queries, @ConfigProperty(name = "canbang.changes.waiting") int mostWaiting) {
    this.queries = queries;
    this.places = new Semaphore(mostWaiting);
  }

  /**
   * Waits until something is sealed behind {@code number}.
   *
   * @return false when the time is over, the service stops, or too many wait already
   */
  boolean sealedBeyond(long number, Duration longest) {
    if (!places.tryAcquire()) {
      return false;
    }
    try {
      return await(number, longest.toNanos());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    } finally {
      places.release();
    }
  }

  /** How many wait on this instance. */
  int waiting() {
    lock.lock();
    try {
      return waiting;
    } finally {
      lock.unlock();
    }
  }

  private boolean await(long number, long nanos) throws InterruptedException {
    lock.lock();
    waiting++;
    try {
      if (!looking) {
        looking = true;
        Thread.ofVirtual().name("change-watch").start(this::look);
      }
      long left = nanos;
      while (head <= number && left > 0 && !stopping) {
        left = moved.awaitNanos(left);
      }
      return head > number && !stopping;
    } finally {
      waiting--;
      lock.unlock();
    }
  }

  private void look() {
    try {
      while (wanted()) {
        Thread.sleep(news() ? PAUSE_AFTER_NEWS : PAUSE);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean wanted() {
    lock.lock();
    try {
      looking = waiting > 0 && !stopping;
      return looking;
    } finally {
      lock.unlock();
    }
  }

  /** A database that is away is told of by the callers' own questions. */
  private boolean news() {
    long now;
    try {
      now = queries.head().number();
    } catch (RuntimeException e) {
      LOG.debug("the head of the trail cannot be read", e);
      return false;
    }
    lock.lock();
    try {
      boolean news = now != head;
      head = now;
      moved.signalAll();
      return news;
    } finally {
      lock.unlock();
    }
  }

  /** Before requests under way are waited for: nobody who waits here shall be waited for. */
  void atStop(@Observes ShutdownDelayInitiatedEvent stop) {
    lock.lock();
    try {
      stopping = true;
      moved.signalAll();
    } finally {
      lock.unlock();
    }
  }
}
