package vn.canbang.bench;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import vn.canbang.organisation.NewOrganisation;
import vn.canbang.organisation.OrganisationKind;
import vn.canbang.organisation.OrganisationLevel;
import vn.canbang.organisation.OrganisationRef;
import vn.canbang.organisation.Organisations;
import vn.canbang.shared.persistence.Ids;
import vn.canbang.shared.security.SystemScope;
import vn.canbang.shared.time.Dates;

/**
 * A line of reporting for the whole country as it was at the end of 2021: a ministry, 63
 * sub-departments, 705 centres and 10,599 stations, one for each unit, made through the door that
 * imports use.
 */
@ApplicationScoped
class NationalTree {

  static final LocalDate ON = LocalDate.of(2021, 12, 31);
  private static final String MINISTRY = "BENCH-BO";

  private final Session session;
  private final Organisations organisations;
  private final AgroalDataSource source;

  NationalTree(Session session, Organisations organisations, AgroalDataSource source) {
    this.session = session;
    this.source = source;
    this.organisations = organisations;
  }

  /**
   * @param above code of the unit directly above
   */
  record Unit(UUID id, String code, int level, String name, @Nullable String above) {}

  @Transactional
  List<Unit> units() {
    return session
        .createNativeQuery(
            """
            select a.id as id, a.code as code, a.level as level, a.full_name as full_name,
                   a.parent_code as parent_code
            from area a
            where a.valid_from <= :on and a.valid_to > :on and a.level <= 3
            order by a.level, a.code
            """,
            Object[].class)
        .addScalar("id", UUID.class)
        .addScalar("code", String.class)
        .addScalar("level", Integer.class)
        .addScalar("full_name", String.class)
        .addScalar("parent_code", String.class)
        .setParameter("on", ON)
        .getResultList()
        .stream()
        .map(
            c -> new Unit((UUID) c[0], (String) c[1], (Integer) c[2], (String) c[3], (String) c[4]))
        .toList();
  }

  /** Makes the organisations; answers their ids by the codes of their units. */
  @Transactional
  @TransactionConfiguration(timeout = 600)
  Map<String, UUID> grow(List<Unit> units) {
    List<NewOrganisation> wanted = new ArrayList<>();
    wanted.add(of(MINISTRY, "Bộ Y tế", OrganisationKind.HEALTH_DEPARTMENT, 0, null, null));
    for (Unit unit : units) {
      OrganisationKind kind =
          switch (unit.level()) {
            case 1 -> OrganisationKind.POPULATION_SUBDEPARTMENT;
            case 2 -> OrganisationKind.HEALTH_CENTRE;
            default -> OrganisationKind.HEALTH_STATION;
          };
      String above = unit.above() == null ? MINISTRY : code(unit.above());
      wanted.add(
          of(
              code(unit.code()),
              "Đơn vị của " + unit.name(),
              kind,
              unit.level(),
              unit.id(),
              Ids.of("organisation", above)));
    }
    Map<String, UUID> ids = new HashMap<>();
    for (OrganisationRef made : organisations.createAll(SystemScope.named("bench"), wanted)) {
      ids.put(made.code().replace("BENCH-", ""), made.id());
    }
    return ids;
  }

  static String code(String unit) {
    return "BENCH-" + unit;
  }

  private static NewOrganisation of(
      String code,
      String name,
      OrganisationKind kind,
      int level,
      @Nullable UUID areaId,
      @Nullable UUID parentId) {
    return new NewOrganisation(
        code,
        name,
        null,
        kind,
        OrganisationLevel.values()[level],
        false,
        areaId,
        parentId,
        List.of(),
        List.of(),
        Dates.BEGINNING);
  }

  /** As documents write them, by code: each with all units above it. */
  static Map<String, String> addresses(List<Unit> units) {
    Map<String, String> addresses = new HashMap<>();
    for (Unit unit : units) {
      // Upper levels come first.
      String above = unit.above() == null ? null : addresses.get(unit.above());
      addresses.put(unit.code(), above == null ? unit.name() : unit.name() + ", " + above);
    }
    return addresses;
  }

  /** What both engines do by themselves soon after so much was written. */
  void gatherStatistics() throws SQLException {
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("analyze");
    }
  }

  /** A floor: from what lies directly in each to what lies directly in that, and nothing else. */
  @Transactional
  int communesBelow(UUID ancestor) {
    return session
        .createNativeQuery(
            """
            with recursive below (id) as (
              select cast(:ancestor as uuid)
              union all
              select c.descendant_id from below b join area_closure c on c.ancestor_id = b.id
              where c.depth = 1 and c.valid_from <= :on and c.valid_to > :on)
            select count(*) from below b join area a on a.id = b.id where a.level = 3
            """,
            Integer.class)
        .setParameter("ancestor", ancestor)
        .setParameter("on", ON)
        .getSingleResult();
  }

  /** A floor: lines of reporting climbed down one by one. */
  @Transactional
  int bodiesBelow(UUID ancestor) {
    return session
        .createNativeQuery(
            """
            with recursive below (id) as (
              select cast(:ancestor as uuid)
              union all
              select p.organisation_id from below b
              join organisation_parent p on p.parent_id = b.id
              where p.valid_from <= :on and p.valid_to > :on)
            select count(*) from below
            """,
            Integer.class)
        .setParameter("ancestor", ancestor)
        .setParameter("on", ON)
        .getSingleResult();
  }

  /** A floor: lines of reporting climbed up one by one. */
  @Transactional
  boolean standsUnder(UUID ancestor, UUID descendant) {
    return session
            .createNativeQuery(
                """
                with recursive above (id) as (
                  select cast(:descendant as uuid)
                  union all
                  select p.parent_id from above b
                  join organisation_parent p on p.organisation_id = b.id
                  where p.valid_from <= :on and p.valid_to > :on)
                select count(*) from above where id = :ancestor
                """,
                Integer.class)
            .setParameter("descendant", descendant)
            .setParameter("ancestor", ancestor)
            .setParameter("on", ON)
            .getSingleResult()
        > 0;
  }

  /** A floor: climbed up from each to what it lies in directly. */
  @Transactional
  boolean liesIn(UUID ancestor, UUID descendant) {
    return session
            .createNativeQuery(
                """
                with recursive above (id) as (
                  select cast(:descendant as uuid)
                  union all
                  select c.ancestor_id from above b join area_closure c on c.descendant_id = b.id
                  where c.depth = 1 and c.valid_from <= :on and c.valid_to > :on)
                select count(*) from above where id = :ancestor
                """,
                Integer.class)
            .setParameter("descendant", descendant)
            .setParameter("ancestor", ancestor)
            .setParameter("on", ON)
            .getSingleResult()
        > 0;
  }
}
