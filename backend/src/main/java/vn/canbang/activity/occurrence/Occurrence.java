package vn.canbang.activity.occurrence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.activity.ScheduledActivity;
import vn.canbang.activity.schedule.Precision;
import vn.canbang.activity.schedule.Window;
import vn.canbang.shared.persistence.Ids;
import vn.canbang.shared.text.SearchKey;

/** One time that an activity is to be held, or was. */
@Entity
@Table(name = "occurrence")
@SuppressWarnings("NullAway.Init")
class Occurrence {

  @Id private UUID id;

  private UUID activityId;

  private UUID planId;

  private UUID leadId;

  @Enumerated(EnumType.STRING)
  @Column(length = 32)
  private OccurrenceKind kind;

  @Column(length = 64)
  private String ruleKey;

  @Column(length = 300)
  private @Nullable String title;

  private LocalDate plannedFrom;

  private LocalDate plannedTo;

  private LocalDate fromOn;

  private LocalDate toOn;

  @Enumerated(EnumType.STRING)
  @Column(name = "precision_kind", length = 32)
  private Precision precision;

  private boolean tentative;

  @Enumerated(EnumType.STRING)
  @Column(length = 32)
  private OccurrenceState state;

  @Column(length = 1000)
  private @Nullable String reason;

  private @Nullable UUID afterId;

  private @Nullable LocalDate doneFrom;

  private @Nullable LocalDate doneTo;

  private @Nullable UUID areaId;

  /** Number of the latest result that was recorded, 0 when none was. */
  private int results;

  @Column(length = 2000)
  private String searchKey;

  private Instant changedAt;

  @Version private long version;

  protected Occurrence() {}

  private Occurrence(
      ScheduledActivity activity,
      UUID lead,
      OccurrenceKind kind,
      String ruleKey,
      @Nullable String title,
      Window window,
      Instant now) {
    this.id = Ids.next();
    this.activityId = activity.id();
    this.planId = activity.planId();
    this.leadId = lead;
    this.kind = kind;
    this.ruleKey = ruleKey;
    this.title = title;
    this.precision = window.precision();
    this.tentative = window.tentative();
    this.state = OccurrenceState.PLANNED;
    this.searchKey = searchKey(activity, title);
    this.changedAt = now;
    isPlanned(window);
  }

  /** As a rule of the activity's schedule says. */
  static Occurrence scheduled(ScheduledActivity activity, MadeBy by, Window window, Instant now) {
    return new Occurrence(
        activity, by.leadId(), OccurrenceKind.SCHEDULED, by.ruleKey(), null, window, now);
  }

  /** After another was done. */
  static Occurrence after(
      Occurrence trigger, ScheduledActivity activity, UUID lead, Window window, Instant now) {
    Occurrence follows =
        new Occurrence(
            activity,
            lead,
            OccurrenceKind.AFTER_ACTIVITY,
            "AFTER:" + trigger.id,
            null,
            window,
            now);
    follows.afterId = trigger.id;
    return follows;
  }

  /** Beyond what the plan says. */
  static Occurrence added(
      ScheduledActivity activity, UUID lead, @Nullable String title, Window window, Instant now) {
    Occurrence added = new Occurrence(activity, lead, OccurrenceKind.ADDED, "", title, window, now);
    added.ruleKey = "ADDED:" + added.id;
    return added;
  }

  private static String searchKey(ScheduledActivity activity, @Nullable String title) {
    String words = activity.code() + " " + activity.title();
    return SearchKey.of(title == null ? words : title + " " + words);
  }

  private void isPlanned(Window window) {
    plannedFrom = window.from();
    plannedTo = window.to();
    fromOn = window.from();
    toOn = window.to();
  }

  /** Takes the words and the window that its activity has now. Answers whether that is a change. */
  boolean follows(ScheduledActivity activity, Window window, Instant now) {
    String words = searchKey(activity, title);
    boolean same =
        words.equals(searchKey)
            && window.to().equals(plannedTo)
            && window.precision() == precision
            && window.tentative() == tentative
            && state != OccurrenceState.CANCELLED;
    if (same) {
      return false;
    }
    searchKey = words;
    precision = window.precision();
    tentative = window.tentative();
    if (state == OccurrenceState.POSTPONED) {
      plannedTo = window.to();
    } else {
      isPlanned(window);
      state = OccurrenceState.PLANNED;
      reason = null;
    }
    changedAt = now;
    return true;
  }

  void isDone(LocalDate from, LocalDate to, @Nullable UUID area, Instant now) {
    state = OccurrenceState.DONE;
    doneFrom = from;
    doneTo = to;
    areaId = area;
    reason = null;
    results++;
    changedAt = now;
  }

  void isPostponed(LocalDate from, LocalDate to, String why, Instant now) {
    state = OccurrenceState.POSTPONED;
    fromOn = from;
    toOn = to;
    reason = why;
    changedAt = now;
  }

  void isCancelled(String why, Instant now) {
    state = OccurrenceState.CANCELLED;
    reason = why;
    changedAt = now;
  }

  /** To be done again, as planned: what was recorded stays in its history. */
  void isReopened(Instant now) {
    if (state == OccurrenceState.POSTPONED) {
      fromOn = plannedFrom;
      toOn = plannedTo;
    }
    state = OccurrenceState.PLANNED;
    doneFrom = null;
    doneTo = null;
    areaId = null;
    reason = null;
    changedAt = now;
  }

  boolean overdue(LocalDate today) {
    return state.open() && precision != Precision.OPEN && toOn.isBefore(today);
  }

  boolean moved() {
    return !fromOn.equals(plannedFrom) || !toOn.equals(plannedTo);
  }

  UUID id() {
    return id;
  }

  UUID activityId() {
    return activityId;
  }

  UUID planId() {
    return planId;
  }

  UUID leadId() {
    return leadId;
  }

  OccurrenceKind kind() {
    return kind;
  }

  MadeBy madeBy() {
    return new MadeBy(activityId, leadId, ruleKey, plannedFrom);
  }

  @Nullable String title() {
    return title;
  }

  PlannedWindow planned() {
    return new PlannedWindow(plannedFrom, plannedTo);
  }

  LocalDate from() {
    return fromOn;
  }

  LocalDate to() {
    return toOn;
  }

  Precision precision() {
    return precision;
  }

  boolean tentative() {
    return tentative;
  }

  OccurrenceState state() {
    return state;
  }

  @Nullable String reason() {
    return reason;
  }

  @Nullable UUID afterId() {
    return afterId;
  }

  @Nullable LocalDate doneTo() {
    return doneTo;
  }

  int results() {
    return results;
  }

  long version() {
    return version;
  }
}
