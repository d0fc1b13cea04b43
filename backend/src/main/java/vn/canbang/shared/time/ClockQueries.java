package vn.canbang.shared.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How far business time is from real time, kept with the data. */
@ApplicationScoped
class ClockQueries {

  private final EntityManager entities;

  ClockQueries(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * @param sample whether the database was made with the sample data
   */
  record Kept(boolean sample, Duration offset) {}

  Optional<Kept> find() {
    List<?> rows =
        entities
            .createNativeQuery("select sample, offset_millis from system_clock", Object[].class)
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(row -> new Kept((Boolean) row[0], Duration.ofMillis(((Number) row[1]).longValue())))
        .findFirst();
  }

  void keep(boolean sample, Duration offset) {
    entities
        .createNativeQuery(
            "insert into system_clock (id, sample, offset_millis) values (1, :sample, :offset)")
        .setParameter("sample", sample)
        .setParameter("offset", offset.toMillis())
        .executeUpdate();
  }
}
