package vn.canbang.identity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.security.Role;

/** Roles of a token in one column: {@code REPORTER,VIEWER}. */
@Converter
class RoleSet implements AttributeConverter<Set<Role>, String> {

  @Override
  public @Nullable String convertToDatabaseColumn(@Nullable Set<Role> roles) {
    return roles == null
        ? null
        : roles.stream().map(Role::name).sorted().collect(Collectors.joining(","));
  }

  @Override
  public @Nullable Set<Role> convertToEntityAttribute(@Nullable String column) {
    return column == null
        ? null
        : Arrays.stream(column.split(",", -1))
            .map(Role::valueOf)
            .collect(Collectors.toUnmodifiableSet());
  }
}
