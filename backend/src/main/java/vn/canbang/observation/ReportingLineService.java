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
    if (queries.of(scope, series).equals(lines)) {
      return;
    }
    queries.replace(scope, series, lines);
    queries.replaceReach(scope, reach(queries.all(scope)));
  }

  /**
   * Every pair that one gets to along lines, with the days of the figures that go all the way; a
   * body does not reach itself.
   */
  static Set<ReportingLine> reach(Set<ReportingLine> lines) {
    Map<UUID, Set<ReportingLine>> next = new HashMap<>();
    for (ReportingLine line : lines) {
      next.computeIfAbsent(line.senderId(), id -> new HashSet<>()).add(line);
    }
    Set<ReportingLine> reached = new HashSet<>();
    for (UUID sender : next.keySet()) {
      Map<UUID, Set<ReportingLine>> found = new HashMap<>();
      Deque<ReportingLine> open = new ArrayDeque<>(next.get(sender));
      while (!open.isEmpty()) {
        ReportingLine line = open.pop();
        Set<ReportingLine> there = found.computeIfAbsent(line.receiverId(), id -> new HashSet<>());
        if (line.receiverId().equals(sender)
            || line.carriesNothing()
            || there.stream().anyMatch(known -> known.covers(line))) {
          continue;
        }
        there.removeIf(line::covers);
        there.add(line);
        next.getOrDefault(line.receiverId(), Set.of()).forEach(on -> open.add(line.then(on)));
      }
      found.values().forEach(reached::addAll);
    }
    return reached;
  }
}
