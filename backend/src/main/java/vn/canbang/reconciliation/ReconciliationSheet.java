package vn.canbang.reconciliation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.canbang.indicator.CellKey;
import vn.canbang.shared.problem.ProblemException;

/** A session whole: what its figures say of each other. */
final class ReconciliationSheet {

  private final Reconciliation session;
  private final List<ReconciliationParticipant> participants;
  private final List<ReconciliationLine> lines;
  private final Map<UUID, Map<UUID, ReconciliationFigure>> byLine = new HashMap<>();

  ReconciliationSheet(
      Reconciliation session,
      List<ReconciliationParticipant> participants,
      List<ReconciliationLine> lines,
      List<ReconciliationFigure> figures) {
    this.session = session;
    this.participants = participants;
    this.lines = lines;
    figures.forEach(
        figure ->
            byLine
                .computeIfAbsent(figure.lineId(), id -> new HashMap<>())
                .put(figure.participantId(), figure));
  }

  Reconciliation session() {
    return session;
  }

  List<ReconciliationParticipant> participants() {
    return participants;
  }

  List<ReconciliationLine> lines() {
    return lines;
  }

  Map<UUID, ReconciliationLine> linesById() {
    return lines.stream().collect(Collectors.toMap(ReconciliationLine::id, line -> line));
  }

  Set<UUID> areas() {
    return lines.stream()
        .map(ReconciliationLine::areaId)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  Set<CellKey> cells() {
    return lines.stream()
        .map(ReconciliationLine::cell)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** Ends in 404 for an agency that does not take part. */
  ReconciliationParticipant participant(UUID id) {
    return participants.stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .orElseThrow(ProblemException::notFound);
  }

  @Nullable ReconciliationFigure figure(ReconciliationLine line, ReconciliationParticipant of) {
    return byLine.getOrDefault(line.id(), Map.of()).get(of.id());
  }

  /** What an agency has entered, by line. */
  Map<UUID, ReconciliationFigure> figures(ReconciliationParticipant of) {
    Map<UUID, ReconciliationFigure> found = new LinkedHashMap<>();
    for (ReconciliationLine line : lines) {
      ReconciliationFigure figure = figure(line, of);
      if (figure != null) {
        found.put(line.id(), figure);
      }
    }
    return found;
  }

  private Collection<ReconciliationFigure> figures(ReconciliationLine line) {
    return byLine.getOrDefault(line.id(), Map.of()).values();
  }

  /** Largest less smallest; null with fewer than two figures. */
  @Nullable Integer difference(ReconciliationLine line) {
    Collection<ReconciliationFigure> figures = figures(line);
    if (figures.size() < 2) {
      return null;
    }
    var amounts = figures.stream().mapToInt(ReconciliationFigure::amount).summaryStatistics();
    return amounts.getMax() - amounts.getMin();
  }

  /** What all agencies that have said anything count; null where they differ or none has. */
  @Nullable Integer common(ReconciliationLine line) {
    List<Integer> amounts =
        figures(line).stream().map(ReconciliationFigure::amount).distinct().toList();
    return amounts.size() == 1 ? amounts.getFirst() : null;
  }

  /** The value that agreeing now would put in force: what is proposed, else what all count. */
  @Nullable Integer decided(ReconciliationLine line) {
    Integer proposed = line.agreedValue();
    return proposed == null ? common(line) : proposed;
  }

  /** A value that not everybody counted asks for a reason. */
  boolean needsReason(ReconciliationLine line, int value) {
    return !figures(line).isEmpty() && !Integer.valueOf(value).equals(common(line));
  }

  int missing(ReconciliationParticipant of) {
    return lines.size() - figures(of).size();
  }

  /** An agency and an area of which it has not given all. */
  record Gap(ReconciliationParticipant participant, UUID areaId) {}

  /** By participant, then by area. */
  List<Gap> gaps() {
    List<Gap> gaps = new ArrayList<>();
    for (ReconciliationParticipant participant : participants) {
      gaps(participant).forEach(area -> gaps.add(new Gap(participant, area)));
    }
    return gaps;
  }

  /** Areas of which an agency has not given all. */
  List<UUID> gaps(ReconciliationParticipant of) {
    return lines.stream()
        .filter(line -> figure(line, of) == null)
        .map(ReconciliationLine::areaId)
        .distinct()
        .toList();
  }
}
