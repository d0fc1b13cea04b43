package vn.canbang.report;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.report.obligation.ReportState;
import vn.canbang.report.view.LeaderState;
import vn.canbang.report.view.LeaderView;
import vn.canbang.shared.persistence.Ids;
import vn.canbang.shared.problem.ProblemException;

/**
 * A report between its sender and its receiver. The sender's state and the received state differ
 * while something is being written: what is being written is not the receiver's business.
 */
@Entity
@Table(name = "report")
class Report {

  @Id private UUID id;
  private UUID obligationId;

  @Enumerated(EnumType.STRING)
  private ReportState state;

  private int revision;

  @Enumerated(EnumType.STRING)
  private @Nullable ReportState receivedState;

  private @Nullable Integer receivedRevision;
  private @Nullable Integer acceptedRevision;
  private @Nullable Instant firstSubmittedAt;
  private boolean illustrative;

  /** The account that wrote the draft last. */
  private @Nullable UUID authorId;

  /** With a series that wants a leader's word first: whom the draft lies with. */
  @Enumerated(EnumType.STRING)
  private @Nullable LeaderState leaderState;

  private @Nullable String leaderWords;
  private @Nullable String leaderBy;
  private @Nullable Instant leaderAt;

  /**
   * Real time of the last change; makes every change, also one of rows beside it, a new version.
   */
  private Instant changedAt;

  @Version private long version;

  @SuppressWarnings("NullAway.Init")
  protected Report() {}

  Report(UUID obligationId, boolean illustrative, Instant at) {
    this.id = Ids.next();
    this.obligationId = obligationId;
    this.state = ReportState.DRAFT;
    this.revision = 1;
    this.illustrative = illustrative;
    this.changedAt = at;
  }

  /** Something was written into the draft. */
  void edited(Instant at) {
    require(state == ReportState.DRAFT || state == ReportState.RETURNED);
    if (awaitsLeader()) {
      // Another draft than the leader was asked about.
      leader(null, null, null, null);
    }
    changedAt = at;
  }

  /** "Trình lãnh đạo". */
  void awaitsLeader(String by, Instant businessNow, Instant at) {
    require(state == ReportState.DRAFT || state == ReportState.RETURNED);
    require(!awaitsLeader());
    leader(LeaderState.AWAITING, null, by, businessNow);
    changedAt = at;
  }

  boolean awaitsLeader() {
    return leaderState == LeaderState.AWAITING;
  }

  void givenBackByLeader(String words, String by, Instant businessNow, Instant at) {
    require(awaitsLeader());
    leader(LeaderState.GIVEN_BACK, words, by, businessNow);
    changedAt = at;
  }

  private void leader(
      @Nullable LeaderState asked,
      @Nullable String words,
      @Nullable String by,
      @Nullable Instant at) {
    leaderState = asked;
    leaderWords = words;
    leaderBy = by;
    leaderAt = at;
  }

  LeaderView leader() {
    return new LeaderView(
        leaderState == null ? LeaderState.NOT_ASKED : leaderState, leaderWords, leaderBy, leaderAt);
  }

  /**
   * @param author null when the system writes
   */
  void writtenBy(@Nullable UUID author) {
    authorId = author;
  }

  /** Another person goes on with the draft. */
  void handOver(UUID author, Instant at) {
    edited(at);
    authorId = author;
  }

  @Nullable UUID authorId() {
    return authorId;
  }

  /** A returned, sent or accepted revision stays as it is; writing goes on in the next one. */
  void nextRevision(Instant at) {
    revision++;
    changedAt = at;
  }

  void submit(Instant businessNow, Instant at) {
    require(state == ReportState.DRAFT || state == ReportState.RETURNED);
    state = ReportState.SUBMITTED;
    leader(null, null, null, null);
    receivedState = ReportState.SUBMITTED;
    receivedRevision = revision;
    if (firstSubmittedAt == null) {
      firstSubmittedAt = businessNow;
    }
    changedAt = at;
  }

  /**
   * Takes back what was not reviewed yet. The receiver sees again what lay there before.
   *
   * @param returnedBefore the revision returned before this one, if that is what it answered
   */
  void withdraw(@Nullable Integer returnedBefore, Instant at) {
    require(state == ReportState.SUBMITTED);
    state = ReportState.DRAFT;
    receivedRevision = returnedBefore;
    receivedState = ReportState.RETURNED;
    if (returnedBefore == null) {
      receivedRevision = acceptedRevision;
      receivedState = acceptedRevision == null ? null : ReportState.ACCEPTED;
    } else {
      state = ReportState.RETURNED;
    }
    if (receivedRevision == null) {
      // What was taken back was never received: the deadline is open again.
      firstSubmittedAt = null;
    }
    nextRevision(at);
  }

  void giveBack(Instant at) {
    require(receivedState == ReportState.SUBMITTED);
    state = ReportState.RETURNED;
    receivedState = ReportState.RETURNED;
    changedAt = at;
  }

  void accept(Instant at) {
    require(receivedState == ReportState.SUBMITTED);
    state = ReportState.ACCEPTED;
    receivedState = ReportState.ACCEPTED;
    acceptedRevision = revision;
    changedAt = at;
  }

  /** Opens the next revision; the accepted one stays in force until that one is accepted. */
  void amend(Instant at) {
    require(state == ReportState.ACCEPTED);
    state = ReportState.DRAFT;
    nextRevision(at);
  }

  /** An amendment is being written, or lies with the receiver. */
  boolean amended() {
    return acceptedRevision != null && state != ReportState.ACCEPTED;
  }

  /** Drops an amendment that was never sent. */
  void dropAmendment(Instant at) {
    require(state == ReportState.DRAFT && acceptedRevision != null);
    revision = acceptedRevision == null ? revision : acceptedRevision;
    state = ReportState.ACCEPTED;
    changedAt = at;
  }

  private void require(boolean allowed) {
    if (!allowed) {
      throw ProblemException.conflict("report.state");
    }
  }

  UUID id() {
    return id;
  }

  UUID obligationId() {
    return obligationId;
  }

  ReportState state() {
    return state;
  }

  int revision() {
    return revision;
  }

  @Nullable ReportState receivedState() {
    return receivedState;
  }

  @Nullable Integer receivedRevision() {
    return receivedRevision;
  }

  @Nullable Integer acceptedRevision() {
    return acceptedRevision;
  }

  @Nullable Instant firstSubmittedAt() {
    return firstSubmittedAt;
  }

  boolean illustrative() {
    return illustrative;
  }

  /** From 1: 0 is the version of a report that nobody has started. */
  long version() {
    return version + 1;
  }
}
