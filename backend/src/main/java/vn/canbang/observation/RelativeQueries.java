package vn.canbang.observation;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import vn.canbang.shared.security.OrgScope;

/**
 * Figures of areas that lie above or below others: written beside them, births would be counted
 * twice. Which areas these are is read first, for communes have few above them and none below; in
 * one statement PostgreSQL took it for a question about all figures.
 */
@ApplicationScoped
class RelativeQueries {

  private static final String OF_THESE =
      " in (select v.id from unnest(cast(? as uuid array)) as v(id))";

  private static final String EDGES =
      "select descendant_id, ancestor_id, valid_from, valid_to from area_closure"
          + " where depth > 0 and descendant_id"
          + OF_THESE
          + " union all select ancestor_id, descendant_id, valid_from, valid_to from area_closure"
          + " where depth > 0 and ancestor_id"
          + OF_THESE;

  private static final String FIGURES =
      "select distinct o.area_id, o.element, o.period_start, o.period_end from observation o"
          + " where o.period_start <= ? and o.period_end >= ? and o.source <> 'AGREEMENT'"
          + " and o.area_id"
          + OF_THESE;

  private static final String YEARS =
      "select distinct t.area_id, t.element, t.of_year from tally t"
          + " where t.of_year >= ? and t.of_year <= ? and t.import_id <> ? and t.area_id"
          + OF_THESE;

  private final Session session;

  RelativeQueries(Session session) {
    this.session = session;
  }

  /** A figure above or below an area that is to be written. */
  record Relative(UUID areaId, String element, LocalDate from, LocalDate to) {}

  /** An area above or below one that is to be written. */
  private record Edge(UUID areaId, UUID otherId, LocalDate from, LocalDate to) {

    boolean on(LocalDate day) {
      return !day.isBefore(from) && day.isBefore(to);
    }
  }

  /**
   * By the area that is to be written. Single figures count where one area lay in the other on the
   * figure's last day; a year that stands whole is taken by whoever has it.
   */
  Map<UUID, List<Relative>> of(
      OrgScope scope, Collection<UUID> areaIds, LocalDate from, LocalDate to) {
    Map<UUID, List<Relative>> found = new HashMap<>();
    session.flush();
    session.doWork(
        connection -> {
          List<Edge> edges = edges(connection, areaIds);
          Set<UUID> others = edges.stream().map(Edge::otherId).collect(Collectors.toSet());
          if (others.isEmpty()) {
            return;
          }
          Map<UUID, List<Relative>> figures = figures(connection, others, from, to);
          Map<UUID, List<Relative>> years = years(connection, others, from.getYear(), to.getYear());
          for (Edge edge : edges) {
            List<Relative> here = found.computeIfAbsent(edge.areaId(), id -> new ArrayList<>());
            figures.getOrDefault(edge.otherId(), List.of()).stream()
                .filter(figure -> edge.on(figure.to()))
                .forEach(here::add);
            here.addAll(years.getOrDefault(edge.otherId(), List.of()));
          }
        });
    return found;
  }

  private static List<Edge> edges(Connection connection, Collection<UUID> areaIds)
      throws SQLException {
    List<Edge> edges = new ArrayList<>();
    try (PreparedStatement statement = connection.prepareStatement(EDGES)) {
      statement.setArray(1, connection.createArrayOf("uuid", areaIds.toArray()));
      statement.setArray(2, connection.createArrayOf("uuid", areaIds.toArray()));
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          edges.add(
              new Edge(
                  rows.getObject(1, UUID.class),
                  rows.getObject(2, UUID.class),
                  rows.getObject(3, LocalDate.class),
                  rows.getObject(4, LocalDate.class)));
        }
      }
    }
    return edges;
  }

  private static Map<UUID, List<Relative>> figures(
      Connection connection, Set<UUID> areas, LocalDate from, LocalDate to) throws SQLException {
    Map<UUID, List<Relative>> figures = new HashMap<>();
    try (PreparedStatement statement = connection.prepareStatement(FIGURES)) {
      statement.setObject(1, to);
      statement.setObject(2, from);
      statement.setArray(3, connection.createArrayOf("uuid", areas.toArray()));
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          UUID area = rows.getObject(1, UUID.class);
          figures
              .computeIfAbsent(area, id -> new ArrayList<>())
              .add(
                  new Relative(
                      area,
                      rows.getString(2),
                      rows.getObject(3, LocalDate.class),
                      rows.getObject(4, LocalDate.class)));
        }
      }
    }
    return figures;
  }

  private static Map<UUID, List<Relative>> years(
      Connection connection, Set<UUID> areas, int from, int to) throws SQLException {
    Map<UUID, List<Relative>> figures = new HashMap<>();
    try (PreparedStatement statement = connection.prepareStatement(YEARS)) {
      statement.setInt(1, from);
      statement.setInt(2, to);
      statement.setObject(3, TallyUpdateQueries.NO_IMPORT);
      statement.setArray(4, connection.createArrayOf("uuid", areas.toArray()));
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          UUID area = rows.getObject(1, UUID.class);
          int year = rows.getInt(3);
          figures
              .computeIfAbsent(area, id -> new ArrayList<>())
              .add(
                  new Relative(
                      area,
                      rows.getString(2),
                      LocalDate.of(year, 1, 1),
                      LocalDate.of(year, 12, 31)));
        }
      }
    }
    return figures;
  }
}
