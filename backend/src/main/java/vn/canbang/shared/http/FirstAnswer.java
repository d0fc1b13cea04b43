package vn.canbang.shared.http;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Keeps an answer such that only who has the {@code Idempotency-Key} can read it: the table holds a
 * hash of the key and the body encrypted with it (AES-GCM).
 */
final class FirstAnswer {

  private static final List<String> HEADERS = List.of(HttpHeaders.ETAG, HttpHeaders.LOCATION);
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final UUID userId;
  private final String key;

  FirstAnswer(UUID userId, String key) {
    this.userId = userId;
    this.key = key;
  }

  String keyHash() {
    return HexFormat.of().formatHex(sha256("row:" + userId + ":" + key));
  }

  IdempotencyQueries.Kept of(String requestHash, Response response, String json) {
    StringBuilder headers = new StringBuilder();
    for (String name : HEADERS) {
      String value = response.getHeaderString(name);
      if (value != null) {
        headers.append(name).append(": ").append(value).append('\n');
      }
    }
    return new IdempotencyQueries.Kept(
        requestHash, response.getStatus(), headers.toString(), encrypt(json));
  }

  Response answer(IdempotencyQueries.Kept kept) {
    Response.ResponseBuilder response = Response.status(kept.status());
    kept.headers()
        .lines()
        .map(line -> line.split(": ", 2))
        .forEach(header -> response.header(header[0], header[1]));
    String json = decrypt(kept.body());
    if (!json.isEmpty()) {
      response.entity(json).type(MediaType.APPLICATION_JSON);
    }
    return response.build();
  }

  private String encrypt(String text) {
    byte[] nonce = new byte[NONCE_BYTES];
    RANDOM.nextBytes(nonce);
    byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce, text.getBytes(StandardCharsets.UTF_8));
    return Base64.getEncoder()
        .encodeToString(
            ByteBuffer.allocate(nonce.length + sealed.length).put(nonce).put(sealed).array());
  }

  private String decrypt(String kept) {
    ByteBuffer bytes = ByteBuffer.wrap(Base64.getDecoder().decode(kept));
    byte[] nonce = new byte[NONCE_BYTES];
    bytes.get(nonce);
    byte[] sealed = new byte[bytes.remaining()];
    bytes.get(sealed);
    return new String(cipher(Cipher.DECRYPT_MODE, nonce, sealed), StandardCharsets.UTF_8);
  }

  private byte[] cipher(int mode, byte[] nonce, byte[] text) {
    try {
      Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(
          mode,
          new SecretKeySpec(sha256("body:" + userId + ":" + key), "AES"),
          new GCMParameterSpec(TAG_BITS, nonce));
      return cipher.doFinal(text);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("a kept answer cannot be sealed or opened", e);
    }
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
