package vn.canbang.area;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.persistence.Ids;
import vn.canbang.shared.text.SearchKey;
import vn.canbang.shared.text.SortKey;

/**
 * One episode of a unit, as the reference file has it and the table keeps it.
 *
 * @param type in lower case, as inside a sentence: "xã"
 * @param parentCode the code of the unit above; which episode of it, the day decides
 */
record AreaUnit(
    String code,
    int level,
    String type,
    String name,
    @Nullable String parentCode,
    LocalDate validFrom,
    LocalDate validTo) {

  AreaUnit {
    type = type.toLowerCase(Locale.ROOT);
  }

  /** The same at every load, so that what points to an episode survives a newer file. */
  UUID id() {
    return Ids.of("area", code + "@" + validFrom);
  }

  String fullName() {
    return type + " " + name;
  }

  String searchKey() {
    return SearchKey.of(fullName());
  }

  String sortKey() {
    return SortKey.of(name);
  }

  /** Kept for what points to it, valid on no day. */
  AreaUnit withdrawn() {
    return new AreaUnit(code, level, type, name, parentCode, validFrom, validFrom);
  }
}
