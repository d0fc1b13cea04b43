package vn.canbang.area;

import java.time.LocalDate;
import java.util.UUID;
import vn.canbang.shared.http.Ref;

/**
 * An administrative unit as other rooms see it: one episode of its code.
 *
 * @param code official code with its leading zeros; the same code may mean another unit at another
 *     time, so never compare codes across dates
 * @param level 1 province, 2 district (until 30/06/2025), 3 commune
 * @param name with its type: "xã Hòn Tre"
 * @param validFrom first day, {@code Dates.BEGINNING} when older than the records
 * @param validTo first day after the last, {@code Dates.OPEN_END} while it exists
 */
public record AreaRef(
    UUID id, String code, int level, String name, LocalDate validFrom, LocalDate validTo) {

  public Ref ref() {
    return new Ref(code, name);
  }
}
