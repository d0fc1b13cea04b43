package vn.canbang.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code make backup} while the H2 application is written to, and {@code make restore}. */
@Tag("packaged")
class BackupTest {

  private static final String PASSWORD = "cầu bê bàn điểm";
  private static final Map<String, String> PRODUCTION =
      Map.of("canbang.admin.username", "quan.tri", "canbang.admin.password", PASSWORD);
  private static final int BEFORE = 10;

  /** Fewer than a list of tokens shows. */
  private static final int MOST = 150;

  @TempDir Path folder;

  @Test
  void aCopyTakenUnderWayHoldsWhatWasAcknowledgedBefore() throws Exception {
    Path data = Files.createDirectory(folder.resolve("data"));
    Path archive = folder.resolve("copies").resolve("copy.zip");
    Path kept = Path.of("files", "ab", "abcd");
    Files.createDirectories(data.resolve(kept).getParent());
    Files.writeString(data.resolve(kept), "signed");
    List<String> acknowledged = new ArrayList<>();
    try (PackagedApplication application = start(data)) {
      PatientClient writer = new PatientClient(application.api(), "quan.tri", PASSWORD);
      while (acknowledged.size() < BEFORE) {
        acknowledged.add(write(writer, acknowledged.size()));
      }
      Process backup = script("backup", Map.of("DATA", data.toString(), "TO", archive.toString()));
      while (!backup.waitFor(20, TimeUnit.MILLISECONDS)) {
        if (acknowledged.size() < MOST) {
          acknowledged.add(write(writer, acknowledged.size()));
        }
      }
      assertThat(backup.exitValue()).isZero();
      acknowledged.add(write(writer, acknowledged.size()));
      assertThat(application.stop()).isTrue();
    }
    Path restored = folder.resolve("restored");
    Map<String, String> where = Map.of("DATA", restored.toString(), "FROM", archive.toString());
    assertThat(ended(script("restore", where))).isZero();
    assertThat(ended(script("restore", where))).as("over a database").isNotZero();
    assertThat(restored.resolve(kept)).hasContent("signed");
    Map<String, String> copy = Map.of("DATA", restored.toString());
    assertThat(ended(script("verify-audit", copy))).isZero();
    try (PackagedApplication application = start(restored)) {
      PatientClient reader = new PatientClient(application.api(), "quan.tri", PASSWORD);
      List<String> tokens = texts(reader.get("/api-tokens"), "name");
      assertThat(tokens)
          .containsAll(acknowledged.subList(0, BEFORE))
          .doesNotContain(acknowledged.getLast())
          .isSubsetOf(acknowledged);
      // A change and its line in the trail are in the copy together or not at all.
      assertThat(total(reader, "/audit-events?resourceType=api-token")).isEqualTo(tokens.size());
      assertThat(total(reader, "/areas?level=1&asOf=2025-07-01")).isEqualTo(34);
      assertThat(ended(script("verify-audit", copy))).as("in use").isEqualTo(2);
      assertThat(application.stop()).isTrue();
    }
    tamper(restored);
    assertThat(ended(script("verify-audit", copy))).as("tampered with").isEqualTo(1);
  }

  /** As somebody does who has the file, and knows of the trigger. */
  private static void tamper(Path data) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection(
                "jdbc:h2:file:"
                    + data.resolve("canbang")
                    + ";IFEXISTS=TRUE;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE");
        Statement statement = connection.createStatement()) {
      statement.execute("drop trigger tr_audit_event_sealed");
      statement.execute("update audit_event set actor = 'someone' where number = 2");
    }
  }

  private PackagedApplication start(Path data) throws IOException, InterruptedException {
    Map<String, String> settings = new HashMap<>(PRODUCTION);
    settings.put("canbang.data", data.toString());
    return PackagedApplication.start("h2", PackagedApplication.freePort(), folder, settings);
  }

  private static String write(PatientClient client, int number) throws InterruptedException {
    ObjectNode token = JsonNodeFactory.instance.objectNode();
    token.put("name", "token-" + number).putArray("roles").add("VIEWER");
    token.put("expiresOn", LocalDate.now(ZoneOffset.UTC).plusDays(10).toString());
    client.create("/api-tokens", token);
    return "token-" + number;
  }

  private static Process script(String name, Map<String, String> settings) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(Path.of("bin", name).toString());
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().putAll(settings);
    return builder.inheritIO().start();
  }

  private static int ended(Process script) throws InterruptedException {
    assertThat(script.waitFor(1, TimeUnit.MINUTES)).isTrue();
    return script.exitValue();
  }

  private static int total(PatientClient client, String path) throws InterruptedException {
    return client.get(path + "&count=true").body().get("total").asInt();
  }

  private static List<String> texts(PatientClient.Answer page, String field) {
    return page.body().get("items").valueStream().map(row -> row.get(field).asText()).toList();
  }
}
