package vn.canbang.evaluation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.persistence.Ids;

/** What was written of a plan's year, and once finished all that it said. */
@Entity
@Table(name = "plan_evaluation")
@SuppressWarnings({"NullAway.Init", "unused"}) // Filled by Hibernate.
class Evaluation {

  @Id private UUID id;
  private UUID planId;

  @Column(name = "of_year")
  private int year;

  @JdbcTypeCode(SqlTypes.LONGVARCHAR)
  @Column(columnDefinition = "text")
  private String words;

  @JdbcTypeCode(SqlTypes.LONGVARCHAR)
  @Column(columnDefinition = "text")
  private @Nullable String frozen;

  private @Nullable Instant finishedAt;

  @Column(length = 200)
  private @Nullable String finishedBy;

  @Version private long version;

  protected Evaluation() {}

  Evaluation(UUID planId, int year, String words) {
    this.id = Ids.next();
    this.planId = planId;
    this.year = year;
    this.words = words;
  }

  UUID id() {
    return id;
  }

  /** JSON of what people wrote. */
  String words() {
    return words;
  }

  void write(String said) {
    this.words = said;
  }

  /** JSON of all that it said when it was finished; null until then. */
  @Nullable String frozen() {
    return frozen;
  }

  @Nullable Instant finishedAt() {
    return finishedAt;
  }

  @Nullable String finishedBy() {
    return finishedBy;
  }

  void finish(String content, Instant at, String by) {
    this.frozen = content;
    this.finishedAt = at;
    this.finishedBy = by;
  }

  void reopen() {
    this.frozen = null;
    this.finishedAt = null;
    this.finishedBy = null;
  }

  long version() {
    return version;
  }
}
