package vn.canbang.document.importing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.canbang.activity.ActivityCategory;
import vn.canbang.activity.ScheduleKind;
import vn.canbang.activity.draft.AllocationDraft;
import vn.canbang.activity.draft.CoordinatorDraft;
import vn.canbang.activity.draft.OutputDraft;
import vn.canbang.activity.draft.TimeRuleDraft;
import vn.canbang.document.reading.draft.Confidence;
import vn.canbang.document.reading.draft.DraftActivity;
import vn.canbang.document.reading.draft.DraftOutput;
import vn.canbang.document.reading.draft.DraftSchedule;
import vn.canbang.document.reading.draft.Found;
import vn.canbang.document.recording.DocumentActivity;
import vn.canbang.shared.text.SearchKey;

/** Activities in the words of the room that keeps them, each with its place in the text. */
final class DraftActivities {

  private static final TimeRuleDraft UNSCHEDULED = rule(ScheduleKind.UNSCHEDULED);

  private final DraftFields fields;
  private final Bodies bodies;
  private final DraftSections sections;
  private final Map<String, String> observances;
  private final Set<String> taken = new HashSet<>();

  /**
   * @param observances codes of the days of the calendar by day and month: 11/7
   */
  DraftActivities(
      DraftFields fields, Bodies bodies, DraftSections sections, Map<String, String> observances) {
    this.fields = fields;
    this.bodies = bodies;
    this.sections = sections;
    this.observances = observances;
  }

  List<DocumentActivity> activities(List<DraftActivity> read) {
    List<DocumentActivity> activities = new ArrayList<>();
    for (DraftActivity activity : read) {
      activities.add(activity("/activities/" + activities.size(), activity));
    }
    return activities;
  }

  private DocumentActivity activity(String at, DraftActivity read) {
    fields.add(at, read.span(), read.confidence());
    String lead = fields.words(at + "/leadText", read.lead(), 500);
    String title = DraftFields.cut(read.title(), 1_000);
    Optional<ActivityCategory> category =
        Categories.of(SearchKey.of(title + " " + read.description()));
    fields.add(
        at + "/category",
        read.span(),
        category.isEmpty() ? Confidence.DOUBTFUL : Confidence.LIKELY.atMost(read.confidence()));
    return new DocumentActivity(
        DraftParts.unused(read.code(), taken),
        sections.code(read.section()),
        title,
        read.description().isBlank() ? null : DraftFields.cut(read.description(), 8_000),
        category.orElse(ActivityCategory.COMMUNICATION),
        bodies.one(lead),
        lead,
        coordinators(at, read.coordinators()),
        fields.words(at + "/scheduleText", read.schedule().text(), 1_000),
        rules(read.schedule()),
        fields.words(at + "/location", read.location(), 1_000),
        fields.words(at + "/audience", read.audience(), 2_000),
        fields.value(at + "/expectedParticipants", read.participants()),
        read.separatePlan(),
        outputs(at, read.outputs()),
        List.of(),
        List.of());
  }

  private List<CoordinatorDraft> coordinators(String at, List<Found<String>> read) {
    List<CoordinatorDraft> coordinators = new ArrayList<>();
    for (Found<String> body : read) {
      fields.value(at + "/coordinators/" + coordinators.size() + "/text", body);
      String text = DraftFields.cut(body.value(), 500);
      coordinators.add(new CoordinatorDraft(text, bodies.one(text)));
    }
    return coordinators;
  }

  private List<TimeRuleDraft> rules(DraftSchedule read) {
    List<TimeRuleDraft> rules = read.rules().stream().map(this::rule).toList();
    return rules.isEmpty() ? List.of(UNSCHEDULED) : rules;
  }

  /** A rule that lacks what its kind needs says no more than that nothing is known. */
  private TimeRuleDraft rule(DraftSchedule.Rule read) {
    TimeRuleDraft rule =
        new TimeRuleDraft(
            ScheduleKind.valueOf(read.kind().name()),
            read.start(),
            read.end(),
            read.month(),
            read.day() == null || read.month() == null
                ? null
                : observances.get(read.day() + "/" + read.month()),
            read.tentative(),
            read.durationDays());
    if (rule.lacks() == null) {
      return rule;
    }
    return read.month() == null
        ? UNSCHEDULED
        : new TimeRuleDraft(
            ScheduleKind.YEARLY_IN_MONTH,
            null,
            null,
            read.month(),
            null,
            read.tentative(),
            read.durationDays());
  }

  private static TimeRuleDraft rule(ScheduleKind kind) {
    return new TimeRuleDraft(kind, null, null, null, null, false, null);
  }

  private List<OutputDraft> outputs(String at, List<DraftOutput> read) {
    List<OutputDraft> outputs = new ArrayList<>();
    for (DraftOutput output : read) {
      fields.add(
          at + "/outputs/" + outputs.size(),
          output.span(),
          output.addsUp() ? output.confidence() : Confidence.DOUBTFUL);
      outputs.add(
          new OutputDraft(
              DraftFields.cut(output.name(), 500),
              output.quantity(),
              unit(output.unit()),
              output.shares().stream()
                  .map(
                      share ->
                          new AllocationDraft(
                              DraftFields.cut(share.text(), 500),
                              bodies.one(share.text()),
                              share.quantity()))
                  .toList()));
    }
    return outputs;
  }

  private static @Nullable String unit(String read) {
    return read.isBlank() ? null : DraftFields.cut(read, 100);
  }
}
