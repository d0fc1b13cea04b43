package vn.canbang.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.canbang.observation.Figures.BOYS;
import static vn.canbang.observation.Figures.GIRLS;
import static vn.canbang.observation.Figures.batch;
import static vn.canbang.observation.Figures.births;
import static vn.canbang.observation.Figures.organisation;
import static vn.canbang.observation.Figures.system;
import static vn.canbang.observation.ObservationStatus.ACCEPTED;
import static vn.canbang.observation.ObservationStatus.REPORTED;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import vn.canbang.area.AreaRef;
import vn.canbang.indicator.CellKey;
import vn.canbang.shared.persistence.Ids;
import vn.canbang.shared.problem.ProblemException;
import vn.canbang.shared.time.ReportingPeriod;

/** Đông Lai in 2018; each test has months of its own. */
@QuarkusTest
class ObservationsTest {

  private static final String COMMUNE = "05173";

  @Inject Observations observations;
  @Inject DataSource database;

  private Map<CellKey, Long> accepted(YearMonth month) {
    return accepted(month.toString());
  }

  private Map<CellKey, Long> accepted(String code) {
    ReportingPeriod period = ReportingPeriod.parse(code);
    AreaRef area = Figures.area(COMMUNE, period.end());
    return observations.accepted(system(), area.id(), period, List.of(BOYS, GIRLS)).values();
  }

