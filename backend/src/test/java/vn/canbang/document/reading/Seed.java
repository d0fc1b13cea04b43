package vn.canbang.document.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.StreamSupport;
import vn.canbang.document.reading.draft.PlanDraft;

/** A real document, what a careful reader takes from it, and what was read. */
record Seed(
    String name, String typed, String text, JsonNode wanted, PlanDraft draft, Evidence evidence) {

  static final List<String> SOUND =
      List.of("dong-lai-2024", "kien-hai-2024", "cu-khoi-2021-2025", "long-bien-2024");

  static final String DAMAGED = "bac-giang-2024";

  static Seed of(String name) {
    String typed = new String(resource(name + ".txt"), StandardCharsets.UTF_8);
    Reading reading = DocumentReader.read(typed);
    assertThat(reading).isInstanceOf(Reading.Drafted.class);
    Reading.Drafted drafted = (Reading.Drafted) reading;
    try {
      return new Seed(
          name,
          typed,
          drafted.text().text(),
          new ObjectMapper().readTree(resource(name + ".json")),
          drafted.draft(),
          new Evidence(drafted.text().text()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] resource(String name) {
    try (InputStream in = Seed.class.getResourceAsStream("/reading/seeds/" + name)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<JsonNode> wanted(String field) {
    return StreamSupport.stream(wanted.get(field).spliterator(), false).toList();
  }
}
