package vn.canbang.area.lineage;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import vn.canbang.area.AreaRef;
import vn.canbang.area.Areas;
import vn.canbang.shared.http.CatalogueCopy;
import vn.canbang.shared.http.Catalogues;

/** Reads all units, lines and lineage in three statements, whenever areas were changed. */
@ApplicationScoped
class AreaMapQueries implements AreaMaps {

  private static final int FETCH = 5_000;

  private final Session session;
  private final CatalogueCopy<AreaMap> copy;

  AreaMapQueries(Session session, Catalogues catalogues) {
    this.session = session;
    this.copy = new CatalogueCopy<>(Areas.CATALOGUE, catalogues, this::read);
  }

  private interface Row {
    void read(ResultSet row) throws SQLException;
  }

  @Override
  public AreaMap get() {
    return QuarkusTransaction.isActive()
        ? QuarkusTransaction.suspendingExisting().call(copy::get)
        : copy.get();
  }

  private AreaMap read() {
    List<AreaRef> units = new ArrayList<>();
    Map<UUID, Integer> numbers = new HashMap<>();
    each(
        """
        select id, code, level, full_name, valid_from, valid_to from area where level <= 3
        order by sort_key, code, valid_from
        """,
        row -> {
          UUID id = row.getObject(1, UUID.class);
          numbers.put(id, units.size());
          units.add(
              new AreaRef(
                  id,
                  row.getString(2),
                  row.getInt(3),
                  row.getString(4),
                  row.getObject(5, LocalDate.class),
                  row.getObject(6, LocalDate.class)));
        });
    List<AreaMap.Line> lines = new ArrayList<>();
    each(
        "select descendant_id, ancestor_id, valid_from, valid_to from area_closure where depth = 1",
        row -> {
          Integer child = numbers.get(row.getObject(1, UUID.class));
          Integer parent = numbers.get(row.getObject(2, UUID.class));
          if (child != null && parent != null) {
            lines.add(new AreaMap.Line(child, parent, day(row, 3), day(row, 4)));
          }
        });
    List<AreaMap.Piece> pieces = new ArrayList<>();
    each(
        """
        select area_id, figure_from, figure_to, became_id, valid_from, valid_to, parts, known, later
        from area_lineage
        """,
        row -> {
          Integer area = numbers.get(row.getObject(1, UUID.class));
          Integer became = numbers.get(row.getObject(4, UUID.class));
          if (area != null && became != null) {
            pieces.add(
                new AreaMap.Piece(
                    area,
                    day(row, 2),
                    day(row, 3),
                    became,
                    day(row, 5),
                    day(row, 6),
                    row.getInt(7),
                    row.getBoolean(8),
                    row.getBoolean(9)));
          }
        });
    return new AreaMap(units, lines, pieces);
  }

  private static int day(ResultSet row, int column) throws SQLException {
    return AreaMap.day(row.getObject(column, LocalDate.class));
  }

  private void each(String sql, Row reader) {
    session.doWork(
        connection -> {
          try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setFetchSize(FETCH);
            try (ResultSet rows = statement.executeQuery()) {
              while (rows.next()) {
                reader.read(rows);
              }
            }
          }
        });
  }
}
