package vn.canbang.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DocumentNumberTest {

  static Stream<JsonNode> cases() throws IOException {
    JsonNode all =
        new ObjectMapper()
            .readTree(DocumentNumberTest.class.getResourceAsStream("/document-numbers.json"));
    assertThat(all).hasSize(19);
    return StreamSupport.stream(all.spliterator(), false);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void readsNumbersAsTheyAreTyped(JsonNode wanted) {
    DocumentNumber number = DocumentNumber.parse(wanted.get("in").textValue()).orElseThrow();
    assertThat(number.number()).isEqualTo(integer(wanted, "number"));
    assertThat(number.year()).isEqualTo(integer(wanted, "year"));
    assertThat(number.type()).isEqualTo(wanted.get("type").textValue());
    assertThat(number.organisation()).isEqualTo(wanted.get("org").textValue());
    assertThat(number.unit()).isEqualTo(wanted.path("unit").textValue());
    assertThat(number.form()).hasToString(wanted.get("pattern").textValue());
    assertThat(number.warnings().isEmpty()).isEqualTo(!wanted.has("warning"));
  }

  private static Integer integer(JsonNode of, String name) {
    return of.get(name).isNull() ? null : of.get(name).intValue();
  }

  @Test
  void canonicalFormHasNoSlips() {
    assertThat(canonical("139/ KH-TTYT")).isEqualTo("139/KH-TTYT");
    assertThat(canonical("Số: *114* /KH-UBND")).isEqualTo("114/KH-UBND");
    assertThat(canonical("137/KH/QU")).isEqualTo("137-KH/QU");
    assertThat(canonical("20 /JKH-SYT")).isEqualTo("20/KH-SYT");
    assertThat(canonical("71/KH\u2013TTYT")).isEqualTo("71/KH-TTYT");
    assertThat(canonical("114/NĐ-CP, ngày 03/10/2006")).isEqualTo("114/NĐ-CP");
  }

  @Test
  void oneActHasOneKey() {
    assertThat(key("338/2020/NQ-HĐND")).isEqualTo(key("338/NQ-HĐND"));
    assertThat(key("137/KH/QU")).isEqualTo(key("137-KH/QU"));
    assertThat(key("21-NQ/TW")).isNotEqualTo(key("21-CTr/TU"));
    assertThat(key("114/KH-UBND")).isNotEqualTo(key("214/KH-UBND"));
  }

  @Test
  void otherTextsAreNoNumbers() {
    assertThat(DocumentNumber.parse("kien hai")).isEmpty();
    assertThat(DocumentNumber.parse("12345678901234567890/KH-UBND")).isEmpty();
    assertThat(DocumentNumber.parse(null)).isEmpty();
  }

  private static String canonical(String typed) {
    return DocumentNumber.parse(typed).orElseThrow().canonical();
  }

  private static String key(String typed) {
    return DocumentNumber.parse(typed).orElseThrow().key();
  }
}
