package vn.canbang.testing;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.hibernate.Session;

/**
 * The database refuses to change or forget what was sent. Tests put the sample back as it was, and
 * take that guard away for as long.
 */
public final class SentReports {

  private static final List<String> TABLES =
      List.of(
          "report_cell",
          "report_activity_result",
          "report_narrative",
          "report_estimate",
          "report_line",
          "report_line_cell",
          "report_output",
          "report_file",
          "report_pin",
          "report_revision");

  private static final List<String> GUARDS =
      List.of(
          "db/h2/V202611221761__sent_reports.sql",
          "db/h2/V202611221842__sent_estimates_and_lines.sql",
          "db/h2/V202611221844__sent_outputs.sql",
          "db/h2/V202611221846__sent_files.sql");

  private SentReports() {}

  /** Runs {@code change} in a transaction of its own that may change reports that were sent. */
  public static void unguarded(Runnable change) {
    if ("postgresql".equals(System.getProperty("canbang.db"))) {
      QuarkusTransaction.requiringNew()
          .run(
              () -> {
                TABLES.forEach(table -> run("alter table " + table + " disable trigger user"));
                change.run();
                Arc.container().instance(Session.class).get().flush();
                TABLES.forEach(table -> run("alter table " + table + " enable trigger user"));
              });
      return;
    }
    apart(TABLES.stream().map(table -> "drop trigger tr_" + table + "_sent").toList());
    try {
      QuarkusTransaction.requiringNew().run(change);
    } finally {
      apart(guard());
    }
  }

  /** H2 ends the transaction with each change of the schema. */
  private static void apart(List<String> statements) {
    QuarkusTransaction.requiringNew().run(() -> statements.forEach(SentReports::run));
  }

  private static List<String> guard() {
    return GUARDS.stream().flatMap(SentReports::statements).toList();
  }

  private static Stream<String> statements(String guard) {
    try (InputStream file = SentReports.class.getClassLoader().getResourceAsStream(guard)) {
      String sql =
          new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
              .replaceAll("(?m)^--.*$", "");
      return Stream.of(sql.strip().split(";\\s*"));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void run(String sql) {
    Arc.container().instance(Session.class).get().createNativeMutationQuery(sql).executeUpdate();
  }
}
