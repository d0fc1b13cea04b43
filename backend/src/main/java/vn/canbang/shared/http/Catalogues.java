package vn.canbang.shared.http;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import vn.canbang.shared.time.BusinessClock;

/**
 * Where a room says that its catalogue changes, in the transaction that changes it. A migration
 * that changes entries updates {@code catalogue_state} itself. Entity tags and what instances keep
 * in memory ({@link CatalogueCopy}) rest on it.
 */
@ApplicationScoped
public class Catalogues {

  private final CatalogueQueries queries;
  private final BusinessClock clock;

  Catalogues(CatalogueQueries queries, BusinessClock clock) {
    this.queries = queries;
    this.clock = clock;
  }

  /**
   * Answers the moment to write into {@code changed_at} of every entry that this transaction
   * changes. Changes of one catalogue wait for each other here and their moments only go up, so
   * that whoever asks for what changed after the last moment they saw misses nothing.
   */
  public Instant changed(String catalogue) {
    Instant last = queries.lockedChange(catalogue);
    Instant now = clock.real();
    Instant at = now.isAfter(last) ? now : last.plus(1, ChronoUnit.MICROS);
    queries.changed(catalogue, at);
    return at;
  }

  /** How often it was changed; another number each time. */
  long revision(String catalogue) {
    return Objects.requireNonNull(queries.revisions(List.of(catalogue)).get(catalogue));
  }
}
