package vn.canbang.sample;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.hibernate.Session;

/** Remembers which steps of the sample are done. */
@ApplicationScoped
class SampleStepQueries {

  private final Session session;

  SampleStepQueries(Session session) {
    this.session = session;
  }

  boolean finished(String name) {
    return session
            .createNativeQuery("select count(*) from sample_step where name = :name", Long.class)
            .setParameter("name", name)
            .getSingleResult()
        > 0;
  }

  void finish(String name, Instant at) {
    session
        .createNativeMutationQuery(
            "insert into sample_step (name, finished_at) values (:name, :at)")
        .setParameter("name", name)
        .setParameter("at", at)
        .executeUpdate();
  }
}
