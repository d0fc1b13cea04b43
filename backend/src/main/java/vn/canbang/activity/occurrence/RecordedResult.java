package vn.canbang.activity.occurrence;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.http.Ref;
import vn.canbang.shared.persistence.Ids;

/** A result as it was recorded once; a correction is another one, and nothing is written over. */
@Entity
@Table(name = "occurrence_result")
@SuppressWarnings({"NullAway.Init", "unused"}) // Filled by Hibernate.
class RecordedResult {

  @Id private UUID id;

  private UUID occurrenceId;

  private int revision;

  private LocalDate fromOn;

  private LocalDate toOn;

  @Column(length = 500)
  private @Nullable String place;

  private @Nullable UUID areaId;

  private @Nullable Integer participants;

  private @Nullable Integer women;

  private @Nullable Integer men;

  @Column(length = 300)
  private @Nullable String speaker;

  @Column(length = 4000)
  private @Nullable String notes;

  private @Nullable UUID recordedBy;

  private Instant recordedAt;

  @Column(length = 1000)
  private @Nullable String reason;

  @ElementCollection
  @CollectionTable(name = "occurrence_result_count", joinColumns = @JoinColumn(name = "result_id"))
  @OrderColumn(name = "position")
  private List<CountedResult> counts = new ArrayList<>();

  @ElementCollection
  @CollectionTable(
      name = "occurrence_result_channel",
      joinColumns = @JoinColumn(name = "result_id"))
  @OrderColumn(name = "position")
  private List<ResultChannel> channels = new ArrayList<>();

  @ElementCollection
  @CollectionTable(
      name = "occurrence_result_category",
      joinColumns = @JoinColumn(name = "result_id"))
  @OrderColumn(name = "position")
  private List<ParticipantCategory> categories = new ArrayList<>();

  @ElementCollection
  @CollectionTable(
      name = "occurrence_result_finding",
      joinColumns = @JoinColumn(name = "result_id"))
  @OrderColumn(name = "position")
  private List<ResultFinding> findings = new ArrayList<>();

  protected RecordedResult() {}

  /**
   * @param why why it was corrected; null for what is recorded first
   */
  RecordedResult(
      UUID occurrence,
      int revision,
      OccurrenceResultDraft said,
      @Nullable UUID area,
      @Nullable UUID account,
      Instant now,
      @Nullable String why) {
    id = Ids.next();
    occurrenceId = occurrence;
    this.revision = revision;
    fromOn = said.from();
    toOn = said.last();
    place = said.place();
    areaId = area;
    speaker = said.speaker();
    notes = said.notes();
    recordedBy = account;
    recordedAt = now;
    reason = why;
    counts.addAll(said.counts());
    channels.addAll(said.channels());
    findings.addAll(said.findings());
    PeopleTakingPart people = said.participants();
    if (people != null) {
      participants = people.total();
      women = people.women();
      men = people.men();
      categories.addAll(people.categories());
    }
  }

  OccurrenceResult view(@Nullable Ref area, @Nullable String recorder) {
    PeopleTakingPart people =
        new PeopleTakingPart(participants, women, men, List.copyOf(categories));
    return new OccurrenceResult(
        fromOn,
        toOn,
        place,
        area,
        people.nothing() ? null : people,
        List.copyOf(counts),
        List.copyOf(channels),
        speaker,
        List.copyOf(findings),
        notes,
        revision,
        recorder,
        recordedAt,
        reason);
  }

  UUID occurrenceId() {
    return occurrenceId;
  }

  @Nullable UUID areaId() {
    return areaId;
  }

  @Nullable UUID recordedBy() {
    return recordedBy;
  }
}
