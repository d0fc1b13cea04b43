package vn.canbang.plan;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.plan.document.PlanTheme;
import vn.canbang.plan.document.PlanType;
import vn.canbang.plan.draft.CreatePlan;
import vn.canbang.plan.draft.PutPlan;
import vn.canbang.plan.draft.RecordedPlan;
import vn.canbang.plan.follow.YearsMoved;

/** What a plan is about: its title, for where and when it is, and what it belongs to. */
@Embeddable
@SuppressWarnings("NullAway.Init") // Filled by Hibernate.
class PlanHead {

  @Enumerated(EnumType.STRING)
  @Column(length = 32)
  private PlanType type;

  @Column(length = 1000)
  private String title;

  private UUID areaId;

  private LocalDate periodStart;

  private LocalDate periodEnd;

  @Column(length = 64)
  private @Nullable String programmeCode;

  @Column(length = 2000)
  private @Nullable String scope;

  @ElementCollection
  @CollectionTable(name = "plan_project", joinColumns = @JoinColumn(name = "plan_id"))
  @OrderColumn(name = "position")
  @Column(name = "name", length = 300)
  private List<String> externalProjects = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "plan_theme", joinColumns = @JoinColumn(name = "plan_id"))
  @Enumerated(EnumType.STRING)
  @Column(name = "theme", length = 32)
  private Set<PlanTheme> themes = new HashSet<>();

  void write(RecordedPlan recorded, UUID area) {
    type = recorded.type();
    title = recorded.title();
    isFor(area, recorded.periodStart(), recorded.periodEnd());
    programmeCode = recorded.programme();
    scope = recorded.scope();
    themes.addAll(recorded.themes());
  }

  void write(CreatePlan wanted, UUID area) {
    type = wanted.type();
    title = wanted.title();
    isFor(area, wanted.periodStart(), wanted.periodEnd());
    programmeCode = wanted.programme();
  }

  void write(PutPlan head, UUID area) {
    type = head.type();
    title = head.title();
    isFor(area, head.periodStart(), head.periodEnd());
    programmeCode = head.programme();
    scope = head.scope();
    belongsTo(head.themes(), head.externalProjects());
  }

  /** Says the same as the head of another plan. */
  void write(PlanHead other) {
    type = other.type;
    title = other.title;
    isFor(other.areaId, other.periodStart, other.periodEnd);
    programmeCode = other.programmeCode;
    scope = other.scope;
    belongsTo(List.copyOf(other.themes), List.copyOf(other.externalProjects));
  }

  /** A copy speaks of the same things as the document that it was made from. */
  void speaksOfTheSame(PlanHead from, YearsMoved years) {
    scope = years.of(from.scope);
    belongsTo(List.copyOf(from.themes), List.copyOf(from.externalProjects));
    if (programmeCode == null) {
      programmeCode = from.programmeCode;
    }
  }

  private void isFor(UUID area, LocalDate from, LocalDate to) {
    areaId = area;
    periodStart = from;
    periodEnd = to;
  }

  private void belongsTo(List<PlanTheme> toThemes, List<String> toProjects) {
    themes.clear();
    themes.addAll(toThemes);
    externalProjects.clear();
    externalProjects.addAll(toProjects);
  }

  PlanType type() {
    return type;
  }

  String title() {
    return title;
  }

  UUID areaId() {
    return areaId;
  }

  LocalDate periodStart() {
    return periodStart;
  }

  LocalDate periodEnd() {
    return periodEnd;
  }

  @Nullable String programmeCode() {
    return programmeCode;
  }

  @Nullable String scope() {
    return scope;
  }

  List<String> externalProjects() {
    return externalProjects;
  }

  Set<PlanTheme> themes() {
    return themes;
  }
}
