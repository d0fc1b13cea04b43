package vn.canbang.report.consolidation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.canbang.activity.Activities;
import vn.canbang.activity.ActivityRef;
import vn.canbang.report.UnitReport;
import vn.canbang.report.content.ActivityEntry;
import vn.canbang.report.content.ContentQueries;
import vn.canbang.report.obligation.OwedReport;
import vn.canbang.report.template.ReportTemplates;
import vn.canbang.shared.http.Ref;

/** What became of the activities of a plan, counted over the units below. */
@ApplicationScoped
class Tallies {

  private final ContentQueries contents;
  private final ReportTemplates templates;
  private final Activities activities;

  Tallies(ContentQueries contents, ReportTemplates templates, Activities activities) {
    this.contents = contents;
    this.templates = templates;
    this.activities = activities;
  }

  List<ActivityTally> of(OwedReport any, Picture picture, List<UnitReport> counted) {
    UUID plan = any.planId();
    if (plan == null || !templates.on(any.templateId(), any.periodStart()).asksActivities()) {
      return List.of();
    }
    Map<UUID, List<ActivityEntry>> results =
        contents.results(counted.stream().map(picture::counted).filter(id -> id != null).toList());
    return activities.ofPlan(plan).stream()
        .filter(ActivityRef::declared)
        .map(a -> tally(a, picture, results))
        .toList();
  }

  private static ActivityTally tally(
      ActivityRef activity, Picture picture, Map<UUID, List<ActivityEntry>> results) {
    int done = 0;
    int partly = 0;
    int notDone = 0;
    List<Ref> missing = new ArrayList<>();
    for (UnitReport child : picture.children()) {
      UUID revision = picture.counted(child);
      Optional<ActivityEntry> result =
          revision == null
              ? Optional.empty()
              : results.getOrDefault(revision, List.of()).stream()
                  .filter(r -> r.activity().equals(activity.id()))
                  .findFirst();
      if (result.isEmpty()) {
        missing.add(child.owed().organisation().ref());
      } else {
        switch (result.get().status()) {
          case DONE -> done++;
          case PARTLY -> partly++;
          case NOT_DONE -> notDone++;
        }
      }
    }
    return new ActivityTally(
        activity.id(), activity.code(), activity.title(), done, partly, notDone, missing);
  }
}
