package vn.canbang.area.lineage;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** Reads what the catalogue of areas says and keeps the lineage made of it. */
@ApplicationScoped
class AreaLineageQueries {

  private static final int BATCH = 2_000;

  private final Session session;

  AreaLineageQueries(Session session) {
    this.session = session;
  }

  boolean upToDate() {
    return session
            .createNativeQuery(
                """
                select count(*) from area_lineage_state
                where areas_loaded_at = (select max(loaded_at) from area_source)
                """,
                Long.class)
            .getSingleResult()
        > 0;
  }

  List<LineageMap.Unit> units() {
    return session
        .createNativeQuery(
            "select id, code, level, valid_from, valid_to from area where level <= 3",
            Object[].class)
        .addScalar("id", UUID.class)
        .addScalar("code", String.class)
        .addScalar("level", Integer.class)
        .addScalar("valid_from", LocalDate.class)
        .addScalar("valid_to", LocalDate.class)
        .getResultStream()
        .map(
            c ->
                new LineageMap.Unit(
                    (UUID) c[0], (String) c[1], (Integer) c[2], (LocalDate) c[3], (LocalDate) c[4]))
        .toList();
  }

  List<LineageMap.Line> lines() {
    return session
        .createNativeQuery(
            """
            select descendant_id, ancestor_id, valid_from, valid_to
            from area_closure where depth = 1
            """,
            Object[].class)
        .addScalar("descendant_id", UUID.class)
        .addScalar("ancestor_id", UUID.class)
        .addScalar("valid_from", LocalDate.class)
        .addScalar("valid_to", LocalDate.class)
        .getResultStream()
        .map(c -> new LineageMap.Line((UUID) c[0], (UUID) c[1], (LocalDate) c[2], (LocalDate) c[3]))
        .toList();
  }

  List<LineageMap.Step> steps() {
    return session
        .createNativeQuery("select old_id, new_id from area_succession", Object[].class)
        .addScalar("old_id", UUID.class)
        .addScalar("new_id", UUID.class)
        .getResultStream()
        .map(c -> new LineageMap.Step((UUID) c[0], (UUID) c[1]))
        .toList();
  }

  void replace(List<LineageRow> rows) {
    run("delete from area_lineage_state");
    run("delete from area_lineage");
    session.doWork(
        connection -> {
          try (PreparedStatement insert =
              connection.prepareStatement(
                  """
                  insert into area_lineage
                    (area_id, figure_from, figure_to, became_id, valid_from, valid_to, parts,
                     known, later)
                  values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                  """)) {
            int waiting = 0;
            for (LineageRow row : rows) {
              bind(insert, row);
              insert.addBatch();
              if (++waiting % BATCH == 0) {
                insert.executeBatch();
              }
            }
            insert.executeBatch();
          }
        });
    run(
        """
        insert into area_lineage_state (areas_loaded_at)
        select max(loaded_at) from area_source having max(loaded_at) is not null
        """);
  }

  private static void bind(PreparedStatement insert, LineageRow row) throws SQLException {
    insert.setObject(1, row.areaId());
    insert.setObject(2, row.figureFrom());
    insert.setObject(3, row.figureTo());
    insert.setObject(4, row.becameId());
    insert.setObject(5, row.mapFrom());
    insert.setObject(6, row.mapTo());
    insert.setInt(7, row.parts());
    insert.setBoolean(8, row.known());
    insert.setBoolean(9, row.later());
  }

  private void run(String sql) {
    session.createNativeMutationQuery(sql).executeUpdate();
  }
}
