package vn.canbang.sample;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import vn.canbang.shared.persistence.Ids;

/**
 * The five plans of the sample as files: what a careful reader took from real documents.
 * Signatories by title only, organisations by code.
 */
final class SamplePlans {

  static final List<String> KEYS =
      List.of(
          "dong-lai-2024",
          "kien-hai-2024",
          "cu-khoi-2021-2025",
          "bac-giang-2024",
          "long-bien-2024");

  /** Absent fields are null; each part of a file is read by the step that needs it. */
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .build();

  private SamplePlans() {}

  static UUID id(String key) {
    return Ids.of("plan", key);
  }

  /** A part of a plan's file: {@code plan}, {@code activities} or {@code targets}. */
  static <T> T part(String key, String part, Class<T> type) {
    JsonNode found =
        SampleFile.read("plans/" + key + ".json", new TypeReference<JsonNode>() {}).required(part);
    try {
      return JSON.treeToValue(found, type);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(key + "/" + part, e);
    }
  }
}
