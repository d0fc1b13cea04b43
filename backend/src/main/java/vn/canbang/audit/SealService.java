package vn.canbang.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.canbang.audit.SealQueries.Seal;
import vn.canbang.audit.SealQueries.State;
import vn.canbang.audit.SealQueries.Unsealed;

/**
 * Gives committed rows their numbers and links. Who commits late gets a later number: rows are
 * taken from a queue, never by "all after the last one".
 */
@ApplicationScoped
class SealService {

  /** So many rows at a time; more than the country writes in a second. */
  static final int PART = 1_000;

  private final SealQueries queries;

  SealService(SealQueries queries) {
    this.queries = queries;
  }

  State look() {
    return queries.look();
  }

  /**
   * Seals the first of those that wait, in the order in which they were written: of two versions of
   * one thing the second is written after the first is committed, so they keep their order.
   *
   * @return how many; 0 when none wait or another instance seals
   */
  @Transactional
  int seal(UUID instance) {
    State state = queries.locked();
    if (!state.mayBeSealedBy(instance)) {
      return 0;
    }
    List<Unsealed> rows = queries.unsealed(PART);
    if (rows.isEmpty()) {
      return 0;
    }
    Map<UUID, String> hashes = hashesOfOlder(rows);
    long number = state.head().number();
    String chain = state.head().chain();
    List<Seal> seals = new ArrayList<>(rows.size());
    for (Unsealed row : rows) {
      String hash = row.hash() == null ? Objects.requireNonNull(hashes.get(row.id())) : row.hash();
      number++;
      chain = Chain.next(chain, number, hash);
      seals.add(new Seal(row.id(), number, hash, chain));
    }
    queries.seal(seals);
    queries.move(number, chain, instance);
    return seals.size();
  }

  /** Rows that were written before there was a chain have none yet. */
  private Map<UUID, String> hashesOfOlder(List<Unsealed> rows) {
    List<UUID> without = rows.stream().filter(row -> row.hash() == null).map(Unsealed::id).toList();
    return without.isEmpty()
        ? Map.of()
        : queries.rows(without).stream().collect(Collectors.toMap(AuditRow::id, AuditRow::hash));
  }
}
