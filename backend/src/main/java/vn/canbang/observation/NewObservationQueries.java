package vn.canbang.observation;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.util.Collections;
import java.util.List;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/**
 * Writes figures that were not there by plain statements, many at once: as entities each of them
 * would be looked at again whenever anything is written until the transaction ends.
 */
@ApplicationScoped
class NewObservationQueries {

  private static final List<String> COLUMNS =
      List.of(
          "id",
          "element",
          "disaggregation",
          "area_id",
          "period",
          "period_start",
          "period_end",
          "amount",
          "status",
          "source",
          "illustrative",
          "in_force",
          "organisation_id",
          "series",
          "report_period",
          "report_revision",
          "agreement_id",
          "import_id",
          "recorded_at",
          "version");

  private static final String INSERT =
      "insert into observation (%s) values (%s)"
          .formatted(
              String.join(", ", COLUMNS),
              String.join(", ", Collections.nCopies(COLUMNS.size(), "?")));

  private final Session session;

  NewObservationQueries(Session session) {
    this.session = session;
  }

  /** Writes them as they stand, after what waits to be written: one of these may take its place. */
  void insert(List<Observation> made) {
    session.flush();
    if (made.isEmpty()) {
      return;
    }
    session.doWork(
        connection -> {
          try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (Observation one : made) {
              @Nullable Object[] row = one.row();
              for (int i = 0; i < row.length; i++) {
                insert.setObject(i + 1, row[i]);
              }
              insert.addBatch();
            }
            insert.executeBatch();
          }
        });
  }
}
