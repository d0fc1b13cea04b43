package vn.canbang.area.reference;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.persistence.Ids;
import vn.canbang.shared.text.PlaceKey;
import vn.canbang.shared.text.SearchKey;
import vn.canbang.shared.text.SortKey;

/**
 * One episode of a unit.
 *
 * @param id stays when a newer file corrects anything else
 * @param type in lower case, as inside a sentence: "xã"
 * @param parentCode the code of the unit above; which episode of it, the day decides
 */
record AreaUnit(
    UUID id,
    String code,
    int level,
    String type,
    String name,
    @Nullable String parentCode,
    LocalDate validFrom,
    LocalDate validTo) {

  /** Below communes: hamlets and residential groups, which people add. */
  static final int HAMLET = 4;

  AreaUnit {
    type = type.toLowerCase(Locale.ROOT);
  }

  /** An episode that is not known yet. */
  AreaUnit(
      String code,
      int level,
      String type,
      String name,
      @Nullable String parentCode,
      LocalDate validFrom,
      LocalDate validTo) {
    this(
        Ids.of("area", code + "@" + validFrom),
        code,
        level,
        type,
        name,
        parentCode,
        validFrom,
        validTo);
  }

  AreaUnit as(UUID known) {
    return new AreaUnit(known, code, level, type, name, parentCode, validFrom, validTo);
  }

  /** Kept for what points to it, valid on no day. */
  AreaUnit withdrawn() {
    return new AreaUnit(id, code, level, type, name, parentCode, validFrom, validFrom);
  }

  boolean isWithdrawn() {
    return validFrom.equals(validTo);
  }

  boolean validOn(LocalDate day) {
    return !validFrom.isAfter(day) && validTo.isAfter(day);
  }

  String fullName() {
    return type + " " + name;
  }

  String searchKey() {
    return SearchKey.of(fullName());
  }

  String nameKey() {
    return PlaceKey.of(name);
  }

  String sortKey() {
    return SortKey.of(name);
  }
}
