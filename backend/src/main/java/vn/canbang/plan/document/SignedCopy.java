package vn.canbang.plan.document;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.canbang.file.FileRef;

/**
 * The plan as it was signed, scanned.
 *
 * @param name what the file is called
 * @param bytes how large it is
 * @param sha256 of its content, 64 hex digits
 */
@Schema(name = "SignedCopy")
public record SignedCopy(String name, long bytes, String sha256, Instant addedAt) {

  public static SignedCopy of(FileRef file) {
    return new SignedCopy(file.name(), file.bytes(), file.sha256(), file.keptAt());
  }
}
