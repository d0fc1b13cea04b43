package vn.canbang.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Objects;
import vn.canbang.report.obligation.OwedReport;
import vn.canbang.report.view.Receipt;

/** Makes the proof that a revision was received. It says the same each time it is made. */
final class Receipts {

  private Receipts() {}

  static Receipt of(OwedReport owed, ReportRevision sent) {
    String address = owed.key() + "/" + sent.number() + "/" + sent.sha256();
    return new Receipt(
        "BN-" + sha256(address).substring(0, 16).toUpperCase(Locale.ROOT),
        Objects.requireNonNull(sent.submittedAt()),
        sent.sha256(),
        owed.series().code(),
        owed.organisation().code(),
        owed.period(),
        sent.number(),
        Boolean.TRUE.equals(sent.late()));
  }

  private static String sha256(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
