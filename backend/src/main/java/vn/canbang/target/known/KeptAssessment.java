package vn.canbang.target.known;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.canbang.shared.persistence.Ids;
import vn.canbang.target.Assessment;

/** An answer as it was given, kept whole; never changed. */
@Entity
@Table(name = "target_assessment")
@SuppressWarnings("NullAway.Init") // Filled by Hibernate.
class KeptAssessment {

  /** What later answers no longer have is passed over. */
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  @Id private UUID id;
  private UUID targetId;
  private String period;
  private Instant knownAt;

  @Enumerated(EnumType.STRING)
  private ChangeReason reason;

  @JdbcTypeCode(SqlTypes.LONGVARCHAR)
  @Column(columnDefinition = "text")
  private String answer;

  protected KeptAssessment() {}

  KeptAssessment(UUID targetId, ChangeReason reason, Assessment said, Instant at) {
    this.id = Ids.next();
    this.targetId = targetId;
    this.period = said.period().code();
    this.knownAt = at;
    this.reason = reason;
    try {
      this.answer = JSON.writeValueAsString(said);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  UUID targetId() {
    return targetId;
  }

  String period() {
    return period;
  }

  Assessment said() {
    try {
      return JSON.readValue(answer, Assessment.class);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  KnownAssessment view() {
    return KnownAssessment.of(knownAt, reason, said());
  }

  /** Whether another answer says the same; what it is called and shown beside does not matter. */
  static boolean alike(Assessment one, Assessment other) {
    return one.officialResult() == other.officialResult()
        && one.provisional() == other.provisional()
        && one.evidence() == other.evidence()
        && one.sentenceVi().equals(other.sentenceVi())
        && Objects.equals(one.parts(), other.parts());
  }

  static ChangeReason why(Assessment before, Assessment now) {
    if (!Objects.equals(before.level(), now.level())
        || before.noValueReason() != now.noValueReason()) {
      return ChangeReason.TARGET;
    }
    if (!Objects.equals(before.survey(), now.survey())) {
      return ChangeReason.SURVEY;
    }
    return Objects.equals(before.parts(), now.parts()) ? ChangeReason.TIME : ChangeReason.FIGURES;
  }
}
