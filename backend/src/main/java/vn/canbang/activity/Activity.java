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
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.persistence.Ids;

/** An activity of a plan. Collections are read in batches, for a list of activities at once. */
@Entity
@Table(name = "activity")
@SuppressWarnings({"NullAway.Init", "unused"}) // Filled by Hibernate.
class Activity {

  @Id private UUID id;

  private UUID planId;

  private int position;

  @Column(length = 32)
  private String code;

  @Column(length = 32)
  private @Nullable String sectionCode;

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

  Activity(UUID planId, int position, RecordedActivity recorded, @Nullable UUID leadId) {
    this.id = Ids.of("activity", planId + "/" + recorded.code());
    this.planId = planId;
    this.position = position;
    this.code = recorded.code();
    this.sectionCode = recorded.section();
    this.title = recorded.title();
    this.description = recorded.description();
    this.category = recorded.category();
    this.declared = recorded.declared();
    this.leadId = leadId;
    this.leadText = recorded.leadText();
    this.leadBasis = recorded.leadBasis();
    this.scheduleText = recorded.scheduleText();
    this.location = recorded.location();
    this.audience = recorded.audience();
    this.expectedParticipants = recorded.expectedParticipants();
    this.separatePlan = recorded.separatePlan();
    this.materials.addAll(recorded.materials());
    this.channels.addAll(recorded.channels());
    this.restates.addAll(recorded.restates());
    for (RecordedActivity.Rule rule : recorded.rules()) {
      Integer month = rule.month();
      rules.add(
          new TimeRule(
              rule.kind(),
              rule.start(),
              rule.end(),
              month == null ? null : month.shortValue(),
              rule.observance(),
              rule.tentative(),
              rule.durationDays()));
    }
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

  @Nullable String sectionCode() {
    return sectionCode;
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
