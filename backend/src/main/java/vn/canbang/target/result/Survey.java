package vn.canbang.target.result;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.indicator.statistics.Interval;
import vn.canbang.indicator.statistics.Share;
import vn.canbang.shared.http.Ref;
import vn.canbang.shared.persistence.Ids;

/** What a survey found; never changed. */
@Entity
@Table(name = "target_survey")
@SuppressWarnings("NullAway.Init") // Filled by Hibernate.
class Survey {

  private static final int SCALE = 4;

  @Id private UUID id;
  private UUID targetId;
  private LocalDate conductedFrom;
  private LocalDate conductedTo;

  @Enumerated(EnumType.STRING)
  private SurveyMethod method;

  private int sample;
  private int positive;
  private @Nullable String populationText;
  private @Nullable String document;
  private @Nullable String evidenceText;
  private boolean illustrative;
  private UUID organisationId;
  private Instant recordedAt;

  protected Survey() {}

  Survey(UUID targetId, NewSurveyResult said, UUID organisationId, Instant at) {
    this.id = Ids.next();
    this.targetId = targetId;
    this.conductedFrom = said.from();
    this.conductedTo = said.to();
    this.method = said.method();
    this.sample = said.sample();
    this.positive = said.positive();
    this.populationText = said.populationText();
    this.document = said.document();
    this.evidenceText = said.evidenceText();
    this.illustrative = said.illustrative();
    this.organisationId = organisationId;
    this.recordedAt = at;
  }

  UUID targetId() {
    return targetId;
  }

  UUID organisationId() {
    return organisationId;
  }

  SurveyResult view(Ref organisation) {
    Share share = new Share(positive, sample);
    Interval interval = method == SurveyMethod.RANDOM_SAMPLE ? share.clopperPearson() : null;
    return new SurveyResult(
        id,
        conductedFrom,
        conductedTo,
        method,
        sample,
        positive,
        populationText,
        document,
        evidenceText,
        illustrative,
        rounded(100.0 * positive / sample),
        interval == null || interval.lower() == null ? null : (Double) rounded(interval.lower()),
        interval == null || interval.upper() == null ? null : (Double) rounded(interval.upper()),
        organisation,
        recordedAt);
  }

  private static double rounded(double number) {
    return BigDecimal.valueOf(number).setScale(SCALE, RoundingMode.HALF_UP).doubleValue();
  }
}
