package vn.canbang.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.canbang.report.content.ActivityEntry;
import vn.canbang.report.content.ContentFrame;
import vn.canbang.report.content.OutputEntry;
import vn.canbang.report.content.ReportContent;

/** Results of activities and outputs that nobody typed are filled in when a report is sent. */
final class SelfFilling {

  private SelfFilling() {}

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
    List<OutputEntry> outputs = new ArrayList<>(written.outputs());
    outputs.forEach(entry -> said.add(entry.output()));
    for (OutputEntry output : frame.filledOutputs().values()) {
      if (said.add(output.output())) {
        outputs.add(output);
      }
    }
    return written.withRecords(activities, outputs);
  }
}
