package vn.canbang.activity.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import vn.canbang.activity.ActivityCategory;
import vn.canbang.shared.time.Dates;

/** Reads the catalogues of activities, which everybody signed in may. */
@ApplicationScoped
class ActivityCatalogueQueries implements ActivityCatalogues {

  private final Session session;

  ActivityCatalogueQueries(Session session) {
    this.session = session;
  }

  @Override
  public List<ActivityTypeView> types() {
    Map<String, ActivityTypeView> types = new LinkedHashMap<>();
    session
        .createNativeQuery(
            """
            select t.code, t.name_vi, t.name_en, c.count_code
            from activity_type t left join activity_type_count c on c.type_code = t.code
            order by t.position, c.position
            """,
            Object[].class)
        .addScalar("code", String.class)
        .addScalar("name_vi", String.class)
        .addScalar("name_en", String.class)
        .addScalar("count_code", String.class)
        .getResultList()
        .forEach(
            row -> {
              String code = (String) row[0];
              ActivityTypeView type =
                  types.computeIfAbsent(
                      code,
                      key ->
                          new ActivityTypeView(
                              ActivityCategory.valueOf(key),
                              (String) row[1],
                              (String) row[2],
                              new ArrayList<>()));
              if (row[3] != null) {
                type.counts().add((String) row[3]);
              }
            });
    return List.copyOf(types.values());
  }

  @Override
  public List<ResultCountView> counts() {
    return session
        .createNativeQuery(
            """
            select code, name_vi, name_en, unit_vi, unit_en from result_count order by position
            """,
            Object[].class)
        .addScalar("code", String.class)
        .addScalar("name_vi", String.class)
        .addScalar("name_en", String.class)
        .addScalar("unit_vi", String.class)
        .addScalar("unit_en", String.class)
        .getResultList()
        .stream()
        .map(
            row ->
                new ResultCountView(
                    (String) row[0],
                    (String) row[1],
                    (String) row[2],
                    (String) row[3],
                    (String) row[4]))
        .toList();
  }

  @Override
  public List<ChannelView> channels(LocalDate on) {
    return session
        .createNativeQuery(
            """
            select code, name_vi, name_en, valid_from, valid_to from communication_channel
            where valid_from <= :on and valid_to > :on order by position
            """,
            Object[].class)
        .addScalar("code", String.class)
        .addScalar("name_vi", String.class)
        .addScalar("name_en", String.class)
        .addScalar("valid_from", LocalDate.class)
        .addScalar("valid_to", LocalDate.class)
        .setParameter("on", on)
        .getResultList()
        .stream()
        .map(
            row ->
                new ChannelView(
                    (String) row[0],
                    (String) row[1],
                    (String) row[2],
                    unless(Dates.BEGINNING, (LocalDate) row[3]),
                    unless(Dates.OPEN_END, (LocalDate) row[4])))
        .toList();
  }

  private static @Nullable LocalDate unless(LocalDate end, LocalDate day) {
    return day.equals(end) ? null : day;
  }
}
