package vn.canbang.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.canbang.packaged.PatientClient.Answer;

/** The scripts of {@code docs/examples} and of the README do what they say, on the sample. */
@Tag("packaged")
class ScriptsTest {

  private static final Pattern BLOCK = Pattern.compile("```bash\n(.*?)```", Pattern.DOTALL);

  private static final String REPORT =
      """
      {"cells": [{"key": "LIVE_BIRTHS.MALE", "value": %d}, {"key": "LIVE_BIRTHS.FEMALE", "value": %d},
       {"key": "LIVE_BIRTHS_2ND.MALE", "value": %d}, {"key": "LIVE_BIRTHS_2ND.FEMALE", "value": %d},
       {"key": "LIVE_BIRTHS_3RD_PLUS.MALE", "value": %d}, {"key": "LIVE_BIRTHS_3RD_PLUS.FEMALE", "value": %d}],
       "activities": [], "narrative": [{"code": "DIFFICULTIES", "text": "Ho\u0300n đảo “xa” \\\\ gió."}], "nil": false}
      """;

  @TempDir static Path folder;

  private static final ExecutorService ASIDE = Executors.newVirtualThreadPerTaskExecutor();

  private static PackagedApplication application;
  private static Future<GeneratedClient> client;

  @BeforeAll
  static void start() throws Exception {
    client = ASIDE.submit(ScriptsTest::clientOfTheContract);
    application = SampleData.startOnCopy(folder.resolve("scripts"));
  }

  /** Whoever waits for changes is answered then, and not waited for until the grace is over. */
  @AfterAll
  static void stopWhileAReaderWaits() throws Exception {
    try (ASIDE) {
      Path cursor = folder.resolve("cursor.end");
      assertThat(follow(token("tyt.hontre"), cursor, "--once").code()).isZero();
      PatientClient reader = new PatientClient(application.api(), "tyt.hontre");
      String waiting = "/changes?wait=30&after=" + Files.readString(cursor).strip();
      Future<Answer> answer = ASIDE.submit(() -> reader.get(waiting));
      Thread.sleep(1_000);
      assertThat(answer.isDone()).isFalse();
      assertThat(application.stop()).isTrue();
      assertThat(answer.get().body().path("items").size()).isZero();
    } finally {
      application.close();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "submit.py, tyt.hontre, TYT-HON-TRE, '29 25 13 9 9 4'",
    "submit.sh, tyt.laison, TYT-LAI-SON, '54 50 28 22 4 6'"
  })
  void aScriptSendsProvesAndMayBeRepeated(
      String script, String username, String organisation, String figures) throws Exception {
    String token = token(username);
    Object[] births = List.of(figures.split(" ")).stream().map(Integer::valueOf).toArray();
    Path content = Files.writeString(folder.resolve(script + ".json"), REPORT.formatted(births));
    try (Doorkeeper busy = Doorkeeper.before(application.api())) {
      Ended first = run(script, busy.api(), token, organisation, content);
      assertThat(first.said()).contains("SRB-ANNUAL", "Would be accepted.", "verified");
      assertThat(first.code()).isZero();
      assertThat(busy.refused()).as("asked again when it was told to").isEqualTo(1);
      Ended again = run(script, busy.api(), token, organisation, content);
      assertThat(again.code()).as(again.said()).isZero();
      assertThat(again.receipt()).isEqualTo(first.receipt());

      busy.falsifyReceipts();
      Ended doubted = run(script, busy.api(), token, organisation, content);
      assertThat(doubted.code()).as(doubted.said()).isEqualTo(6);
    }
  }

