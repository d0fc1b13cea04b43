package vn.canbang.area;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.canbang.area.reference.AreaReferenceService;

/** Administrative units for other rooms. Lists come in Vietnamese order. */
public interface Areas {

  /** What every read that shows areas depends on, for {@code @Catalogue}. */
  String CATALOGUE = AreaReferenceService.CATALOGUE;

  /** The unit that bore {@code code} on that day. */
  Optional<AreaRef> byCode(String code, LocalDate on);

  /**
   * The one unit of that day with this name, as documents write it: the unit first, then any units
   * it lies in, e.g. {@code ["xã Đông Lai", "huyện Tân Lạc"]}. Accents, tone placement and case do
   * not matter. Empty when none or more than one fits.
   */
  Optional<AreaRef> byPath(List<String> names, LocalDate on);

  /**
   * The units of that day that an address names, as documents write it: "xã Đông Lai - huyện Tân
   * Lạc", "P. Cự Khối, Q. Long Biên, TP Hà Nội". More than one where the address leaves it open.
   */
  List<AreaRef> byAddress(String address, LocalDate on);

  /** The episode with this id. */
  Optional<AreaRef> byId(UUID id);

  /** The episodes with these ids, by id; unknown ids are left out. One statement. */
  Map<UUID, AreaRef> byIds(Collection<UUID> ids);

  /** The units directly below. */
  List<AreaRef> children(UUID areaId, LocalDate on);

  /** The units above, nearest first. */
  List<AreaRef> ancestors(UUID areaId, LocalDate on);

  /** The units of one level anywhere below. */
  List<AreaRef> descendants(UUID areaId, int level, LocalDate on);

  /** All units of one level in the country. */
  List<AreaRef> ofLevel(int level, LocalDate on);

  /** What units are beside their names, on every day, in order of kind and time. One statement. */
  Map<UUID, List<AreaAttribute>> attributes(Collection<UUID> areaIds);

  /** Whether one unit lies in another, or is it. */
  boolean isWithin(UUID ancestorId, UUID descendantId, LocalDate on);
}
