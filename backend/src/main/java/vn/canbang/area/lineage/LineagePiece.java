package vn.canbang.area.lineage;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** A unit during days on which its territory did not change, with what it came from and became. */
final class LineagePiece {

  private final UUID unitId;
  private final LocalDate from;
  private final LocalDate to;
  private final List<Link> next = new ArrayList<>();
  private final List<Link> previous = new ArrayList<>();

  LineagePiece(UUID unitId, LocalDate from, LocalDate to) {
    this.unitId = unitId;
    this.from = from;
    this.to = to;
  }

  /**
   * A way from one piece to another.
   *
   * @param known false when it is merely possible
   */
  private record Link(LineagePiece piece, boolean known) {}

  void becomes(LineagePiece heir, boolean known) {
    next.add(new Link(heir, known));
    heir.previous.add(new Link(this, known));
  }

  UUID unitId() {
    return unitId;
  }

  LocalDate from() {
    return from;
  }

  LocalDate to() {
    return to;
  }

  boolean on(LocalDate day) {
    return !day.isBefore(from) && day.isBefore(to);
  }

  /** What stands in its place from a day on: itself, or what it became on that day. */
  List<LineagePiece> at(LocalDate day) {
    return to.isEqual(day) ? next.stream().map(Link::piece).toList() : List.of(this);
  }

  /** What stood in its place until a day: itself, or what became it on that day. */
  List<LineagePiece> before(LocalDate day) {
    return from.isEqual(day) ? previous.stream().map(Link::piece).toList() : List.of(this);
  }

  /**
   * Pieces with all that they became, or came from.
   *
   * @param all with the ways that are merely possible
   */
  static Set<LineagePiece> reach(Collection<LineagePiece> start, boolean forward, boolean all) {
    Function<LineagePiece, List<Link>> links =
        forward ? piece -> piece.next : piece -> piece.previous;
    Set<LineagePiece> reached = new HashSet<>(start);
    Deque<LineagePiece> open = new ArrayDeque<>(start);
    while (!open.isEmpty()) {
      for (Link link : links.apply(open.pop())) {
        if ((all || link.known()) && reached.add(link.piece())) {
          open.add(link.piece());
        }
      }
    }
    return reached;
  }
}
