package vn.canbang.report;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.report.content.ReportContent;
import vn.canbang.report.obligation.ReturnCode;
import vn.canbang.report.obligation.ReturnReason;
import vn.canbang.report.view.RevisionState;
import vn.canbang.shared.persistence.Ids;

/** One revision of a report. Once sent its content never changes. */
@Entity
@Table(name = "report_revision")
class ReportRevision {

  @Id private UUID id;
  private UUID reportId;
  private int number;

  @Enumerated(EnumType.STRING)
  private RevisionState state;

  private boolean consolidation;
  private boolean nil;
  private @Nullable String preparedBy;
  private @Nullable String signedBy;
  private @Nullable String documentNumber;
  private @Nullable LocalDate documentDate;
  private String sha256;
  private @Nullable String amendmentReason;
  private @Nullable Instant submittedAt;
  private @Nullable String submittedBy;
  private @Nullable Boolean late;
  private int warnings;
  private @Nullable Instant decidedAt;
  private @Nullable String decidedBy;
  private @Nullable String decisionNote;

  @Enumerated(EnumType.STRING)
  private @Nullable ReturnCode returnCode;

  private @Nullable String returnReason;

  @SuppressWarnings("NullAway.Init")
  protected ReportRevision() {}

  ReportRevision(UUID reportId, int number, ReportContent content) {
    this.id = Ids.next();
    this.reportId = reportId;
    this.number = number;
    this.state = RevisionState.DRAFT;
    write(content);
  }

  /** The head of the content; its rows are written beside. */
  final void write(ReportContent content) {
    if (state != RevisionState.DRAFT) {
      throw new IllegalStateException("revision " + number + " is " + state);
    }
    nil = content.nil();
    preparedBy = content.preparedBy();
    signedBy = content.signedBy();
    documentNumber = content.documentNumber();
    documentDate = content.documentDate();
    sha256 = content.sha256();
  }

  void consolidated() {
    consolidation = true;
  }

  void amends(String reason) {
    amendmentReason = reason;
  }

  void submit(Instant at, String by, boolean isLate, int warningCount) {
    state = RevisionState.SUBMITTED;
    submittedAt = at;
    submittedBy = by;
    late = isLate;
    warnings = warningCount;
  }

  void withdraw() {
    state = RevisionState.WITHDRAWN;
  }

  void giveBack(Instant at, String by, ReturnCode code, String reason) {
    state = RevisionState.RETURNED;
    decidedAt = at;
    decidedBy = by;
    returnCode = code;
    returnReason = reason;
  }

  void accept(Instant at, String by, @Nullable String note) {
    state = RevisionState.ACCEPTED;
    decidedAt = at;
    decidedBy = by;
    decisionNote = note;
  }

  void replaced() {
    state = RevisionState.REPLACED;
  }

  /** Whether the receiver got it: sent and not taken back. */
  boolean received() {
    return switch (state) {
      case DRAFT, WITHDRAWN -> false;
      case SUBMITTED, RETURNED, ACCEPTED, REPLACED -> true;
    };
  }

  @Nullable ReturnReason returned() {
    return returnCode == null || decidedAt == null || decidedBy == null
        ? null
        : new ReturnReason(
            returnCode, returnReason == null ? "" : returnReason, decidedAt, decidedBy);
  }

  UUID id() {
    return id;
  }

  UUID reportId() {
    return reportId;
  }

  int number() {
    return number;
  }

  RevisionState state() {
    return state;
  }

  boolean consolidation() {
    return consolidation;
  }

  boolean nil() {
    return nil;
  }

  @Nullable String preparedBy() {
    return preparedBy;
  }

  @Nullable String signedBy() {
    return signedBy;
  }

  @Nullable String documentNumber() {
    return documentNumber;
  }

  @Nullable LocalDate documentDate() {
    return documentDate;
  }

  String sha256() {
    return sha256;
  }

  @Nullable String amendmentReason() {
    return amendmentReason;
  }

  @Nullable Instant submittedAt() {
    return submittedAt;
  }

  @Nullable String submittedBy() {
    return submittedBy;
  }

  @Nullable Boolean late() {
    return late;
  }

  int warnings() {
    return warnings;
  }

  @Nullable Instant decidedAt() {
    return decidedAt;
  }

  @Nullable String decidedBy() {
    return decidedBy;
  }

  @Nullable String decisionNote() {
    return decisionNote;
  }
}
