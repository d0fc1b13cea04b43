package vn.canbang.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SignInFailuresTest {

  private static final Instant START = Instant.parse("2026-11-22T08:00:00Z");
  private static final Duration MEMORY = Duration.ofHours(24);

  @Test
  void waitsDoubleFromOneMinuteToFifteen() {
    SignInFailures failures = new SignInFailures("user:a", START);
    List<Long> waits = new ArrayList<>();
    for (int i = 0; i < 11; i++) {
      failures.add(START, MEMORY);
      Instant until = failures.blockedUntil();
      waits.add(until == null ? 0 : Duration.between(START, until).toSeconds());
    }
    assertThat(waits).containsExactly(0L, 0L, 0L, 0L, 60L, 120L, 240L, 480L, 900L, 900L, 900L);
  }

  @Test
  void failuresAreForgottenAfterAWhile() {
    SignInFailures failures = new SignInFailures("user:a", START);
    for (int i = 0; i < 4; i++) {
      failures.add(START, MEMORY);
    }
    failures.add(START.plus(MEMORY).plusSeconds(1), MEMORY);
    assertThat(failures.failures()).isEqualTo(1);
    assertThat(failures.blockedUntil()).isNull();
  }

  @Test
  void forgivenFailuresNoLongerBlock() {
    SignInFailures failures = new SignInFailures("addr:a", START);
    for (int i = 0; i < 6; i++) {
      failures.add(START, MEMORY);
    }
    failures.forgive(2);
    assertThat(failures.failures()).isEqualTo(4);
    assertThat(failures.blockedUntil()).isNull();
  }
}
