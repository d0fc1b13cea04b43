package vn.canbang.target.allocation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.persistence.Ids;

/** What an area is handed by one edition of a cascade. */
@Entity
@Table(name = "target_allocation")
@SuppressWarnings("NullAway.Init") // Filled by Hibernate.
class TargetAllocation {

  @Id private UUID id;

  @SuppressWarnings("unused") // Read by queries.
  private UUID editionId;

  @SuppressWarnings("unused") // Orders the units.
  private int position;

  private UUID areaId;

  @Column(name = "level_value")
  private BigDecimal value;

  private @Nullable BigDecimal upperValue;
  private @Nullable LocalDate due;
  private @Nullable String note;
  private @Nullable Long expectedDenominator;

  protected TargetAllocation() {}

  TargetAllocation(UUID editionId, int position, Handed handed) {
    this.id = Ids.next();
    this.editionId = editionId;
    this.position = position;
    this.areaId = handed.areaId();
    this.value = handed.value();
    this.upperValue = handed.upperValue();
    this.due = handed.due();
    this.note = handed.note();
    this.expectedDenominator = handed.expectedDenominator();
  }

  Handed handed() {
    return new Handed(
        areaId, Handed.plain(value), Handed.stripped(upperValue), due, note, expectedDenominator);
  }
}
