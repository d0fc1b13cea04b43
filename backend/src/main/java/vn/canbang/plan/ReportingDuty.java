package vn.canbang.plan;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;
import vn.canbang.plan.document.PlanPartKind;
import vn.canbang.plan.document.ReportingFrequency;
import vn.canbang.plan.draft.RecordedPlan;
import vn.canbang.plan.draft.ReportingDutyDraft;

/** A report that a plan asks for. A series of the report room may carry it out. */
@Entity
@Table(name = "plan_reporting_duty")
@SuppressWarnings("NullAway.Init")
class ReportingDuty extends PlanPart {

  @Column(length = 500)
  private @Nullable String fromText;

  private @Nullable UUID fromId;

  @Column(length = 500)
  private @Nullable String toText;

  @ElementCollection
  @CollectionTable(
      name = "plan_reporting_duty_receiver",
      joinColumns = @JoinColumn(name = "reporting_duty_id"))
  @OrderColumn(name = "position")
  @Column(name = "organisation_id")
  @Fetch(FetchMode.SUBSELECT)
  private List<UUID> receivers = new ArrayList<>();

  @Column(length = 500)
  private @Nullable String viaText;

  private @Nullable UUID viaId;

  private @Nullable LocalDate dueOn;

  @Column(length = 500)
  private @Nullable String dueText;

  @Convert(converter = EnumLists.Frequencies.class)
  @Column(length = 200)
  private List<ReportingFrequency> frequency;

  @Column(length = 2000)
  private String what;

  @Column(length = 64)
  private @Nullable String seriesCode;

  protected ReportingDuty() {}

  ReportingDuty(
      Plan plan,
      int position,
      RecordedPlan.ReportAsked asked,
      @Nullable UUID fromId,
      List<UUID> receivers,
      @Nullable UUID viaId) {
    super(plan, position);
    this.fromText = asked.fromText();
    this.fromId = fromId;
    this.toText = asked.toText();
    this.receivers.addAll(receivers);
    this.viaText = asked.viaText();
    this.viaId = viaId;
    this.dueOn = asked.dueOn();
    this.dueText = asked.dueText();
    this.frequency = List.copyOf(asked.frequency());
    this.what = asked.what();
    this.seriesCode = asked.series();
  }

  /** Yet to be written. */
  static ReportingDuty empty(Plan plan) {
    ReportingDuty duty = new ReportingDuty(plan, 0);
    duty.frequency = List.of();
    duty.what = "";
    return duty;
  }

  private ReportingDuty(Plan plan, int position) {
    super(plan, position);
  }

  @Override
  PlanPartKind kind() {
    return PlanPartKind.REPORTING_DUTY;
  }

  void write(ReportingDutyDraft draft, @Nullable UUID from, List<UUID> to, @Nullable UUID through) {
    fromText = draft.fromText();
    fromId = from;
    toText = draft.toText();
    receivers.clear();
    receivers.addAll(to);
    viaText = draft.viaText();
    viaId = through;
    dueOn = draft.dueOn();
    dueText = draft.dueText();
    frequency = List.copyOf(draft.frequency());
    what = draft.what();
  }

  /** A series of the report room carries it out. */
  void isCarriedOutBy(@Nullable String series) {
    seriesCode = series;
  }

  /** Who answers an upper plan reports under its own name. */
  void isFrom(UUID organisation, String name) {
    fromId = organisation;
    fromText = name;
  }

  AskedReport asked() {
    return new AskedReport(
        id(),
        fromId,
        List.copyOf(receivers),
        viaId,
        dueOn,
        dueText,
        List.copyOf(frequency),
        seriesCode);
  }

  @Nullable String fromText() {
    return fromText;
  }

  @Nullable UUID fromId() {
    return fromId;
  }

  @Nullable String toText() {
    return toText;
  }

  List<UUID> receivers() {
    return receivers;
  }

  @Nullable String viaText() {
    return viaText;
  }

  @Nullable UUID viaId() {
    return viaId;
  }

  @Nullable LocalDate dueOn() {
    return dueOn;
  }

  @Nullable String dueText() {
    return dueText;
  }

  List<ReportingFrequency> frequency() {
    return frequency;
  }

  String what() {
    return what;
  }

  @Nullable String seriesCode() {
    return seriesCode;
  }
}
