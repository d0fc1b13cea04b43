package vn.canbang.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** What {@code make verify-audit} says, and what it ends with. */
@QuarkusTest
class VerifyCommandTest {

  private static final Map<String, String> ACCOUNT =
      Map.of("DB_USER", "postgres", "DB_PASSWORD", "postgres");

  @Inject Trail trail;

  @ConfigProperty(name = "quarkus.datasource.jdbc.url")
  String url;

  @ConfigProperty(name = "quarkus.datasource.db-kind")
  String engine;

  private record Ended(int code, String said) {}

  private Ended run(String... arguments) {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    int code =
        VerifyCommand.run(
            List.of(arguments),
            engine.equals("h2") ? Map.of() : ACCOUNT,
            new PrintStream(said, true, StandardCharsets.UTF_8));
    return new Ended(code, said.toString(StandardCharsets.UTF_8));
  }

  @Test
  void itTellsByWhatItEndsWith() throws Exception {
    trail.commit("command", 2);
    Sealing.now();
    AuditHead head = trail.head();
    Ended intact = run(url);
    assertThat(intact.code()).isZero();
    assertThat(intact.said())
        .contains("As it was sealed: " + head.number() + " rows.")
        .contains("NUMBER=" + head.number() + " CHAIN=" + head.chain());
    assertThat(run(url, Long.toString(head.number()), head.chain()).code()).isZero();
    Ended other = run(url, Long.toString(head.number()), Tampering.turned(head.chain()));
    assertThat(other.code()).isEqualTo(1);
    assertThat(other.said()).contains("Row " + head.number() + ": GIVEN_DIFFERS");
  }

  @Test
  void whatCannotBeFoundOutIsNotCalledIntact() {
    assertThat(run().code()).isEqualTo(2);
    assertThat(run(url, "12").code()).isEqualTo(2);
    assertThat(run(url, "12", "abc").code()).isEqualTo(2);
    assertThat(run("jdbc:h2:file:/nowhere/canbang;IFEXISTS=TRUE").code()).isEqualTo(2);
  }
}
