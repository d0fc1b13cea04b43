package vn.canbang.interchange.dhis2;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.canbang.interchange.ExchangeFormat;
import vn.canbang.interchange.IncomingSet;
import vn.canbang.interchange.IncomingValue;
import vn.canbang.interchange.OutgoingSet;
import vn.canbang.interchange.OutgoingSet.OutgoingValue;
import vn.canbang.interchange.PeriodSpan;
import vn.canbang.interchange.codes.Codes.TheirCell;
import vn.canbang.interchange.codes.MappingKind;
import vn.canbang.interchange.dhis2.DataValueSet.DataValue;

/** Data value sets of DHIS2 as JSON. */
@ApplicationScoped
class Dhis2Format implements ExchangeFormat {

  private static final String DEFAULT = "default";

  private final ObjectMapper json = new ObjectMapper();

  @Override
  public MappingKind cells() {
    return MappingKind.CATEGORY_COMBO;
  }

  @Override
  public Optional<PeriodSpan> period(String text) {
    return Dhis2Periods.read(text);
  }

  @Override
  public Optional<String> period(PeriodSpan span) {
    return Dhis2Periods.write(span);
  }

  private record Place(String period, String orgUnit, @Nullable String attributeOptionCombo) {}

  @Override
  public List<IncomingSet> read(Path body) {
    DataValueSet set = DataValueSetReader.read(body);
    Map<Place, List<IncomingValue>> places = new LinkedHashMap<>();
    if (set.period() != null && set.orgUnit() != null) {
      places.put(
          new Place(set.period(), set.orgUnit(), set.attributeOptionCombo()), new ArrayList<>());
    }
    int index = 0;
    for (DataValue value : set.dataValues()) {
      places
          .computeIfAbsent(place(set, value), p -> new ArrayList<>())
          .add(new IncomingValue(index++, cell(value), value.value(), value.comment()));
    }
    // A head whose values all speak of other places is no set of its own.
    boolean headed = !set.dataValues().isEmpty();
    return places.entrySet().stream()
        .filter(e -> !headed || !e.getValue().isEmpty())
        .map(
            e ->
                new IncomingSet(
                    set.dataSet(),
                    e.getKey().period(),
                    e.getKey().orgUnit(),
                    e.getKey().attributeOptionCombo(),
                    set.completeDate(),
                    e.getValue()))
        .toList();
  }

  private static Place place(DataValueSet set, DataValue value) {
    String period = value.period() == null ? set.period() : value.period();
    String orgUnit = value.orgUnit() == null ? set.orgUnit() : value.orgUnit();
    return new Place(
        Objects.requireNonNullElse(period, ""),
        Objects.requireNonNullElse(orgUnit, ""),
        value.attributeOptionCombo() == null
            ? set.attributeOptionCombo()
            : value.attributeOptionCombo());
  }

  private static TheirCell cell(DataValue value) {
    String combo = value.categoryOptionCombo();
    return new TheirCell(value.dataElement(), combo == null || combo.equals(DEFAULT) ? "" : combo);
  }

  @Override
  public byte[] write(List<OutgoingSet> sets, boolean single) {
    try {
      return json.writeValueAsBytes(single ? one(sets.getFirst()) : many(sets));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static DataValueSet one(OutgoingSet set) {
    return new DataValueSet(
        set.dataSet(),
        set.completeDate(),
        set.period(),
        set.orgUnit(),
        set.attributeOptionCombo(),
        null,
        set.values().stream().map(v -> value(v, null)).toList());
  }

  private static DataValueSet many(List<OutgoingSet> sets) {
    return new DataValueSet(
        sets.isEmpty() ? null : sets.getFirst().dataSet(),
        null,
        null,
        null,
        null,
        null,
        sets.stream().flatMap(s -> s.values().stream().map(v -> value(v, s))).toList());
  }

  /**
   * @param of the set that the value names itself; null where it stands at the head
   */
  private static DataValue value(OutgoingValue value, @Nullable OutgoingSet of) {
    String breakdown = value.cell().breakdown();
    return new DataValue(
        value.cell().element(),
        of == null ? null : of.period(),
        of == null ? null : of.orgUnit(),
        breakdown.isEmpty() ? null : breakdown,
        of == null ? null : of.attributeOptionCombo(),
        value.value() == null ? "" : value.value().toString(),
        value.comment(),
        null,
        null,
        null,
        null);
  }
}