  @Test
  void aProgramWithAClientMadeFromTheContractSendsAndMayBeRepeated() throws Exception {
    String token = token("tyt.namdu");
    Ended first = program(application.api(), token, "TYT-NAM-DU");
    assertThat(first.code()).as(first.said()).isZero();
    assertThat(first.said().lines().toList())
        .startsWith("SRB-ANNUAL 2024 DUE", "written 201 DRAFT", "sent SUBMITTED");
    Ended again = program(application.api(), token, "TYT-NAM-DU");
    assertThat(again.code()).as(again.said()).isZero();
    assertThat(again.said().lines().toList())
        .startsWith("SRB-ANNUAL 2024 ON_TIME", "written 200 SUBMITTED");
    assertThat(again.receipt()).isEqualTo(first.receipt());

    Ended elsewhere = program(application.api(), token, "TYT-AN-SON");
    assertThat(elsewhere.code()).as(elsewhere.said()).isEqualTo(4);
    assertThat(elsewhere.said()).contains("\"errors\":", "/problems/");
    String nowhere = "http://127.0.0.1:" + PackagedApplication.freePort() + "/api/v1";
    Ended away = program(nowhere, token, "TYT-NAM-DU");
    assertThat(away.code()).as(away.said()).isEqualTo(5);
    assertThat(away.said()).contains("cannot be reached");
  }

  private static GeneratedClient clientOfTheContract() throws Exception {
    return GeneratedClient.of(
        folder.resolve("java"), Path.of("..", "docs", "examples", "SubmitReport.java"));
  }

  private static Ended program(String api, String token, String organisation) throws Exception {
    ProcessBuilder day =
        client.get().program("SubmitReport", List.of("SRB-ANNUAL", organisation, "2024"));
    day.environment().putAll(Map.of("API", api, "CANBANG_TOKEN", token));
    return Ended.of(day, folder);
  }

  @ParameterizedTest
  @ValueSource(strings = {"submit.py", "submit.sh"})
  void aScriptSaysWhyItCouldNotSend(String script) throws Exception {
    String token = token("tyt.anson");
    String station = "TYT-AN-SON";
    Path wrong =
        Files.writeString(folder.resolve(script + ".wrong"), REPORT.formatted(-1, 1, 1, 1, 1, 1));
    Ended refused = run(script, application.api(), token, station, wrong);
    assertThat(refused.said()).contains("/cells/0/value");
    assertThat(refused.code()).isEqualTo(3);
    Ended unknown = run(script, application.api(), "cb_none", station, wrong);
    assertThat(unknown.said()).contains("Cần đăng nhập");
    assertThat(unknown.code()).isEqualTo(4);
    Path good = Files.writeString(folder.resolve("good"), REPORT.formatted(1, 1, 0, 0, 0, 0));
    Ended elsewhere = run(script, application.api(), token, "TTYT-TAN-LAC", good);
    assertThat(elsewhere.code()).as(elsewhere.said()).isEqualTo(4);
    Ended unset = run(script, application.api(), "", station, wrong);
    assertThat(unset.said()).contains("CANBANG_TOKEN");
    assertThat(unset.code()).isEqualTo(2);
    Ended missing = run(script, application.api(), token, station, folder.resolve("none"));
    assertThat(missing.code()).as(missing.said()).isEqualTo(2);
    String nowhere = "http://127.0.0.1:" + PackagedApplication.freePort() + "/api/v1";
    Ended away = run(script, nowhere, token, station, wrong);
    assertThat(away.said()).contains("cannot be reached");
    assertThat(away.code()).isEqualTo(5);
  }

  @Test
  void changesAreFollowedFromWhereTheLastRunEnded() throws Exception {
    String token = token("tyt.hontre");
    Path cursor = folder.resolve("cursor");
    Ended all = follow(token, cursor, "--once");
    assertThat(all.code()).as(all.said()).isZero();
    assertThat(all.said()).contains(" REPORT_ACCEPTED /api/v1/reports/");
    assertThat(all.said().lines())
        .allSatisfy(line -> assertThat(line).matches("[0-9]+ [A-Z_]+ /api/v1/[^ ]+"))
        .doesNotHaveDuplicates();
    Ended again = follow(token, cursor, "--once");
    assertThat(again.code()).as(again.said()).isZero();
    assertThat(again.said().lines()).doesNotContainAnyElementsOf(all.said().lines().toList());
    Ended unknown = follow("cb_none", cursor, "--once");
    assertThat(unknown.code()).as(unknown.said()).isEqualTo(4);
    Files.writeString(cursor, "1-00112233445566ff");
    Ended other = follow(token, cursor, "--once");
    assertThat(other.said()).contains("change.cursor");
    assertThat(other.code()).isEqualTo(6);
    assertThat(follow(token, cursor, "--twice", "").code()).isEqualTo(2);
  }

