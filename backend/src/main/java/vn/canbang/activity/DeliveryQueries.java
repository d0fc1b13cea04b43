package vn.canbang.activity;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import vn.canbang.activity.delivery.DeliveredShare;

/** Reads what was handed out, for the reports of those who got it and of those who gave it. */
@ApplicationScoped
class DeliveryQueries implements Deliveries {

  private final Session session;

  DeliveryQueries(Session session) {
    this.session = session;
  }

  @Override
  public List<DeliveredShare> of(UUID planId, UUID organisationId, LocalDate until) {
    return session
        .createNativeQuery(
            """
            select a.id, o.id as output_id, o.name, o.unit, t.id as activity_id, t.code, t.title,
              a.text, a.organisation_id, a.quantity, a.issued_on, a.issued_quantity, a.received_on,
              a.received_quantity, a.displayed_on, a.displayed_quantity
            from activity_output_allocation a
            join activity_output o on o.id = a.output_id
            join activity t on t.id = o.activity_id
            join plan p on p.id = t.plan_id
            where p.id = :plan and (a.organisation_id = :unit or p.issuer_id = :unit)
              and (a.issued_on is not null
                or (t.dropped_in is null and a.withdrawn = false and o.withdrawn = false))
            order by t.position, o.position, a.position, a.id
            """,
            Object[].class)
        .addScalar("id", UUID.class)
        .addScalar("output_id", UUID.class)
        .addScalar("name", String.class)
        .addScalar("unit", String.class)
        .addScalar("activity_id", UUID.class)
        .addScalar("code", String.class)
        .addScalar("title", String.class)
        .addScalar("text", String.class)
        .addScalar("organisation_id", UUID.class)
        .addScalar("quantity", Integer.class)
        .addScalar("issued_on", LocalDate.class)
        .addScalar("issued_quantity", Integer.class)
        .addScalar("received_on", LocalDate.class)
        .addScalar("received_quantity", Integer.class)
        .addScalar("displayed_on", LocalDate.class)
        .addScalar("displayed_quantity", Integer.class)
        .setParameter("plan", planId)
        .setParameter("unit", organisationId)
        .getResultList()
        .stream()
        .map(row -> share(row, until))
        .toList();
  }

  @Override
  public Map<UUID, OutputName> named(Collection<UUID> outputIds) {
    return outputIds.isEmpty()
        ? Map.of()
        : session
            .createNativeQuery(
                "select id, name, unit from activity_output where id in (:ids)", Object[].class)
            .addScalar("id", UUID.class)
            .addScalar("name", String.class)
            .addScalar("unit", String.class)
            .setParameterList("ids", outputIds)
            .getResultList()
            .stream()
            .map(row -> new OutputName((UUID) row[0], (String) row[1], (String) row[2]))
            .collect(Collectors.toMap(OutputName::id, Function.identity()));
  }

  private static DeliveredShare share(Object[] row, LocalDate until) {
    return new DeliveredShare(
        (UUID) row[0],
        (UUID) row[1],
        (String) row[2],
        (String) row[3],
        new ActivityName((UUID) row[4], (String) row[5], (String) row[6]),
        (String) row[7],
        (UUID) row[8],
        (Integer) row[9],
        happened((LocalDate) row[10], until),
        of((LocalDate) row[10], (Integer) row[11], until),
        happened((LocalDate) row[12], until),
        of((LocalDate) row[12], (Integer) row[13], until),
        happened((LocalDate) row[14], until),
        of((LocalDate) row[14], (Integer) row[15], until));
  }

  private static @Nullable LocalDate happened(@Nullable LocalDate on, LocalDate until) {
    return on == null || on.isAfter(until) ? null : on;
  }

  private static @Nullable Integer of(
      @Nullable LocalDate on, @Nullable Integer quantity, LocalDate until) {
    return happened(on, until) == null ? null : quantity;
  }
}
