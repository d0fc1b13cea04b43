package vn.canbang.shared.http;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.RequestScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * What came as the body of this request, for telling a repetition from another request, and the
 * files that it lies in.
 */
@RequestScoped
class RequestBody {

  private static final Logger LOG = Logger.getLogger(RequestBody.class);

  private final List<Path> files = new ArrayList<>();
  private byte[] sha256 = digest().digest();

  /**
   * @param hash SHA-256 of the body
   */
  void came(byte[] hash) {
    sha256 = hash;
  }

  byte[] sha256() {
    return sha256;
  }

  /** The file goes when the request has been answered, however it ends. */
  void removeAtEnd(Path file) {
    files.add(file);
  }

  @PreDestroy
  void removeFiles() {
    for (Path file : files) {
      try {
        Files.deleteIfExists(file);
      } catch (IOException e) {
        LOG.warnf("temporary file %s stays behind: %s", file, e.getMessage());
      }
    }
  }

  static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
