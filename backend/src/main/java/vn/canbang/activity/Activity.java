package vn.canbang.activity;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.OptimisticLock;
import org.jspecify.annotations.Nullable;
import vn.canbang.activity.schedule.Rule;
import vn.canbang.plan.follow.AskedTask;
import vn.canbang.plan.follow.YearsMoved;
import vn.canbang.shared.persistence.Ids;

/** An activity of a plan. Collections are read in batches, for a list of activities at once. */
@Entity
@Table(name = "activity")
@SuppressWarnings({"NullAway.Init", "unused"}) // Filled by Hibernate.
class Activity {

  @Id private UUID id;

  private UUID planId;

  @OptimisticLock(excluded = true)
  private int position;

  @OptimisticLock(excluded = true)
  @Column(length = 32)
  private String code;

  private @Nullable UUID sectionId;

  @Column(length = 1000)
  private String title;

  @Column(length = 8000)
  private @Nullable String description;

  @Enumerated(EnumType.STRING)
  @Column(length = 32)
  private ActivityCategory category;

  private boolean declared;

  private @Nullable UUID leadId;

  @Column(length = 500)
  private @Nullable String leadText;

  @Enumerated(EnumType.STRING)
  @Column(length = 32)
  private @Nullable LeadBasis leadBasis;

  @Column(length = 1000)
  private @Nullable String scheduleText;

  @Column(length = 1000)
  private @Nullable String location;

  @Column(length = 2000)
  private @Nullable String audience;

  private @Nullable Integer expectedParticipants;

  private boolean separatePlan;

  private @Nullable UUID subPlanId;

  /** The activity of the plan that this one was copied from. */
  private @Nullable UUID originId;

  /** The upper plan that asks for it. */
  private @Nullable UUID sourcePlanId;

  /** The duty, or the activity, of the upper plan that asks for it. */
  private @Nullable UUID sourcePartId;

  /** First edition of the plan that no longer has it; reports on it stay. */
  private @Nullable Integer droppedIn;

  /** Makes a change of what it puts out count as a change of it. */
  private long writings;

  @Version private long version;

