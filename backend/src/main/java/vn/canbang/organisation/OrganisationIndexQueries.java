package vn.canbang.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;

/** Reads what {@link OrganisationIndex} keeps in memory. */
@ApplicationScoped
class OrganisationIndexQueries {

  private final Session session;

  OrganisationIndexQueries(Session session) {
    this.session = session;
  }

  /** All that were ever known by all that they were called, in the order of these names. */
  List<OrganisationIndex.Entry> entries() {
    Map<UUID, List<OrganisationIndex.Stretch>> lines = new HashMap<>();
    session
        .createNativeQuery(
            "select organisation_id, valid_from, valid_to from organisation_parent", Object[].class)
        .addScalar("organisation_id", UUID.class)
        .addScalar("valid_from", LocalDate.class)
        .addScalar("valid_to", LocalDate.class)
        .getResultList()
        .forEach(
            c ->
                lines
                    .computeIfAbsent((UUID) c[0], id -> new ArrayList<>())
                    .add(stretch(c[1], c[2])));
    return session
        .createNativeQuery(
            """
            select o.id, o.kind, o.level, o.is_group, e.search_key, e.valid_from as called_from,
                   e.valid_to as called_to, o.valid_from, o.valid_to
            from organisation o join organisation_episode e on e.organisation_id = o.id
            order by e.sort_key, o.code
            """,
            Object[].class)
        .addScalar("id", UUID.class)
        .addScalar("kind", String.class)
        .addScalar("level", String.class)
        .addScalar("is_group", Boolean.class)
        .addScalar("search_key", String.class)
        .addScalar("called_from", LocalDate.class)
        .addScalar("called_to", LocalDate.class)
        .addScalar("valid_from", LocalDate.class)
        .addScalar("valid_to", LocalDate.class)
        .getResultStream()
        .map(
            c ->
                new OrganisationIndex.Entry(
                    (UUID) c[0],
                    OrganisationKind.valueOf((String) c[1]),
                    OrganisationLevel.valueOf((String) c[2]),
                    (Boolean) c[3],
                    (String) c[4],
                    stretch(c[5], c[6]),
                    stretch(c[7], c[8]),
                    lines.getOrDefault((UUID) c[0], List.of())))
        .toList();
  }

  private static OrganisationIndex.Stretch stretch(Object from, Object to) {
    return new OrganisationIndex.Stretch((LocalDate) from, (LocalDate) to);
  }
}