  private int past(YearMonth month) {
    try (Connection connection = database.getConnection();
        PreparedStatement query =
            connection.prepareStatement(
                "select count(*) from observation_history where period = ? and series = ?")) {
      query.setString(1, month.toString());
      query.setString(2, "TEST-BIRTHS");
      try (ResultSet rows = query.executeQuery()) {
        rows.next();
        return rows.getInt(1);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void reportedFiguresCountOnlyWhenAccepted() {
    YearMonth month = YearMonth.of(2018, 1);
    observations.recordFromReport(
        system(), batch(COMMUNE, month, 1, REPORTED, Map.of(BOYS, 5, GIRLS, 0)));
    assertThat(accepted(month)).isEmpty();
    observations.recordFromReport(
        system(), batch(COMMUNE, month, 1, ACCEPTED, Map.of(BOYS, 5, GIRLS, 0)));
    assertThat(accepted(month)).isEqualTo(Map.of(BOYS, 5L, GIRLS, 0L));
  }

  @Test
  void acceptedRevisionStaysUntilTheNextIsAcceptedAndIsKeptAsHistory() {
    YearMonth month = YearMonth.of(2018, 2);
    observations.recordFromReport(
        system(), batch(COMMUNE, month, 1, ACCEPTED, Map.of(BOYS, 5, GIRLS, 4)));
    observations.recordFromReport(system(), batch(COMMUNE, month, 2, REPORTED, Map.of(BOYS, 6)));
    assertThat(accepted(month)).isEqualTo(Map.of(BOYS, 5L, GIRLS, 4L));
    assertThat(past(month)).isZero();
    observations.recordFromReport(system(), batch(COMMUNE, month, 2, ACCEPTED, Map.of(BOYS, 6)));
    assertThat(accepted(month)).as("a cell that is gone is missing").isEqualTo(Map.of(BOYS, 6L));
    assertThat(past(month)).isEqualTo(2);
  }

  @Test
  void sameContentAgainChangesNothing() {
    YearMonth month = YearMonth.of(2018, 3);
    ObservationBatch batch = batch(COMMUNE, month, 1, ACCEPTED, Map.of(BOYS, 5, GIRLS, 4));
    observations.recordFromReport(system(), batch);
    observations.recordFromReport(system(), batch);
    assertThat(past(month)).isZero();
  }

  @Test
  void withdrawalTakesBackWhatIsNotAccepted() {
    YearMonth month = YearMonth.of(2018, 4);
    observations.recordFromReport(
        system(), batch(COMMUNE, month, 1, REPORTED, Map.of(BOYS, 5, GIRLS, 4)));
    observations.withdraw(system(), "TEST-BIRTHS", organisation("TTYT-TAN-LAC"), month.toString());
    assertThat(past(month)).isEqualTo(2);
    observations.recordFromReport(
        system(), batch(COMMUNE, month, 1, ACCEPTED, Map.of(BOYS, 7, GIRLS, 4)));
    observations.withdraw(system(), "TEST-BIRTHS", organisation("TTYT-TAN-LAC"), month.toString());
    assertThat(accepted(month)).isEqualTo(Map.of(BOYS, 7L, GIRLS, 4L));
  }

  @Test
  void acceptedReportGoesBeforeImportAndImportBeforeReportedOne() {
    YearMonth month = YearMonth.of(2018, 5);
    observations.importCounts(
        system(), List.of(births("TTYT-TAN-LAC", COMMUNE, "2018-05", Map.of(BOYS, 1))));
    observations.recordFromReport(system(), batch(COMMUNE, month, 1, REPORTED, Map.of(BOYS, 2)));
    assertThat(accepted(month)).isEqualTo(Map.of(BOYS, 1L));
    observations.recordFromReport(system(), batch(COMMUNE, month, 1, ACCEPTED, Map.of(BOYS, 2)));
    assertThat(accepted(month)).isEqualTo(Map.of(BOYS, 2L));
  }

  @Test
  void oneOrganisationAnswersForAFigure() {
    observations.importCounts(
        system(), List.of(births("TTYT-TAN-LAC", COMMUNE, "2018-06", Map.of(BOYS, 1))));
    refused(births("TYT-DONG-LAI", COMMUNE, "2018-06", Map.of(BOYS, 1)), "other-organisation");
  }

  @Test
  void nothingIsCountedTwice() {
    observations.importCounts(
        system(), List.of(births("TTYT-TAN-LAC", COMMUNE, "2018-07", Map.of(BOYS, 1))));
    refused(births("TTYT-TAN-LAC", COMMUNE, "2018-Q3", Map.of(BOYS, 9)), "overlap");
    refused(births("TTYT-TAN-LAC", "155", "2018-07", Map.of(BOYS, 30)), "other-level");
    observations.importCounts(
        system(), List.of(births("TTYT-TAN-LAC", COMMUNE, "2018-Q4", Map.of(BOYS, 9))));
  }

  private void refused(ImportedCounts counts, String why) {
    assertThatThrownBy(() -> observations.importCounts(system(), List.of(counts)))
        .isInstanceOfSatisfying(
            ProblemException.class,
            problem -> {
              assertThat(problem.status()).isEqualTo(409);
              assertThat(problem.code()).isEqualTo("observation." + why);
            });
  }

  @Test
  void agreedFiguresGoBeforeAllOthersWhereTheirWholePeriodIsAskedFor() {
    UUID session = Ids.next();
    YearMonth month = YearMonth.of(2017, 3);
    observations.recordFromReport(
        system(), batch(COMMUNE, month, 1, ACCEPTED, Map.of(BOYS, 5, GIRLS, 4)));
    observations.recordFromReport(
        system(), batch(COMMUNE, YearMonth.of(2017, 4), 1, ACCEPTED, Map.of(BOYS, 7)));
    observations.agree(
        system(),
        List.of(
            agreed(session, "2017-03", Map.of(BOYS, 6)),
            agreed(session, "2017", Map.of(BOYS, 20))));
    assertThat(accepted(month)).isEqualTo(Map.of(BOYS, 6L, GIRLS, 4L));
    assertThat(accepted("2017")).isEqualTo(Map.of(BOYS, 20L, GIRLS, 4L));
    assertThat(accepted("2017-H1")).isEqualTo(Map.of(BOYS, 13L, GIRLS, 4L));
    assertThatThrownBy(
            () ->
                observations.agree(
                    system(), List.of(agreed(Ids.next(), "2017-03", Map.of(BOYS, 9)))))
        .isInstanceOfSatisfying(
            ProblemException.class,
            problem -> assertThat(problem.code()).isEqualTo("observation.agreed-elsewhere"));
    // A report that comes later changes the month, not what was agreed for the year.
    observations.recordFromReport(
        system(), batch(COMMUNE, YearMonth.of(2017, 4), 2, ACCEPTED, Map.of(BOYS, 8)));
    assertThat(accepted("2017-H1")).isEqualTo(Map.of(BOYS, 14L, GIRLS, 4L));
    assertThat(accepted("2017")).isEqualTo(Map.of(BOYS, 20L, GIRLS, 4L));
    observations.withdrawAgreed(system(), session);
    assertThat(accepted("2017")).isEqualTo(Map.of(BOYS, 13L, GIRLS, 4L));
  }

  private static AgreedCounts agreed(UUID session, String code, Map<CellKey, Integer> values) {
    ReportingPeriod period = ReportingPeriod.parse(code);
    return new AgreedCounts(
        session,
        organisation("TTYT-TAN-LAC"),
        Figures.area(COMMUNE, period.end()).id(),
        period,
        false,
        values);
  }

  @Test
  void wholeYearsBecomeSingleFiguresWhenAnotherComes() {
    int[] boys = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12};
    int[] girls = boys.clone();
    girls[4] = ImportedYear.MISSING;
    bulk(COMMUNE, year(COMMUNE, BOYS, boys), year(COMMUNE, GIRLS, girls));
    assertThat(accepted("2016")).isEqualTo(Map.of(BOYS, 78L, GIRLS, 73L));
    assertThat(accepted("2016-05")).as("missing, never zero").isEqualTo(Map.of(BOYS, 5L));
    assertThatThrownBy(() -> bulk(COMMUNE, year(COMMUNE, BOYS, boys)))
        .isInstanceOfSatisfying(
            ProblemException.class,
            problem -> assertThat(problem.code()).isEqualTo("observation.overlap"));
    assertThatThrownBy(() -> bulk("155", year("155", BOYS, boys)))
        .isInstanceOfSatisfying(
            ProblemException.class,
            problem -> assertThat(problem.code()).isEqualTo("observation.other-level"));
    refused(births("TTYT-TAN-LAC", "155", "2016-07", Map.of(BOYS, 30)), "other-level");
    observations.recordFromReport(
        system(), batch(COMMUNE, YearMonth.of(2016, 3), 1, ACCEPTED, Map.of(BOYS, 50)));
    assertThat(accepted("2016-03")).isEqualTo(Map.of(BOYS, 50L, GIRLS, 3L));
    assertThat(accepted("2016")).isEqualTo(Map.of(BOYS, 125L, GIRLS, 73L));
    Figures.recount();
    assertThat(accepted("2016")).isEqualTo(Map.of(BOYS, 125L, GIRLS, 73L));
  }

  private void bulk(String area, ImportedYear... years) {
    observations.importYears(
        system(),
        new FigureImport(Ids.next(), "test " + area, null, false),
        List.of(years).iterator());
  }

  private static ImportedYear year(String area, CellKey cell, int[] months) {
    return new ImportedYear(
        organisation("TTYT-TAN-LAC"),
        Figures.area(area, LocalDate.of(2016, 12, 31)).id(),
        cell,
        2016,
        months);
  }

  @Test
  void sumsCoverEarlierEpisodesOfTheSamePlace() {
    // Việt Yên was a district until 31/01/2024 and a town from 01/02/2024.
    AreaRef town = Figures.area("222", LocalDate.of(2024, 6, 30));
    AreaRef district = Figures.area("222", LocalDate.of(2024, 1, 31));
    assertThat(town.id()).isNotEqualTo(district.id());
    AcceptedCells both =
        observations.accepted(system(), town.id(), ReportingPeriod.parse("2024-Q1"), List.of(BOYS));
    AcceptedCells before =
        observations.accepted(
            system(), district.id(), ReportingPeriod.parse("2024-Q1"), List.of(BOYS));
    assertThat(before.until()).isEqualTo(LocalDate.of(2024, 1, 31));
    assertThat(both.until()).isEqualTo(LocalDate.of(2024, 3, 31));
    assertThat(both.values().get(BOYS)).isGreaterThan(before.values().get(BOYS));
    assertThat(both.illustrative()).isTrue();
  }
}
