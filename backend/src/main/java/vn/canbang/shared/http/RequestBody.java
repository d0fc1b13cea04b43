package vn.canbang.shared.http;

import jakarta.enterprise.context.RequestScoped;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** What came as the body of this request, for telling a repetition from another request. */
@RequestScoped
class RequestBody {

  private byte[] bytes = new byte[0];

  void came(byte[] body) {
    bytes = body;
  }

  byte[] sha256() {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
