package vn.canbang.plan;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.canbang.plan.document.FundingKind;
import vn.canbang.plan.document.ReportingFrequency;

/** Short lists of constants in one column, in the order given: {@code MONTHLY,QUARTERLY}. */
abstract class EnumLists<E extends Enum<E>> implements AttributeConverter<List<E>, String> {

  private final Class<E> type;

  EnumLists(Class<E> type) {
    this.type = type;
  }

  @Override
  public String convertToDatabaseColumn(@Nullable List<E> values) {
    return values == null ? "" : values.stream().map(Enum::name).collect(Collectors.joining(","));
  }

  @Override
  public List<E> convertToEntityAttribute(@Nullable String column) {
    return column == null || column.isEmpty()
        ? List.of()
        : Arrays.stream(column.split(",", -1)).map(name -> Enum.valueOf(type, name)).toList();
  }

  @Converter
  static class FundingKinds extends EnumLists<FundingKind> {
    FundingKinds() {
      super(FundingKind.class);
    }
  }

  @Converter
  static class Frequencies extends EnumLists<ReportingFrequency> {
    Frequencies() {
      super(ReportingFrequency.class);
    }
  }
}
