package vn.canbang.observation.importing;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.persistence.Ids;

/** A table of figures that somebody sent. */
@Entity
@Table(name = "observation_import")
@SuppressWarnings("NullAway.Init") // Filled by Hibernate.
class ObservationImport {

  /** A preview is kept so long. */
  static final Duration KEPT = Duration.ofDays(30);

  @Id private UUID id;

  /** Who sent it, and alone sees it. */
  @SuppressWarnings({"unused", "FieldCanBeFinal"})
  private UUID accountId;

  private Instant createdAt;
  private @Nullable String fileName;
  private int rowCount;
  private int newCount;
  private int changesCount;
  private int sameCount;
  private int refusedCount;
  private @Nullable Instant appliedAt;

  @Version private long version;

  protected ObservationImport() {}

  ObservationImport(UUID accountId, Instant at, @Nullable String fileName) {
    this.id = Ids.next();
    this.accountId = accountId;
    this.createdAt = at.truncatedTo(ChronoUnit.MICROS);
    this.fileName = fileName;
  }

  void count(Map<RowFate, Integer> counted) {
    Map<RowFate, Integer> all = new EnumMap<>(RowFate.class);
    all.putAll(counted);
    newCount = all.getOrDefault(RowFate.NEW, 0);
    changesCount = all.getOrDefault(RowFate.CHANGES, 0);
    sameCount = all.getOrDefault(RowFate.SAME, 0);
    refusedCount = all.getOrDefault(RowFate.REFUSED, 0);
    rowCount = newCount + changesCount + sameCount + refusedCount;
  }

  void apply(Instant at) {
    appliedAt = at.truncatedTo(ChronoUnit.MICROS);
  }

  UUID id() {
    return id;
  }

  @Nullable String fileName() {
    return fileName;
  }

  boolean applied() {
    return appliedAt != null;
  }

  int refused() {
    return refusedCount;
  }

  ObservationImportView view() {
    return new ObservationImportView(
        id,
        fileName,
        rowCount,
        List.of(
            new FateCount(RowFate.NEW, newCount),
            new FateCount(RowFate.CHANGES, changesCount),
            new FateCount(RowFate.SAME, sameCount),
            new FateCount(RowFate.REFUSED, refusedCount)),
        applied() ? ImportState.APPLIED : ImportState.PREVIEW,
        createdAt,
        appliedAt,
        applied() ? null : createdAt.plus(KEPT),
        version,
        actions());
  }

  private List<ImportAction> actions() {
    if (applied()) {
      return List.of();
    }
    return newCount + changesCount == 0
        ? List.of(ImportAction.DELETE)
        : List.of(ImportAction.APPLY, ImportAction.DELETE);
  }
}
