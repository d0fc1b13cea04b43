package vn.canbang.shared.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LoggedPathTest {

  @Test
  void whatMayBeASecretStaysOutOfTheLog() {
    String secret = "pZ7uXb0nVn1yq2sXkq3X0wpZ7uXb0nVn1yq2sXkq3X0";
    assertThat(ProblemMappers.logged("/api/v1/calendar-feeds/" + secret + "/calendar.ics"))
        .isEqualTo("/api/v1/calendar-feeds/…/calendar.ics");
    assertThat(ProblemMappers.logged("/api/v1/calendar-feeds/" + secret))
        .isEqualTo("/api/v1/calendar-feeds/…");
  }

  @Test
  void idsAndCodesStayReadable() {
    String path = "/api/v1/plans/0192f6a0-5c1e-7b3a-9d64-2f1f0f0a1b2c/targets";
    assertThat(ProblemMappers.logged(path)).isEqualTo(path);
  }
}
