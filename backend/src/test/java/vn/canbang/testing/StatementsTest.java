package vn.canbang.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.arc.Arc;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
class StatementsTest {

  @Inject EntityManager entities;
  @Inject DataSource source;

  @Test
  void countsEveryWayOfSendingSql() {
    int sent =
        Statements.count(
            () -> {
              try (Connection connection = source.getConnection();
                  Statement plain = connection.createStatement();
                  PreparedStatement prepared = connection.prepareStatement("select 2")) {
                plain.execute("select 1");
                prepared.executeQuery();
                prepared.executeQuery();
              } catch (SQLException e) {
                throw new AssertionError(e);
              }
              Arc.container().requestContext().activate();
              try {
                entities.createNativeQuery("select 3", Integer.class).getSingleResult();
              } finally {
                Arc.container().requestContext().terminate();
              }
            });
    assertThat(sent).isEqualTo(4);
  }

  @Test
  void runsOnTheEngineThatWasAskedFor() throws SQLException {
    String wanted = System.getProperty("canbang.db", "h2");
    try (Connection connection = source.getConnection()) {
      assertThat(connection.getMetaData().getDatabaseProductName()).isEqualToIgnoringCase(wanted);
    }
  }

  @Test
  void clockCanBeSet() {
    Api.clock("2024-11-20T00:00:00+07:00");
    TestClock clock = Arc.container().instance(TestClock.class).get();
    assertThat(clock.now())
        .isBetween(Instant.parse("2024-11-19T17:00:00Z"), Instant.parse("2024-11-19T17:01:00Z"));
  }

  @Test
  void applicationIsHealthy() {
    RestAssured.get("/q/health/ready").then().statusCode(200);
  }
}
