package vn.canbang.area;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import vn.canbang.shared.persistence.Ids;
import vn.canbang.shared.time.Dates;

/** Keeps the attributes of units. */
@ApplicationScoped
class AreaAttributeQueries {

  private final Session session;

  AreaAttributeQueries(Session session) {
    this.session = session;
  }

  /** Attributes of every day by unit, in order of kind and time. */
  Map<UUID, List<AreaAttribute>> of(Collection<UUID> areaIds) {
    Map<UUID, List<AreaAttribute>> found = new HashMap<>();
    if (areaIds.isEmpty()) {
      return found;
    }
    session
        .createNativeQuery(
            """
            select area_id, kind, degree, valid_from, valid_to, source from area_attribute
            where area_id in (:ids)
            order by kind, valid_from
            """,
            Object[].class)
        .addScalar("area_id", UUID.class)
        .addScalar("kind", String.class)
        .addScalar("degree", String.class)
        .addScalar("valid_from", LocalDate.class)
        .addScalar("valid_to", LocalDate.class)
        .addScalar("source", String.class)
        .setParameterList("ids", areaIds)
        .getResultList()
        .forEach(
            c -> found.computeIfAbsent((UUID) c[0], id -> new ArrayList<>()).add(attribute(c)));
    return found;
  }

  private static AreaAttribute attribute(Object[] c) {
    return new AreaAttribute(
        AreaAttributeKind.valueOf((String) c[1]),
        c[2] == null ? null : FertilityZone.valueOf((String) c[2]),
        c[3].equals(Dates.BEGINNING) ? null : (LocalDate) c[3],
        c[4].equals(Dates.OPEN_END) ? null : (LocalDate) c[4],
        (String) c[5]);
  }

  void replace(UUID areaId, List<AreaAttribute> attributes, Instant at) {
    session
        .createNativeMutationQuery("delete from area_attribute where area_id = :area")
        .setParameter("area", areaId)
        .executeUpdate();
    for (AreaAttribute attribute : attributes) {
      session
          .createNativeMutationQuery(
              """
              insert into area_attribute
                (id, area_id, kind, degree, valid_from, valid_to, source)
              values (:id, :area, :kind, :degree, :from, :to, :source)
              """)
          .setParameter("id", Ids.next())
          .setParameter("area", areaId)
          .setParameter("kind", attribute.kind().name())
          .setParameter(
              "degree", attribute.value() == null ? null : attribute.value().name(), String.class)
          .setParameter("from", attribute.from())
          .setParameter("to", attribute.to())
          .setParameter("source", attribute.source())
          .executeUpdate();
    }
    session
        .createNativeMutationQuery("update area set changed_at = :at where id = :area")
        .setParameter("at", at)
        .setParameter("area", areaId)
        .executeUpdate();
  }
}
