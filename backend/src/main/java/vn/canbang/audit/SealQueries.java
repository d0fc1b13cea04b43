package vn.canbang.audit;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What sealing asks of the database: a constant number of statements for any number of rows. */
@ApplicationScoped
class SealQueries {

  private static final String STATE =
      """
      select h.number, h.chain, h.holder,
        h.held_until is not null and h.held_until > current_timestamp as held
      from audit_head h where h.id = 1
      """;

  private static final String WAITING =
      """
      select h.number, h.chain, h.holder,
        h.held_until is not null and h.held_until > current_timestamp as held,
        exists (select 1 from audit_event e where e.pending > 0) as waiting
      from audit_head h where h.id = 1
      """;

  private static final String UNSEALED =
      "select id, hash from audit_event where pending > 0 order by pending fetch first ? rows only";

  private static final String SEAL =
      """
      merge into audit_event e
      using (select v.id, v.number, v.hash, v.chain
             from unnest(cast(? as uuid array), cast(? as bigint array), cast(? as varchar array),
               cast(? as varchar array)) as v(id, number, hash, chain)) s
      on e.id = s.id
      when matched then update
        set number = s.number, hash = s.hash, chain = s.chain, pending = null
      """;

  private static final String MOVE =
      """
      update audit_head set number = ?, chain = ?, holder = ?,
        held_until = current_timestamp + interval '5' second
      where id = 1
      """;

  private final AgroalDataSource source;

  SealQueries(AgroalDataSource source) {
    this.source = source;
  }

  /**
   * How far the chain has come.
   *
   * @param holder the instance that sealed last
   * @param held whether its lease runs still
   * @param waiting whether rows wait
   */
  record State(AuditHead head, @Nullable UUID holder, boolean held, boolean waiting) {

    boolean mayBeSealedBy(UUID instance) {
      return !held || instance.equals(holder);
    }
  }

  /**
   * A row that waits for its number.
   *
   * @param hash null in rows that are older than the chain
   */
  record Unsealed(UUID id, @Nullable String hash) {}

  /** One that was given its number. */
  record Seal(UUID id, long number, String hash, String chain) {}

  /** Held by nobody: what it says may be old the next moment. */
  State look() {
    return state(WAITING, true);
  }

  /** Held until the end of the transaction. */
  State locked() {
    return state(STATE + " for update", false);
  }

  private State state(String sql, boolean asked) {
    try (Connection connection = source.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql);
        ResultSet row = statement.executeQuery()) {
      if (!row.next()) {
        throw new IllegalStateException("audit_head is empty");
      }
      return new State(
          new AuditHead(row.getLong(1), row.getString(2)),
          row.getObject(3, UUID.class),
          row.getBoolean(4),
          !asked || row.getBoolean(5));
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The first of the queue, in the order in which they were written. */
  List<Unsealed> unsealed(int most) {
    try (Connection connection = source.getConnection();
        PreparedStatement statement = connection.prepareStatement(UNSEALED)) {
      statement.setInt(1, most);
      List<Unsealed> found = new ArrayList<>();
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          found.add(new Unsealed(rows.getObject(1, UUID.class), rows.getString(2)));
        }
      }
      return found;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The whole rows, in any order. */
  List<AuditRow> rows(List<UUID> ids) {
    try (Connection connection = source.getConnection()) {
      return TrailQueries.rows(connection, ids);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  void seal(List<Seal> seals) {
    try (Connection connection = source.getConnection();
        PreparedStatement statement = connection.prepareStatement(SEAL)) {
      statement.setArray(1, array(connection, "uuid", seals.stream().map(Seal::id).toArray()));
      statement.setArray(
          2, array(connection, "bigint", seals.stream().map(Seal::number).toArray()));
      statement.setArray(3, array(connection, "varchar", seals.stream().map(Seal::hash).toArray()));
      statement.setArray(
          4, array(connection, "varchar", seals.stream().map(Seal::chain).toArray()));
      if (statement.executeUpdate() != seals.size()) {
        throw new IllegalStateException("rows of the trail went away while they were sealed");
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Array array(Connection connection, String type, Object[] elements)
      throws SQLException {
    return connection.createArrayOf(type, elements);
  }

  /** The head is there now; the lease runs on from this moment. */
  void move(long number, String chain, UUID holder) {
    try (Connection connection = source.getConnection();
        PreparedStatement statement = connection.prepareStatement(MOVE)) {
      statement.setLong(1, number);
      statement.setString(2, chain);
      statement.setObject(3, holder);
      statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
