package vn.canbang.report.template;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** Reads templates as stored; they are the same for everyone. */
@ApplicationScoped
class TemplateQueries {

  private final Session session;

  TemplateQueries(Session session) {
    this.session = session;
  }

  /** A stored template with its definition as JSON. */
  record StoredTemplate(UUID id, String code, int version, String definition) {}

  Optional<StoredTemplate> byId(UUID id) {
    return rows("where id = :id")
        .setParameter("id", id)
        .getResultStream()
        .findFirst()
        .map(TemplateQueries::stored);
  }

  /** The newest version of a template. */
  Optional<StoredTemplate> byCode(String code) {
    return rows("where code = :code order by version desc")
        .setParameter("code", code)
        .setMaxResults(1)
        .getResultStream()
        .findFirst()
        .map(TemplateQueries::stored);
  }

  /** All versions of all templates. */
  List<StoredTemplate> all() {
    return rows("order by code, version").getResultStream().map(TemplateQueries::stored).toList();
  }

  /** Types are told for every column: without them H2 hands identifiers out as bytes. */
  private NativeQuery<Object[]> rows(String where) {
    return session
        .createNativeQuery(
            "select id, code, version, definition from report_template " + where, Object[].class)
        .addScalar("id", UUID.class)
        .addScalar("code", String.class)
        .addScalar("version", Integer.class)
        .addScalar("definition", String.class);
  }

  private static StoredTemplate stored(Object[] row) {
    return new StoredTemplate((UUID) row[0], (String) row[1], (Integer) row[2], (String) row[3]);
  }
}
