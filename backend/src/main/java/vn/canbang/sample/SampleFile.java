package vn.canbang.sample;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/** Reads the JSON files of the sample; their text becomes NFC on the way in. */
final class SampleFile {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private SampleFile() {}

  /** The file {@code sample/<name>} of the application. */
  static <T> T read(String name, TypeReference<T> type) {
    try (InputStream in =
        Thread.currentThread().getContextClassLoader().getResourceAsStream("sample/" + name)) {
      if (in == null) {
        throw new IllegalStateException("missing in the application: sample/" + name);
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return JSON.readValue(Normalizer.normalize(text, Normalizer.Form.NFC), type);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
