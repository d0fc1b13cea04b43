package vn.canbang.observation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.canbang.shared.security.OrgScope;

/** Keeps the lines of each series and all that follows from them. */
@ApplicationScoped
class ReportingLineService implements ReportingLines {

  private final ReportingLineQueries queries;

  ReportingLineService(ReportingLineQueries queries) {
    this.queries = queries;
  }

  @Override
  @Transactional
  public void replaceFor(OrgScope scope, String series, Set<ReportingLine> lines) {
    queries.replace(scope, series, lines);
    queries.replaceReach(scope, reach(queries.all(scope)));
  }

  /** Every pair that one gets to along lines; a body does not reach itself. */
  static Set<ReportingLine> reach(Set<ReportingLine> lines) {
    Map<UUID, Set<UUID>> next = new HashMap<>();
    for (ReportingLine line : lines) {
      next.computeIfAbsent(line.senderId(), id -> new HashSet<>()).add(line.receiverId());
    }
    Set<ReportingLine> reached = new HashSet<>();
    for (UUID sender : next.keySet()) {
      Deque<UUID> open = new ArrayDeque<>(next.get(sender));
      while (!open.isEmpty()) {
        UUID receiver = open.pop();
        if (!receiver.equals(sender) && reached.add(new ReportingLine(sender, receiver))) {
          open.addAll(next.getOrDefault(receiver, Set.of()));
        }
      }
    }
    return reached;
  }
}
