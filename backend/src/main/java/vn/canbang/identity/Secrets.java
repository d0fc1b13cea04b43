package vn.canbang.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** Random secrets and the hashes under which they are kept. */
final class Secrets {

  /** Without letters and digits that are mistaken for each other when read aloud. */
  private static final String READABLE = "abcdefghjkmnpqrstuvwxyz23456789";

  private static final SecureRandom RANDOM = new SecureRandom();

  private Secrets() {}

  /** 256 random bits, safe in headers and cookies. */
  static String token() {
    byte[] bits = new byte[32];
    RANDOM.nextBytes(bits);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
  }

  /** About 79 random bits to be read out and typed once: {@code k7mz-…}. */
  static String oneTimePassword() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 16; i++) {
      if (i > 0 && i % 4 == 0) {
        text.append('-');
      }
      text.append(READABLE.charAt(RANDOM.nextInt(READABLE.length())));
    }
    return text.toString();
  }

  /** SHA-256 in hex: enough for what is random and long; passwords get bcrypt. */
  static String hash(String secret) {
    return HexFormat.of().formatHex(sha256(secret));
  }

  /** What a session's unsafe calls repeat; only who has the session's token can tell it. */
  static String csrf(String sessionToken) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(sha256("csrf:" + sessionToken));
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
