package vn.canbang.report.template;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.hibernate.type.StandardBasicTypes;
import org.jspecify.annotations.Nullable;

/** Reads and adds templates as stored; they are the same for everyone. */
@ApplicationScoped
class TemplateQueries {

  private final Session session;

  TemplateQueries(Session session) {
    this.session = session;
  }

  /** A stored version of a template with its definition as JSON. */
  record StoredTemplate(
      UUID id,
      String code,
      int version,
      String definition,
      LocalDate validFrom,
      @Nullable UUID ownerId) {}

  Optional<StoredTemplate> byId(UUID id) {
    return rows("where id = :id")
        .setParameter("id", id)
        .getResultStream()
        .findFirst()
        .map(TemplateQueries::stored);
  }

  /** The versions of a template, the newest first. */
  List<StoredTemplate> versions(String code) {
    return rows("where code = :code order by version desc")
        .setParameter("code", code)
        .getResultStream()
        .map(TemplateQueries::stored)
        .toList();
  }

  /** All versions of the template that a version belongs to, the newest first. */
  List<StoredTemplate> besides(UUID id) {
    return rows("where code = (select code from report_template where id = :id) order by version desc")
        .setParameter("id", id)
        .getResultStream()
        .map(TemplateQueries::stored)
        .toList();
  }

  /** All versions of all templates, by code, the newest first. */
  List<StoredTemplate> all() {
    return rows("order by code, version desc")
        .getResultStream()
        .map(TemplateQueries::stored)
        .toList();
  }

  /** Keeps others from adding a version of a template until the transaction ends. */
  void lock(String code) {
    session
        .createNativeQuery(
            "select id from report_template where code = :code for update", UUID.class)
        .addScalar("id", UUID.class)
        .setParameter("code", code)
        .getResultList();
  }

  void insert(StoredTemplate version) {
    session
        .createNativeMutationQuery(
            "insert into report_template (id, code, version, definition, valid_from, owner_id)"
                + " values (:id, :code, :version, :definition, :validFrom, :owner)")
        .setParameter("id", version.id())
        .setParameter("code", version.code())
        .setParameter("version", version.version())
        .setParameter("definition", version.definition())
        .setParameter("validFrom", version.validFrom())
        .setParameter("owner", version.ownerId(), StandardBasicTypes.UUID)
        .executeUpdate();
  }

  /** Types are told for every column: without them H2 hands identifiers out as bytes. */
  private NativeQuery<Object[]> rows(String where) {
    return session
        .createNativeQuery(
            "select id, code, version, definition, valid_from, owner_id from report_template "
                + where,
            Object[].class)
        .addScalar("id", UUID.class)
        .addScalar("code", String.class)
        .addScalar("version", Integer.class)
        .addScalar("definition", String.class)
        .addScalar("valid_from", LocalDate.class)
        .addScalar("owner_id", UUID.class);
  }

  private static StoredTemplate stored(Object[] row) {
    return new StoredTemplate(
        (UUID) row[0],
        (String) row[1],
        (Integer) row[2],
        (String) row[3],
        (LocalDate) row[4],
        (UUID) row[5]);
  }
}
