package vn.canbang.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.canbang.report.content.ActivityEntry;
import vn.canbang.report.content.CellEntry;
import vn.canbang.report.content.ContentFrame;
import vn.canbang.report.content.OutputEntry;
import vn.canbang.report.content.ReportContent;

/**
 * Results of activities and outputs that nobody typed are filled in when a report is sent; outputs
 * that somebody typed stay until a content speaks of outputs again.
 */
final class SelfFilling {

  private SelfFilling() {}

  /** A nil report means zero in every cell, whether or not they were typed. */
  static ReportContent nilFilled(ContentFrame frame, ReportContent typed) {
    Map<String, String> notes = new HashMap<>();
    for (CellEntry cell : typed.cells()) {
      if (cell.note() != null) {
        notes.putIfAbsent(cell.key(), cell.note());
      }
    }
    boolean zero = typed.cells().stream().allMatch(c -> c.value() == null || c.value() == 0);
    return typed.nil() && zero
        ? typed.withCells(
            frame.template().cellKeys().stream()
                .map(k -> new CellEntry(k, 0, notes.get(k)))
                .toList())
        : typed;
  }

  /** With what the records say of activities and outputs that the content does not speak of. */
  static ReportContent complete(ReportContent written, ContentFrame frame) {
    Set<UUID> said = new HashSet<>();
    List<ActivityEntry> activities = new ArrayList<>(written.activities());
    activities.forEach(entry -> said.add(entry.activity()));
    for (ActivityEntry result : frame.filledActivities().values()) {
      if (said.add(result.activity())) {
        activities.add(result);
      }
    }
    List<OutputEntry> outputs = new ArrayList<>(written.saidOutputs());
    outputs.forEach(entry -> said.add(entry.output()));
    for (OutputEntry output : frame.filledOutputs().values()) {
      if (said.add(output.output())) {
        outputs.add(output);
      }
    }
    return written.withRecords(activities, outputs);
  }

  /**
   * The outputs that a content which does not speak of them leaves as they stand.
   *
   * @param standing in the revision that is written over
   * @param sent in the revision sent before it. Without a note such an output is what the records
   *     said then, so it is read from them anew
   * @param records what they say now, of all outputs that may be reported on
   */
  static List<OutputEntry> kept(
      List<OutputEntry> standing, Collection<OutputEntry> sent, Map<UUID, OutputEntry> records) {
    return standing.stream()
        .map(one -> one.note() == null && sent.contains(one) ? records.get(one.output()) : one)
        .filter(one -> one != null && records.containsKey(one.output()))
        .toList();
  }
}
