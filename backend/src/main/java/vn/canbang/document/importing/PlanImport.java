package vn.canbang.document.importing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.persistence.Ids;
import vn.canbang.shared.problem.ProblemException;

/** A document that somebody sent, with what was read in it. */
@Entity
@Table(name = "plan_import")
@SuppressWarnings({"NullAway.Init", "unused"}) // Filled by Hibernate.
class PlanImport {

  static final Duration KEPT = Duration.ofDays(30);

  @Id private UUID id;

  /** Who sent it, and alone sees it. */
  private UUID accountId;

  private Instant createdAt;

  @Column(length = 255)
  private @Nullable String fileName;

  @JdbcTypeCode(SqlTypes.LONGVARCHAR)
  @Column(columnDefinition = "text")
  private String text;

  /** JSON of a {@link ReadDocument}. */
  @JdbcTypeCode(SqlTypes.LONGVARCHAR)
  @Column(columnDefinition = "text")
  private String content;

  private @Nullable UUID planId;

  @Version private long version;

  protected PlanImport() {}

  PlanImport(UUID accountId, Instant at, @Nullable String fileName, String text, String content) {
    this.id = Ids.next();
    this.accountId = accountId;
    this.createdAt = at.truncatedTo(ChronoUnit.MICROS);
    this.fileName = fileName;
    this.text = text;
    this.content = content;
  }

  /** A plan was made of it; only one is. */
  void became(UUID plan) {
    if (planId != null) {
      throw ProblemException.conflict("plan-import.confirmed");
    }
    planId = plan;
  }

  UUID id() {
    return id;
  }

  @Nullable UUID planId() {
    return planId;
  }

  String content() {
    return content;
  }

  PlanImportView view(ReadDocument read) {
    return new PlanImportView(
        id,
        createdAt,
        createdAt.plus(KEPT),
        fileName,
        text,
        read.fields(),
        read.draft(),
        read.issuer(),
        read.area(),
        read.unrecognised(),
        read.notes(),
        planId);
  }
}
