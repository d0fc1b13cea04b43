package vn.canbang.shared.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.canbang.shared.http.Sheet.Line;
import vn.canbang.shared.problem.Fault;
import vn.canbang.shared.problem.ProblemException;
import vn.canbang.shared.security.Role;
import vn.canbang.shared.time.ReportingPeriod;

@QuarkusTest
class RecordBinderTest {

  private static final String WHOLE =
      """
      {"title":"Báo cáo","count":12,"big":9007199254740991,"done":true,"rate":1.50,
       "on":"2024-11-20","at":"2024-11-20T08:00:00+07:00",
       "id":"0192f0c1-2a3b-7c4d-8e5f-001122334455","period":"2024-9M","role":"REPORTER",
       "lines":[{"key":"AB","value":3}],"sums":{"A/B":7}}""";

  @Inject RecordBinder binder;

  private Sheet read(byte[] bytes) {
    FaultList faults = new FaultList();
    return (Sheet) binder.bind(JsonText.read(bytes, faults), Sheet.class, faults);
  }

  private ProblemException refusal(byte[] bytes) {
    return catchThrowableOfType(ProblemException.class, () -> read(bytes));
  }

  private ProblemException refusal(String json) {
    return refusal(json.getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> told(ProblemException refusal) {
    return refusal.faults().stream().map(fault -> fault.pointer() + " " + fault.code()).toList();
  }

  @Test
  void readsAllKindsOfValues() {
    assertThat(read(WHOLE.getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(
            new Sheet(
                "Báo cáo",
                12,
                9007199254740991L,
                true,
                new BigDecimal("1.50"),
                LocalDate.of(2024, 11, 20),
                Instant.parse("2024-11-20T01:00:00Z"),
                UUID.fromString("0192f0c1-2a3b-7c4d-8e5f-001122334455"),
                ReportingPeriod.parse("2024-9M"),
                Role.REPORTER,
                List.of(new Line("AB", 3)),
                Map.of("A/B", 7)));
  }

  @Test
  void tellsAllFaultsOfFormAndAgainstRulesAtOnce() {
    ProblemException refusal =
        refusal(
            """
            {"title":"một tiêu đề quá dài","count":-1,"big":"12","done":"true","rate":"1,5",
             "on":"2024-02-30","at":"hôm nay","id":"12","period":"2024-13","role":"BOSS",
             "lines":[{"key":"A","value":-2},{"key":7,"value":1.5},5,{"value":1,"other":0}],
             "sums":{"a~b/c":null},"status":"DONE"}""");
    assertThat(refusal.status()).isEqualTo(400);
    assertThat(told(refusal))
        .containsExactly(
            "/title text.longest",
            "/count number.min",
            "/big json.type.integer",
            "/done json.type.boolean",
            "/rate json.type.number",
            "/on value.date",
            "/at value.instant",
            "/id value.uuid",
            "/period value.period",
            "/role value.enum",
            "/lines/0/key text.size",
            "/lines/0/value number.min",
            "/lines/1/key json.type.string",
            "/lines/1/value json.type.integer",
            "/lines/2 json.type.object",
            "/lines/3/key required",
            "/lines/3/other json.unknown",
            "/sums/a~0b~1c value.null",
            "/status json.unknown");
    Fault role = refusal.faults().get(9);
    assertThat(role.args()).containsExactly("VIEWER, REPORTER, PLANNER, REVIEWER, ADMIN");
    assertThat(role.rejected()).isEqualTo("BOSS");
  }

  @Test
  void faultsAgainstRulesAloneAre422() {
    ProblemException refusal =
        refusal("{\"title\":\" \",\"done\":false,\"lines\":[],\"count\":-1}");
    assertThat(refusal.status()).isEqualTo(422);
    assertThat(told(refusal))
        .containsExactly("/title text.blank", "/count number.min", "/lines list.empty");
  }

  @Test
  void whatAFlagOrNumberNeedsIsMissing() {
    ProblemException refusal = refusal("{\"title\":\"a\",\"lines\":[{\"key\":\"AB\"}]}");
    assertThat(refusal.status()).isEqualTo(400);
    assertThat(told(refusal))
        .containsExactly("/done value.missing", "/lines/0/value value.missing");
  }

  @ParameterizedTest
  @ValueSource(strings = {"9007199254740992", "-9007199254740992", "9223372036854775807"})
  void aLargeNumberIsOneThatEveryReaderHoldsExactly(String written) {
    ProblemException refusal = refusal(WHOLE.replace("9007199254740991", written));
    assertThat(told(refusal)).containsExactly("/big number.range");
  }

  @ParameterizedTest
  @CsvSource({
    "2.5, json.type.integer",
    "2147483648, number.range",
    "12345678901234567890, number.range",
    "1e999999999, number.range",
    "1e-999999999, number.range",
    "true, json.type.integer",
    "[], json.type.integer",
  })
  void aCountIsAnInteger(String written, String code) {
    ProblemException refusal = refusal(WHOLE.replace("\"count\":12", "\"count\":" + written));
    assertThat(told(refusal)).containsExactly("/count " + code);
  }

  @Test
  void anIntegerMayBeWrittenWithAZeroFraction() {
    assertThat(
            read(WHOLE.replace("\"count\":12", "\"count\":12.0").getBytes(StandardCharsets.UTF_8))
                .count())
        .isEqualTo(12);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"title\":\"a\",}| json.syntax",
        "{\"title\":NaN}| json.syntax",
        "{'title':1}| json.syntax",
        "{\"title\":\"a\"| json.syntax",
        "{\"count\":01}| json.syntax",
        "// x| json.syntax",
      })
  void brokenJsonIsTellingLineAndColumn(String json, String code) {
    ProblemException refusal = refusal(json);
    assertThat(refusal.status()).isEqualTo(400);
    assertThat(told(refusal)).containsExactly(" " + code);
    assertThat(refusal.faults().getFirst().args()).hasSize(2);
  }

  @Test
  void somethingBehindTheValueIsRefused() {
    assertThat(told(refusal(WHOLE + " {}"))).containsExactly(" json.trailing");
  }

  @Test
  void aPropertyTwiceIsRefusedAlsoWhenComposedDifferently() {
    assertThat(told(refusal(WHOLE.replace("\"count\":12", "\"count\":12,\"count\":13"))))
        .containsExactly("/count json.duplicate");
    assertThat(told(refusal(WHOLE.replace("\"A/B\":7", "\"\u1EA1\":1,\"a\u0323\":2"))))
        .containsExactly("/sums/\u1EA1 json.duplicate");
  }

  @Test
  void nestingEndsAtSixtyFourLevels() {
    String deep = "[".repeat(64) + "]".repeat(64);
    String deeper = "[".repeat(65) + "]".repeat(65);
    assertThat(told(refusal(deep))).containsExactly(" json.type.object");
    assertThat(told(refusal(deeper))).containsExactly("/0".repeat(64) + " json.depth");
    assertThat(told(refusal("[".repeat(100_000)))).containsExactly("/0".repeat(64) + " json.depth");
  }

  @Test
  void onlyUtf8WithoutAByteOrderMark() {
    assertThat(told(refusal(("\uFEFF" + WHOLE).getBytes(StandardCharsets.UTF_8))))
        .containsExactly(" json.encoding");
    assertThat(told(refusal(WHOLE.getBytes(StandardCharsets.UTF_16BE)))).isNotEmpty();
    assertThat(told(refusal(WHOLE.getBytes(StandardCharsets.UTF_16))))
        .containsExactly(" json.encoding");
    assertThat(told(refusal(WHOLE.getBytes(StandardCharsets.ISO_8859_1))))
        .containsExactly(" json.encoding");
    assertThat(told(refusal(" \n "))).containsExactly(" json.empty");
  }

  @ParameterizedTest
  @CsvSource({
    "\\u0000, U+0000",
    "\\u001b, U+001B",
    "\\ud800, U+D800",
    "\\u200b, U+200B",
    "\\u202e, U+202E",
    "\\u2066, U+2066",
    "\\ufeff, U+FEFF",
  })
  void invisibleCharactersAreRefusedWithTheirPlace(String written, String name) {
    ProblemException refusal = refusal(WHOLE.replace("Báo cáo", "Bá" + written + "o"));
    assertThat(told(refusal)).containsExactly("/title text.character");
    assertThat(refusal.faults().getFirst().args()).containsExactly(name, 3);
  }

  @Test
  void textIsComposed() {
    Sheet sheet =
        read(WHOLE.replace("Báo cáo", "Ba\u0301o ca\u0301o").getBytes(StandardCharsets.UTF_8));
    assertThat(sheet.title()).isEqualTo("Báo cáo");
  }

  @Test
  void manyFaultsEndTheReading() {
    ProblemException refusal =
        refusal(WHOLE.replace("{\"key\":\"AB\",\"value\":3}", "0,".repeat(20_000) + "0"));
    assertThat(refusal.faults()).hasSize(10_000);
  }
}
