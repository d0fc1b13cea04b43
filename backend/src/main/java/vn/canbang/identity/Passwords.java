package vn.canbang.identity;

import at.favre.lib.crypto.bcrypt.BCrypt;
import at.favre.lib.crypto.bcrypt.LongPasswordStrategies;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.canbang.shared.problem.Faults;

/** Hashes passwords and says which are good enough: long and not widely known. */
@ApplicationScoped
class Passwords {

  static final int SHORTEST = 12;
  static final int LONGEST = 128;

  /** The least that bcrypt allows; about a millisecond. */
  private static final int LOWEST_COST = 4;

  private final int cost;
  // bcrypt reads 72 bytes; longer passwords are hashed down to them instead of being cut.
  private final BCrypt.Hasher hasher =
      BCrypt.with(LongPasswordStrategies.hashSha512(BCrypt.Version.VERSION_2A));
  private final BCrypt.Verifyer verifier =
      BCrypt.verifyer(
          BCrypt.Version.VERSION_2A, LongPasswordStrategies.hashSha512(BCrypt.Version.VERSION_2A));
  private final Set<String> common;
  private final String nobodysHash;

  /** How hashes of full cost begin. */
  private final String slowest;

  Passwords(@ConfigProperty(name = "canbang.password.cost", defaultValue = "12") int cost) {
    this.cost = cost;
    this.common = readCommon();
    this.nobodysHash = hash(Secrets.token());
    this.slowest = nobodysHash.substring(0, nobodysHash.lastIndexOf('$') + 1);
  }

  final String hash(String password) {
    return hasher.hashToString(cost, password.toCharArray());
  }

  /**
   * Hash of a long random password, of which thousands are made at once. Slow hashing is for what
   * people think up: nobody guesses {@link Secrets#oneTimePassword()}, however fast they can try.
   */
  String hashOfRandom(String oneTimePassword) {
    return hasher.hashToString(LOWEST_COST, oneTimePassword.toCharArray());
  }

  /**
   * Whether it is the one; takes as long when there is nobody to have one, or only a quickly hashed
   * one, so that waiting tells nothing.
   */
  boolean matches(String password, Optional<String> hash) {
    boolean verified = hash.isPresent() && verified(password, hash.get());
    if (hash.isEmpty() || !hash.get().startsWith(slowest)) {
      verified(password, nobodysHash);
    }
    return verified;
  }

  private boolean verified(String password, String hash) {
    return verifier.verify(
            password.getBytes(StandardCharsets.UTF_8), hash.getBytes(StandardCharsets.US_ASCII))
        .verified;
  }

  /** Adds what is wrong with a new password; its text is never part of a fault. */
  void check(Faults faults, String pointer, String username, String password) {
    String plain = password.toLowerCase(Locale.ROOT);
    int length = password.codePointCount(0, password.length());
    if (length < SHORTEST) {
      faults.add(pointer, "password.short", null, SHORTEST);
    } else if (length > LONGEST) {
      faults.add(pointer, "text.longest", null, 0, LONGEST);
    } else if (common.contains(plain)
        || plain.chars().distinct().count() < 4
        || plain.contains(username)) {
      faults.add(pointer, "password.common", null);
    }
  }

  private static Set<String> readCommon() {
    InputStream bytes =
        Objects.requireNonNull(
            Thread.currentThread()
                .getContextClassLoader()
                .getResourceAsStream("identity/common-passwords.txt"));
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