  private static Ended follow(String token, Path cursor, String... how) throws Exception {
    List<String> command = new ArrayList<>(List.of("bash", "../docs/examples/changes.sh"));
    command.addAll(List.of(how));
    command.add(cursor.toString());
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().putAll(Map.of("API", application.api(), "CANBANG_TOKEN", token));
    return Ended.of(builder, folder);
  }

  @Test
  void theDayOfTheReadmeGoesAsPrinted() throws Exception {
    try (PackagedApplication sample = SampleData.startOnCopy(folder.resolve("readme"))) {
      Path home = Files.createDirectory(folder.resolve("tmp"));
      StringBuilder day = new StringBuilder();
      String readme = Files.readString(Path.of("../README.md"));
      Matcher block = BLOCK.matcher(readme.substring(readme.indexOf("## A day of")));
      while (block.find()) {
        day.append(block.group(1));
      }
      String script =
          day.toString()
              .replace("http://localhost:8080/api/v1", sample.api())
              .replace("/tmp/", home + "/");
      assertThat(script).contains(sample.api(), home + "/");
      Path file = Files.writeString(folder.resolve("day.sh"), script);
      Ended ended = Ended.of(new ProcessBuilder("bash", file.toString()), folder);
      assertThat(ended.code()).as(ended.said()).isZero();
      List<String> said = ended.said().lines().filter(line -> !line.isEmpty()).toList();
      assertThat(said)
          .filteredOn(line -> line.matches("[A-Za-z-]+ \\d{3}"))
          .containsExactly(
              "TYT-LAI-SON 201",
              "TYT-AN-SON 201",
              "TYT-NAM-DU 201",
              "return 200",
              "submit 200",
              "accept 200",
              "accept 200",
              "accept 200",
              "accept 200",
              "submit 200");
      assertThat(said.get(0)).contains("\"code\":\"SRB-ANNUAL\"", "\"timeliness\":\"DUE\"");
      assertThat(said.get(3)).contains("\"number\":\"BN-", "\"organisation\":\"TYT-HON-TRE\"");
      assertThat(ended.said()).doesNotContain("/problems/");
      assertThat(said.get(said.size() - 2)).contains("\"expected\":4", "\"received\":4");
      assertThat(said.getLast()).contains("TYT-HON-TRE", "TYT-LAI-SON", "TYT-AN-SON", "TYT-NAM-DU");
    }
  }

  private static String token(String username) throws Exception {
    PatientClient owner = new PatientClient(application.api(), username);
    ObjectNode token = JsonNodeFactory.instance.objectNode().put("name", "script");
    token.putArray("roles").add("VIEWER").add("REPORTER");
    token.put("expiresOn", LocalDate.now(ZoneOffset.UTC).plusDays(30).toString());
    return owner.create("/api-tokens", token).body().path("token").asText();
  }

  private static Ended run(
      String script, String api, String token, String organisation, Path content) throws Exception {
    Path file = Path.of("..", "docs", "examples", script);
    List<String> command =
        script.endsWith(".py")
            ? List.of(
                "python3",
                file.toString(),
                "--api",
                api,
                "--series",
                "SRB-ANNUAL",
                "--organisation",
                organisation,
                "--period",
                "2024",
                content.toString())
            : List.of(
                "bash", file.toString(), "SRB-ANNUAL", organisation, "2024", content.toString());
    ProcessBuilder builder = new ProcessBuilder(command);
    builder
        .environment()
        .putAll(Map.of("API", api, "CANBANG_TOKEN", token, "CANBANG_PATIENCE", "2"));
    return Ended.of(builder, folder);
  }
}
