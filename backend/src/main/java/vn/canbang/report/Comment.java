package vn.canbang.report;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import vn.canbang.report.obligation.ReturnCode;
import vn.canbang.report.view.CommentView;
import vn.canbang.shared.persistence.Ids;

/** What a reviewer says of one cell, activity or answer. */
@Entity
@Immutable
@Table(name = "report_comment")
class Comment {

  @Id private UUID id;
  private UUID reportId;
  private int revision;
  private String cell;

  @Enumerated(EnumType.STRING)
  private ReturnCode code;

  private String commentText;
  private String madeBy;
  private Instant madeAt;

  @SuppressWarnings("NullAway.Init")
  protected Comment() {}

  Comment(Report report, NewComment comment, String by, Instant at) {
    this.id = Ids.next();
    this.reportId = report.id();
    this.revision = report.revision();
    this.cell = comment.cell();
    this.code = comment.code();
    this.commentText = comment.text();
    this.madeBy = by;
    this.madeAt = at;
  }

  CommentView view(@Nullable Integer answeredIn) {
    return new CommentView(cell, code, commentText, madeBy, madeAt, revision, answeredIn);
  }

  int revision() {
    return revision;
  }
}
