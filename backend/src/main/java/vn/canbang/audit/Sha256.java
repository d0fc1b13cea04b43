package vn.canbang.audit;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** What rows and links are hashed with; every Java has it. */
final class Sha256 {

  private Sha256() {}

  static MessageDigest begin() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