  @ElementCollection
  @CollectionTable(name = "activity_schedule_rule", joinColumns = @JoinColumn(name = "activity_id"))
  @OrderColumn(name = "position")
  @BatchSize(size = 500)
  private List<TimeRule> rules = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "activity_coordinator", joinColumns = @JoinColumn(name = "activity_id"))
  @OrderColumn(name = "position")
  @BatchSize(size = 500)
  private List<Partner> coordinators = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "activity_material", joinColumns = @JoinColumn(name = "activity_id"))
  @OrderColumn(name = "position")
  @Column(name = "text", length = 1000)
  @BatchSize(size = 500)
  private List<String> materials = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "activity_channel", joinColumns = @JoinColumn(name = "activity_id"))
  @OrderColumn(name = "position")
  @Column(name = "text", length = 1000)
  @BatchSize(size = 500)
  private List<String> channels = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "activity_restatement", joinColumns = @JoinColumn(name = "activity_id"))
  @OrderColumn(name = "position")
  @Column(name = "code", length = 32)
  @BatchSize(size = 500)
  private List<String> restates = new ArrayList<>();

  @OneToMany(mappedBy = "activity", cascade = CascadeType.ALL, orphanRemoval = true)
  @OrderBy("position")
  @BatchSize(size = 500)
  private List<Output> outputs = new ArrayList<>();

  protected Activity() {}

  Activity(UUID id, UUID planId, int position, String code) {
    this.id = id;
    this.planId = planId;
    this.position = position;
    this.code = code;
  }

  /** Writes all of it anew but whom it names and what it puts out. */
  void write(RecordedActivity recorded, @Nullable UUID section, @Nullable UUID lead) {
    writings++;
    sectionId = section;
    title = recorded.title();
    description = recorded.description();
    category = recorded.category();
    declared = recorded.declared();
    leadId = lead;
    leadText = recorded.leadText();
    leadBasis = recorded.leadBasis();
    scheduleText = recorded.scheduleText();
    location = recorded.location();
    audience = recorded.audience();
    expectedParticipants = recorded.expectedParticipants();
    separatePlan = recorded.separatePlan();
    replace(materials, recorded.materials());
    replace(channels, recorded.channels());
    replace(restates, recorded.restates());
    coordinators.clear();
    outputs.clear();
    rules.clear();
  }

  /** The same for a plan of later years: nothing of it is done, issued or received yet. */
  Activity copy(UUID plan, @Nullable UUID section, YearsMoved years) {
    Activity copy = new Activity(Ids.next(), plan, position, code);
    copy.sectionId = section;
    copy.title = years.in(title);
    copy.description = years.of(description);
    copy.category = category;
    copy.declared = declared;
    copy.leadId = leadId;
    copy.leadText = leadText;
    copy.leadBasis = leadBasis;
    copy.scheduleText = years.of(scheduleText);
    copy.location = years.of(location);
    copy.audience = years.of(audience);
    copy.expectedParticipants = expectedParticipants;
    copy.separatePlan = separatePlan;
    copy.subPlanId = years.by() == 0 ? subPlanId : null;
    copy.originId = id;
    if (years.by() == 0) {
      copy.sourcePlanId = sourcePlanId;
      copy.sourcePartId = sourcePartId;
    }
    materials.forEach(text -> copy.materials.add(years.in(text)));
    copy.channels.addAll(channels);
    copy.restates.addAll(restates);
    copy.coordinators.addAll(coordinators);
    rules.forEach(rule -> copy.rules.add(rule.in(years)));
    for (Output output : outputs()) {
      Output same = copy.putsOut(years.in(output.name()), output.quantity(), output.unit());
      output.allocations().forEach(same::allocateAgain);
    }
    return copy;
  }

  /**
   * What a plan below does of it: the unit itself leads, and gets what was allotted to it.
   *
   * @param section the section of that plan for it
   */
  Activity handDown(UUID plan, @Nullable UUID section, UUID unit) {
    Activity own = copy(plan, section, YearsMoved.NONE);
    own.originId = null;
    own.asksFor(planId, id);
    own.isLedBy(unit);
    own.coordinators.clear();
    own.restates.clear();
    own.subPlanId = null;
    own.separatePlan = false;
    own.outputs.clear();
    for (Output output : outputs()) {
      int share =
          output.allocations().stream()
              .filter(allocation -> unit.equals(allocation.organisationId()))
              .mapToInt(Allocation::quantity)
              .sum();
      if (share > 0) {
        own.putsOut(output.name(), share, output.unit());
      }
    }
    return own;
  }

  /** Whether it gives the unit something to do: lead it, or use what is allotted to it. */
  boolean asks(UUID unit) {
    return unit.equals(leadId)
        || outputs().stream()
            .flatMap(output -> output.allocations().stream())
            .anyMatch(allocation -> unit.equals(allocation.organisationId()));
  }

  /** The part of an upper plan that it carries out. */
  void asksFor(UUID upperPlan, UUID part) {
    sourcePlanId = upperPlan;
    sourcePartId = part;
  }

  /** The plan that asked for it is no more. */
  void isAskedByNobody() {
    sourcePlanId = null;
    sourcePartId = null;
  }

  /** Whose plan it is leads. */
  private void isLedBy(UUID unit) {
    leadId = unit;
    leadText = null;
    leadBasis = LeadBasis.IMPLIED;
  }

  /** Begins what a duty of an upper plan gives the unit to do, until its last day if it has one. */
  static Activity asked(
      UUID plan, @Nullable UUID section, UUID unit, AskedTask task, LocalDate start) {
    Activity activity = new Activity(Ids.next(), plan, 0, "");
    activity.sectionId = section;
    activity.title = task.title();
    activity.description = task.words();
    activity.category = TaskCategory.of(task.title());
    activity.declared = true;
    activity.isLedBy(unit);
    activity.scheduleText = task.dueText();
    LocalDate last = task.lastDay();
    if (last != null && !last.isBefore(start)) {
      activity.rules.add(new TimeRule(ScheduleKind.RANGE, start, last, null, null, false, null));
    }
    return activity;
  }

  /** Is from now on as an amendment has it; what was issued and received of it stays so. */
  void takesFrom(Activity amended, @Nullable UUID section) {
    writings++;
    sectionId = section;
    title = amended.title;
    description = amended.description;
    category = amended.category;
    declared = amended.declared;
    leadId = amended.leadId;
    leadText = amended.leadText;
    leadBasis = amended.leadBasis;
    scheduleText = amended.scheduleText;
    location = amended.location;
    audience = amended.audience;
    expectedParticipants = amended.expectedParticipants;
    separatePlan = amended.separatePlan;
    subPlanId = amended.subPlanId;
    sourcePlanId = amended.sourcePlanId;
    sourcePartId = amended.sourcePartId;
    replace(materials, amended.materials);
    replace(channels, amended.channels);
    replace(restates, amended.restates);
    replace(coordinators, amended.coordinators);
    replace(rules, amended.rules);
    Map<String, Output> known = new HashMap<>();
    outputs.forEach(output -> known.putIfAbsent(output.name(), output));
    List<Output> now = new ArrayList<>();
    for (Output output : amended.outputs) {
      Output same = known.remove(output.name());
      Output own = same == null ? new Output(this, output) : same;
      own.takesFrom(output);
      now.add(own);
    }
    outputs.stream()
        .filter(output -> !now.contains(output) && output.issued())
        .forEach(
            output -> {
              output.isWithdrawn();
              now.add(output);
            });
    outputs.removeIf(output -> !now.contains(output));
    now.stream().filter(output -> !outputs.contains(output)).forEach(outputs::add);
    standsAt(amended.position, amended.code);
  }

  /** The plan no longer has it. */
  void isDropped(int edition) {
    droppedIn = edition;
    sectionId = null;
  }

  private static <T> void replace(List<T> texts, List<T> by) {
    texts.clear();
    texts.addAll(by);
  }

  boolean dropped() {
    return droppedIn != null;
  }

  /**
   * @param days days of observance by code
   */
  ScheduledActivity scheduled(Map<String, MonthDay> days) {
    return new ScheduledActivity(
        id,
        planId,
        code,
        title,
        leadId,
        rules.stream().map(rule -> rule.on(days)).filter(Rule::says).toList());
  }

  /** Which of the plan's activities it is now. */
  void standsAt(int place, String number) {
    position = place;
    code = number;
  }

  int position() {
    return position;
  }

  long version() {
    return version;
  }

  void coordinatedBy(String text, @Nullable UUID organisationId) {
    coordinators.add(new Partner(text, organisationId));
  }

  Output putsOut(String name, @Nullable Integer quantity, @Nullable String unit) {
    Output output = new Output(this, outputs.size(), name, quantity, unit);
    outputs.add(output);
    return output;
  }

  UUID id() {
    return id;
  }

  @Nullable UUID sourcePlanId() {
    return sourcePlanId;
  }

  @Nullable UUID sourcePartId() {
    return sourcePartId;
  }

  @Nullable UUID originId() {
    return originId;
  }

  UUID planId() {
    return planId;
  }

  String code() {
    return code;
  }

  @Nullable UUID sectionId() {
    return sectionId;
  }

  String title() {
    return title;
  }

  @Nullable String description() {
    return description;
  }

  ActivityCategory category() {
    return category;
  }

  boolean declared() {
    return declared;
  }

  @Nullable UUID leadId() {
    return leadId;
  }

  @Nullable String leadText() {
    return leadText;
  }

  @Nullable LeadBasis leadBasis() {
    return leadBasis;
  }

  @Nullable String scheduleText() {
    return scheduleText;
  }

  @Nullable String location() {
    return location;
  }

  @Nullable String audience() {
    return audience;
  }

  @Nullable Integer expectedParticipants() {
    return expectedParticipants;
  }

  boolean separatePlan() {
    return separatePlan;
  }

  /** The plan that the document speaks of as one of its own. */
  void hasSubPlan(@Nullable UUID planIdOfItsOwn) {
    subPlanId = planIdOfItsOwn;
  }

  @Nullable UUID subPlanId() {
    return subPlanId;
  }

  List<TimeRule> rules() {
    return rules;
  }

  List<Partner> coordinators() {
    return coordinators;
  }

  List<String> materials() {
    return materials;
  }

  List<String> channels() {
    return channels;
  }

  List<String> restates() {
    return restates;
  }

  /** What the plan in force has it put out. */
  List<Output> outputs() {
    return outputs.stream().filter(output -> !output.withdrawn()).toList();
  }

  /** What an amendment no longer has, of which something was issued. */
  List<Output> formerOutputs() {
    return outputs.stream().filter(output -> output.withdrawn() && output.issued()).toList();
  }
}
