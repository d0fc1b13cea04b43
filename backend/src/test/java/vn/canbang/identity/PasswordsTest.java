package vn.canbang.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class PasswordsTest {

  private static final int COST = 10;

  private final Passwords passwords = new Passwords(COST);

  @Test
  void theRightPasswordFitsBothKindsOfHashes() {
    String random = Secrets.oneTimePassword();
    String hash = passwords.hashOfRandom(random);
    assertThat(hash).startsWith("$2a$04$");
    assertThat(passwords.matches(random, Optional.of(hash))).isTrue();
    assertThat(passwords.matches(random + "x", Optional.of(hash))).isFalse();
    String slow = passwords.hash("mật khẩu của riêng tôi");
    assertThat(slow).startsWith("$2a$10$");
    assertThat(passwords.matches("mật khẩu của riêng tôi", Optional.of(slow))).isTrue();
    assertThat(passwords.matches("mật khẩu khác hẳn", Optional.of(slow))).isFalse();
    assertThat(passwords.matches(random, Optional.empty())).isFalse();
  }

  /** A quick no would say that there is such an account, and that its password was just given. */
  @Test
  void aQuickHashTakesAsLongToTryAsASlowOne() {
    String quick = passwords.hashOfRandom(Secrets.oneTimePassword());
    String slow = passwords.hash(Secrets.oneTimePassword());
    assertThat(nanoseconds(Optional.of(quick))).isGreaterThan(nanoseconds(Optional.of(slow)) / 2);
    assertThat(nanoseconds(Optional.empty())).isGreaterThan(nanoseconds(Optional.of(slow)) / 2);
  }

  /** The shortest of some tries. */
  private long nanoseconds(Optional<String> hash) {
    long shortest = Long.MAX_VALUE;
    for (int i = 0; i < 5; i++) {
      long begun = System.nanoTime();
      passwords.matches("một mật khẩu sai", hash);
      shortest = Math.min(shortest, System.nanoTime() - begun);
    }
    return shortest;
  }
}
