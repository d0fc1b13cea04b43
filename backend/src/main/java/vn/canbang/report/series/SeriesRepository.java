package vn.canbang.report.series;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.security.OrgScope;

/** Series as stored. */
@ApplicationScoped
class SeriesRepository implements PanacheRepositoryBase<Series, UUID> {

  /** A caller sees a series of their own unit's, and those whose chain names a unit of theirs. */
  private static final String VISIBLE =
      "("
          + OrgScope.within("s.ownerId")
          + " or exists (select 1 from Tier t where t.series = s and ("
          + OrgScope.within("t.fromId")
          + " or "
          + OrgScope.within("t.viaId")
          + " or "
          + OrgScope.within("t.toId")
          + ")) or exists (select 1 from Tier t join t.otherRecipients x where t.series = s and "
          + OrgScope.within("x")
          + ") or exists (select 1 from Obligation o where o.seriesId = s.id and ("
          + OrgScope.within("o.organisationId")
          + " or "
          + OrgScope.within("o.receiverId")
          + " or "
          + OrgScope.within("o.viaId")
          + ")))";

  /** All that the caller sees, or the one with this code. */
  List<Series> visible(OrgScope scope, @Nullable String code) {
    Map<String, Object> parameters = new HashMap<>(scope.parameters());
    String one = "";
    if (code != null) {
      one = "s.code = :code and ";
      parameters.put("code", code);
    }
    return list(
        "select distinct s from Series s left join fetch s.tiers where "
            + one
            + VISIBLE
            + " order by s.code",
        parameters);
  }

  /** Those with these ids with their tiers, into the session. */
  List<Series> withTiers(OrgScope scope, Collection<UUID> ids) {
    return list("select distinct s from Series s left join fetch s.tiers where s.id in ?1", ids);
  }

  Optional<Series> byCode(OrgScope scope, String code) {
    return find("code", code).firstResultOptional();
  }

  Series one(OrgScope scope, UUID id) {
    return findById(id);
  }

  /** Those that carry out what the plan asks for. */
  List<Series> ofPlan(OrgScope scope, UUID planId) {
    return list("planId", planId);
  }

  List<UUID> ids(OrgScope scope) {
    return getEntityManager()
        .createQuery("select s.id from Series s order by s.code", UUID.class)
        .getResultList();
  }

  /** Locks a series and reads it anew, so that of two who change it one is told. */
  Series lockAsStored(OrgScope scope, UUID id) {
    Series locked = findById(id, LockModeType.PESSIMISTIC_WRITE);
    getEntityManager().refresh(locked);
    return locked;
  }

  /** Locks a series, so that two instances do not set up the same obligations at once. */
  Series lock(OrgScope scope, UUID id) {
    return findById(id, LockModeType.PESSIMISTIC_WRITE);
  }
}
