package vn.canbang.report.series;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.canbang.shared.security.OrgScope;

/** Series and their chains, for what follows from them; asked within a transaction. */
public interface SeriesChains {

  Optional<SeriesRef> byCode(OrgScope scope, String code);

  /** The series with this code, if the caller sees it. */
  Optional<SeriesRef> visible(OrgScope scope, String code);

  /** By id, with their steps; one statement. */
  Map<UUID, SeriesRef> byIds(OrgScope scope, Collection<UUID> ids);

  /** All there are, by code. */
  List<UUID> ids(OrgScope scope);

  /** Locks a series, so that two instances do not set up the same obligations at once. */
  SeriesRef lock(OrgScope scope, UUID id);

  /** Who owes its reports to whom on a day, by sender. */
  Map<UUID, Route> routes(OrgScope scope, UUID series, LocalDate on);
}
