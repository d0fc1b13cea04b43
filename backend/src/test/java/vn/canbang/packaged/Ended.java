package vn.canbang.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A script or program that has run to its end.
 *
 * @param said on both of its outputs
 */
record Ended(int code, String said) {

  private static final Pattern RECEIPT = Pattern.compile("receipt (BN-[0-9A-F]{16}) ");

  /**
   * @param folder where to keep what it says
   */
  static Ended of(ProcessBuilder builder, Path folder) throws IOException, InterruptedException {
    Path said = Files.createTempFile(folder, "said", ".txt");
    Process process = builder.redirectErrorStream(true).redirectOutput(said.toFile()).start();
    if (!process.waitFor(2, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      throw new AssertionError("does not end: " + Files.readString(said));
    }
    return new Ended(process.exitValue(), Files.readString(said));
  }

  /** The number of the receipt that it told. */
  String receipt() {
    Matcher receipt = RECEIPT.matcher(said);
    assertThat(receipt.find()).as(said).isTrue();
    return receipt.group(1);
  }
}
