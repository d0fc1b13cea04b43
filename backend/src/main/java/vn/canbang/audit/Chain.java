package vn.canbang.audit;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * The links of the trail: the SHA-256 of the 32 bytes of the link before, the number as 8 bytes
 * (the highest first) and the 32 bytes of the row's hash. Before the first stand 32 zero bytes.
 */
final class Chain {

  static final String START = "0".repeat(64);

  /** Links and hashes, as they are written down. */
  static final String WRITTEN = "[0-9a-f]{64}";

  private static final Pattern LINK = Pattern.compile(WRITTEN);

  private Chain() {}

  /** Whether it could be a link or a hash at all. */
  static boolean wellFormed(String text) {
    return LINK.matcher(text).matches();
  }

  static String next(String previous, long number, String hash) {
    MessageDigest digest = Sha256.begin();
    digest.update(HexFormat.of().parseHex(previous));
    digest.update(ByteBuffer.allocate(Long.BYTES).putLong(number).array());
    digest.update(HexFormat.of().parseHex(hash));
    return HexFormat.of().formatHex(digest.digest());
  }
}
