package vn.canbang.target;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.time.ReportingPeriod;
import vn.canbang.target.TrainedStaff.Course;

/** Finds a plan's training that was held, and who took part. */
@ApplicationScoped
class TrainingQueries {

  private final Session session;

  TrainingQueries(Session session) {
    this.session = session;
  }

  /**
   * Who is to be trained, as the target's own words number them, else as many as the plan's
   * training expects; and the courses of the period. Two statements.
   */
  TrainedStaff of(
      OrgScope scope, UUID planId, @Nullable String population, ReportingPeriod period) {
    Integer named = TrainedStaff.numberIn(population);
    return new TrainedStaff(named == null ? expected(planId) : named, courses(planId, period));
  }

  private @Nullable Integer expected(UUID planId) {
    return session
        .createNativeQuery(
            "select max(a.expected_participants) as most from activity a"
                + " where a.plan_id = :plan and a.category = 'TRAINING'",
            Integer.class)
        .addScalar("most", Integer.class)
        .setParameter("plan", planId)
        .getSingleResult();
  }

  private List<Course> courses(UUID planId, ReportingPeriod period) {
    Map<UUID, @Nullable Integer> people = new LinkedHashMap<>();
    session
        .createNativeQuery(
            """
            select o.id as id, o.done_from as done_from, c.label as label, c.amount as amount
            from occurrence o
            join activity a on a.id = o.activity_id and a.category = 'TRAINING'
            left join occurrence_result r on r.occurrence_id = o.id
              and r.revision = (select max(l.revision) from occurrence_result l
                                where l.occurrence_id = o.id)
            left join occurrence_result_category c on c.result_id = r.id
            where o.plan_id = :plan and o.state = 'DONE'
              and o.done_from <= :to and o.done_to >= :from
            order by o.done_from, o.id, c.position
            """,
            Object[].class)
        .addScalar("id", UUID.class)
        .addScalar("done_from", LocalDate.class)
        .addScalar("label", String.class)
        .addScalar("amount", Integer.class)
        .setParameter("plan", planId)
        .setParameter("from", period.start())
        .setParameter("to", period.end())
        .getResultList()
        .forEach(
            row -> {
              UUID course = (UUID) row[0];
              String label = (String) row[2];
              people.putIfAbsent(course, null);
              if (label != null && TrainedStaff.isStaff(label)) {
                people.merge(course, (Integer) row[3], Integer::sum);
              }
            });
    List<Course> courses = new ArrayList<>();
    people.values().forEach(count -> courses.add(new Course(count)));
    return courses;
  }
}
