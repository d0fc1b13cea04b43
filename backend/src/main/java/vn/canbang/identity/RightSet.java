package vn.canbang.identity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Rights of a token in one column: {@code plans:read,reports:write}; null for no limit. */
@Converter
class RightSet implements AttributeConverter<Set<String>, String> {

  @Override
  public @Nullable String convertToDatabaseColumn(@Nullable Set<String> rights) {
    return rights == null ? null : String.join(",", rights.stream().sorted().toList());
  }

  @Override
  public @Nullable Set<String> convertToEntityAttribute(@Nullable String column) {
    return column == null ? null : Set.of(column.split(",", -1));
  }
}
