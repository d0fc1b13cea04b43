package vn.canbang.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;
import vn.canbang.shared.persistence.Ids;
import vn.canbang.shared.problem.ProblemException;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.security.SystemScope;
import vn.canbang.shared.time.Dates;

@QuarkusTest
class OrganisationsTest {

  private static final LocalDate ON = LocalDate.of(2024, 11, 18);
  private static final UUID CENTRE = id("TTYT-KIEN-HAI");
  private static final UUID STATION = id("TYT-HON-TRE");
  private static final UUID DEPARTMENT = id("SO-Y-TE-KIEN-GIANG");

  @Inject Organisations organisations;
  @Inject Session session;

  @Test
  void looksUpByCodeAndId() {
    OrganisationRef station = organisations.byCode("TYT-HON-TRE").orElseThrow();
    assertThat(station.id()).isEqualTo(STATION);
    assertThat(organisations.byId(STATION)).contains(station);
    assertThat(organisations.byCodes(List.of("TYT-HON-TRE", "NOPE")))
        .isEqualTo(Map.of("TYT-HON-TRE", station));
    assertThat(organisations.byIds(List.of(STATION, UUID.randomUUID())))
        .isEqualTo(Map.of(STATION, station));
    assertThat(organisations.byCode("NOPE")).isEmpty();
  }

  @Test
  void followsTheLineOfReporting() {
    assertThat(organisations.parent(STATION, ON)).map(OrganisationRef::id).contains(CENTRE);
    assertThat(organisations.isWithin(CENTRE, STATION, ON)).isTrue();
    assertThat(organisations.isWithin(DEPARTMENT, STATION, ON)).isTrue();
    assertThat(organisations.isWithin(STATION, STATION, ON)).isTrue();
    assertThat(organisations.isWithin(STATION, CENTRE, ON)).isFalse();
    assertThat(organisations.isWithin(id("CHI-CUC-DS-KHHGD-KIEN-GIANG"), STATION, ON)).isFalse();
    assertThat(organisations.descendants(CENTRE, ON))
        .startsWith(CENTRE)
        .contains(STATION, id("PHONG-DS-TTGDSK-KIEN-HAI"))
        .doesNotContain(id("TYT-XA-KIEN-HAI"));
  }

  /** The closure says the same as climbing from parent to parent. */
  @Test
  void theClosureAgreesWithClimbing() {
    Set<List<Object>> closure = new HashSet<>();
    session
        .createNativeQuery(
            """
            select descendant_id, depth, ancestor_id from organisation_closure
            where valid_from <= :on and valid_to > :on
            """,
            Object[].class)
        .addScalar("descendant_id", UUID.class)
        .addScalar("depth", Integer.class)
        .addScalar("ancestor_id", UUID.class)
        .setParameter("on", ON)
        .getResultList()
        .forEach(c -> closure.add(List.of(c)));
    Set<List<Object>> climbed = new HashSet<>();
    for (UUID id :
        session
            .createNativeQuery("select id from organisation where valid_from <= :on", UUID.class)
            .setParameter("on", ON)
            .getResultList()) {
      Optional<UUID> up = Optional.of(id);
      for (int depth = 0; up.isPresent(); depth++) {
        climbed.add(List.of(id, depth, up.get()));
        up = organisations.parent(up.get(), ON).map(OrganisationRef::id);
      }
    }
    assertThat(climbed).hasSizeGreaterThan(101);
    assertThat(closure).isEqualTo(climbed);
  }

  @Test
  @TestTransaction
  void aNewUnitStandsUnderAllAboveItFromItsFirstDayOn() {
    LocalDate opens = LocalDate.of(2024, 12, 1);
    UUID id = organisations.create(system(), post("TRAM-MOI", STATION, opens)).id();

    assertThat(organisations.isWithin(DEPARTMENT, id, opens)).isTrue();
    assertThat(organisations.isWithin(DEPARTMENT, id, opens.minusDays(1))).isFalse();
    assertThat(organisations.members(id("TYT-XA-KIEN-HAI"), opens))
        .extracting(OrganisationRef::id)
        .contains(id);
    assertThat(organisations.members(id("TYT-XA-KIEN-HAI"), opens.minusDays(1))).hasSize(4);
    assertThat(
            session
                .createNativeQuery(
                    "select count(*) from audit_event where resource = 'TRAM-MOI'", Long.class)
                .getSingleResult())
        .isEqualTo(1);
  }

  @Test
  @TestTransaction
  void aCodeIsTakenOnce() {
    assertThatThrownBy(
            () -> organisations.create(system(), post("TYT-HON-TRE", CENTRE, Dates.BEGINNING)))
        .isInstanceOfSatisfying(
            ProblemException.class, p -> assertThat(p.code()).isEqualTo("organisation.exists"));
  }

  private static NewOrganisation post(String code, UUID parentId, LocalDate from) {
    return new NewOrganisation(
        code,
        "Điểm trạm",
        null,
        OrganisationKind.HEALTH_STATION,
        OrganisationLevel.COMMUNE,
        false,
        null,
        parentId,
        List.of("điểm trạm ấp"),
        List.of(),
        from);
  }

  private static OrgScope system() {
    return SystemScope.named("test");
  }

  private static UUID id(String code) {
    return Ids.of("organisation", code);
  }
}
