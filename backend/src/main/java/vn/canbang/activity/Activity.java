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
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.OptimisticLock;
import org.jspecify.annotations.Nullable;
import vn.canbang.plan.YearsMoved;
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
    materials.forEach(text -> copy.materials.add(years.in(text)));
    copy.channels.addAll(channels);
    copy.restates.addAll(restates);
    copy.coordinators.addAll(coordinators);
    rules.forEach(rule -> copy.rules.add(rule.in(years)));
    for (Output output : outputs) {
      Output same = copy.putsOut(years.in(output.name()), output.quantity(), output.unit());
      output.allocations().forEach(same::allocateAgain);
    }
    return copy;
  }

  private static void replace(List<String> texts, List<String> by) {
    texts.clear();
    texts.addAll(by);
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

  List<Output> outputs() {
    return outputs;
  }
}
