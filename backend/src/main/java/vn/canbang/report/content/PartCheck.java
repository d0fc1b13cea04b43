package vn.canbang.report.content;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.problem.Faults;

/**
 * The rules of what only some reports hold: estimates of the year, lines of the cells, and what the
 * system fills in of activities and outputs.
 */
final class PartCheck {

  private final ReportContent content;
  private final ContentFrame frame;

  PartCheck(ReportContent content, ContentFrame frame) {
    this.content = content;
    this.frame = frame;
  }

  /** What even a draft may not hold. */
  void wellFormed(Faults faults) {
    Set<String> known = frame.template().estimateKeys();
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < content.estimates().size(); i++) {
      String key = content.estimates().get(i).key();
      if (!known.contains(key)) {
        faults.add("/estimates/" + i + "/key", "report.estimate-unknown", key);
      } else if (!seen.add(key)) {
        faults.add("/estimates/" + i + "/key", "report.cell-twice", key);
      }
    }
    if (frame.consolidated() && !content.lines().isEmpty()) {
      faults.add("/lines", "report.lines-consolidated", null);
    }
    Set<String> cells = new HashSet<>(frame.template().cellKeys());
    Set<String> labels = new HashSet<>();
    List<LineEntry> lines = content.lines();
    for (int i = 0; i < lines.size(); i++) {
      if (!labels.add(lines.get(i).label().strip())) {
        faults.add("/lines/" + i + "/label", "report.line-twice", lines.get(i).label());
      }
      line(lines.get(i).cells(), cells, "/lines/" + i + "/cells/", faults);
    }
    Set<UUID> outputs = new HashSet<>();
    for (int i = 0; i < content.saidOutputs().size(); i++) {
      UUID output = content.saidOutputs().get(i).output();
      if (!frame.filledOutputs().containsKey(output)) {
        faults.add("/outputs/" + i + "/output", "report.output-unknown", output);
      } else if (!outputs.add(output)) {
        faults.add("/outputs/" + i + "/output", "report.output-twice", output);
      }
    }
  }

  private static void line(List<LineCell> line, Set<String> cells, String at, Faults faults) {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < line.size(); i++) {
      String key = line.get(i).key();
      if (!cells.contains(key)) {
        faults.add(at + i + "/key", "report.cell-unknown", key);
      } else if (!seen.add(key)) {
        faults.add(at + i + "/key", "report.cell-twice", key);
      }
    }
  }

  /**
   * What may not be sent.
   *
   * @param indexes where the cells stand in the body, by key
   */
  void sendable(Map<String, Integer> indexes, Faults faults) {
    Map<String, Integer> values = new HashMap<>();
    for (CellEntry cell : content.cells()) {
      Integer value = cell.value();
      if (value != null) {
        values.putIfAbsent(cell.key(), value);
      }
    }
    for (LineSums.Difference wrong : LineSums.differences(content.lines(), values, content.nil())) {
      Integer index = indexes.get(wrong.key());
      faults.add(
          index == null ? "/cells" : "/cells/" + index + "/value",
          "report.lines-differ",
          wrong.cell(),
          wrong.key(),
          wrong.lines());
    }
    overrides(faults);
  }

  /** Who says otherwise than the records of activities and outputs says why. */
  private void overrides(Faults faults) {
    for (int i = 0; i < content.activities().size(); i++) {
      ActivityEntry said = content.activities().get(i);
      ActivityEntry filled = frame.filledActivities().get(said.activity());
      if (filled != null && blank(said.note()) && contradicts(said, filled)) {
        faults.add("/activities/" + i + "/note", "report.override-activity-note", null);
      }
    }
    for (int i = 0; i < content.saidOutputs().size(); i++) {
      OutputEntry said = content.saidOutputs().get(i);
      OutputEntry filled = frame.filledOutputs().get(said.output());
      if (filled != null
          && blank(said.note())
          && (differs(said.issued(), filled.issued())
              || differs(said.received(), filled.received())
              || differs(said.displayed(), filled.displayed()))) {
        faults.add("/outputs/" + i + "/note", "report.override-output-note", null);
      }
      if (more(said.received(), said.issued())) {
        faults.add("/outputs/" + i + "/received", "report.output-order", said.received());
      }
      if (more(said.displayed(), said.received())) {
        faults.add("/outputs/" + i + "/displayed", "report.output-order", said.displayed());
      }
    }
  }

  /** What is left out contradicts nothing. */
  private static boolean contradicts(ActivityEntry said, ActivityEntry filled) {
    Participants people = said.participants();
    Participants counted = filled.participants();
    return said.status() != filled.status()
        || differs(said.doneOn(), filled.doneOn())
        || differs(said.quantity(), filled.quantity())
        || (people != null
            && counted != null
            && (differs(people.total(), counted.total())
                || differs(people.women(), counted.women())
                || differs(people.men(), counted.men())));
  }

  private static boolean differs(@Nullable Object said, @Nullable Object filled) {
    return said != null && filled != null && !said.equals(filled);
  }

  private static boolean more(@Nullable Integer part, @Nullable Integer of) {
    return part != null && of != null && part > of;
  }

  private static boolean blank(@Nullable String text) {
    return text == null || text.isBlank();
  }
}
