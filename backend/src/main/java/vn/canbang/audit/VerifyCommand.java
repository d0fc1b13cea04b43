package vn.canbang.audit;

import java.io.PrintStream;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * What {@code make verify-audit} runs: goes along the trail without the service, so that nobody has
 * to believe it. Given are the address of the database and maybe the number and the link of a head
 * that was kept; DB_USER and DB_PASSWORD stand in the environment, where others cannot read them.
 */
final class VerifyCommand {

  private static final int INTACT = 0;
  private static final int TAMPERED = 1;
  private static final int UNKNOWN = 2;

  private VerifyCommand() {}

  public static void main(String[] arguments) {
    System.exit(run(Arrays.asList(arguments), System.getenv(), System.out));
  }

  /** What the process ends with: 0 as it was sealed, 1 not so, 2 not found out. */
  static int run(List<String> arguments, Map<String, String> environment, PrintStream out) {
    AuditHead given = null;
    if (arguments.size() == 3) {
      given = head(arguments.get(1), arguments.get(2));
    }
    if (arguments.isEmpty() || arguments.size() == 2 || (arguments.size() == 3 && given == null)) {
      out.println("A head is a number and 64 hexadecimal digits in lower case.");
      return UNKNOWN;
    }
    try (Connection connection =
        DriverManager.getConnection(arguments.getFirst(), account(environment))) {
      AuditVerification found = TrailCheck.run(connection, given);
      print(found, out);
      return found.intact() ? INTACT : TAMPERED;
    } catch (SQLException e) {
      out.println("The trail could not be read: " + e.getMessage());
      return UNKNOWN;
    }
  }

  private static @Nullable AuditHead head(String number, String chain) {
    return number.matches("\\d{1,15}") && Chain.wellFormed(chain)
        ? new AuditHead(Long.parseLong(number), chain)
        : null;
  }

  private static Properties account(Map<String, String> environment) {
    Properties account = new Properties();
    Map.of("DB_USER", "user", "DB_PASSWORD", "password")
        .forEach(
            (variable, name) -> {
              String value = environment.get(variable);
              if (value != null && !value.isEmpty()) {
                account.setProperty(name, value);
              }
            });
    return account;
  }

  private static void print(AuditVerification found, PrintStream out) {
    for (TrailFault fault : found.faults()) {
      out.println("Row " + fault.number() + ": " + fault.what());
    }
    out.println(
        (found.intact() ? "As it was sealed: " : found.faultCount() + " faults; as sealed: ")
            + found.verified()
            + " rows. Waiting for their number: "
            + found.unsealed()
            + ".");
    out.println("NUMBER=" + found.head().number() + " CHAIN=" + found.head().chain());
  }
}
