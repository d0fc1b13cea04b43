package vn.canbang.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import vn.canbang.testing.Api;

/**
 * Tries every action of every caller in every state of a report against a table: a line for each
 * state and caller, with the status that answers each action. Illegal ones must come with words.
 */
final class RulesTable {

  private static final String STATION = "tyt.hontre";

  private final String path;
  private final List<String> actions;
  private final Supplier<Map<String, Object>> content;
  private final Consumer<String> bring;
  private final Map<String, Supplier<RequestSpecification>> callers = new HashMap<>();
  private final Map<String, String> tokenIds = new TreeMap<>();
  private int seen;

  /** Of the report as it was brought; what is refused changes nothing. */
  private String tag = "";

  /**
   * @param content that can be sent
   * @param bring makes the report anew in a state
   */
  RulesTable(
      String path,
      List<String> actions,
      Supplier<Map<String, Object>> content,
      Consumer<String> bring) {
    this.path = path;
    this.actions = actions;
    this.content = content;
    this.bring = bring;
  }

  void caller(String name, Supplier<RequestSpecification> calls) {
    callers.put(name, calls);
  }

  /** A caller who has only some of the roles of an account. */
  void token(String caller, String owner, String... roles) {
    Response made =
        Api.as(owner)
            .body(
                Map.of(
                    "name",
                    "Bảng " + caller,
                    "roles",
                    List.of(roles),
                    "expiresOn",
                    LocalDate.now(ZoneOffset.UTC).plusDays(30).toString()))
            .post("/api-tokens");
    made.then().statusCode(201);
    String token = made.path("token");
    callers.put(caller, () -> Api.withToken(token));
    tokenIds.put(made.path("id"), owner);
  }

  void clear() {
    tokenIds.forEach(
        (id, owner) -> Api.as(owner).delete("/api-tokens/" + id).then().statusCode(204));
  }

  /** How many actions were tried. */
  int seen() {
    return seen;
  }

  /** What the table says otherwise than the application. */
  List<String> wrong(String table) {
    List<String> wrong = new ArrayList<>();
    String last = "";
    for (String line : table.lines().filter(l -> !l.startsWith("#")).toList()) {
      String[] row = line.split("\\s+");
      if (!row[0].equals(last)) {
        begin(row[0]);
        last = row[0];
      }
      assertThat(row).as(line).hasSize(actions.size() + 2);
      for (int i = 0; i < actions.size(); i++) {
        Response answer = act(row[1], actions.get(i));
        seen++;
        String asked = row[0] + " " + row[1] + " " + actions.get(i);
        if (answer.statusCode() != Integer.parseInt(row[i + 2])) {
          wrong.add(asked + " is " + answer.statusCode() + ", not " + row[i + 2]);
        } else if (answer.statusCode() == 403 || answer.statusCode() == 409) {
          assertThat(answer.<String>path("title")).as(asked).isNotBlank();
          assertThat(answer.<String>path("detail")).as(asked).isNotBlank();
        }
        if (i > 0 && answer.statusCode() < 300) {
          begin(row[0]);
        }
      }
    }
    return wrong;
  }

  private void begin(String state) {
    bring.accept(state);
    tag = Api.as(STATION).get(path).header("ETag");
  }

  private Response act(String caller, String action) {
    RequestSpecification call = callers.get(caller).get();
    return switch (action) {
      case "read" -> call.get(path);
      case "edit" -> {
        Map<String, Object> other = content.get();
        other.put("preparedBy", "Người khác");
        yield call.header("If-Match", tag).body(other).put(path);
      }
      case "delete" -> call.header("If-Match", tag).delete(path);
      default -> call.header("If-Match", tag).body(body(action)).post(path + "/" + verb(action));
    };
  }

  static String verb(String action) {
    return switch (action) {
      case "ask" -> "leader";
      case "approve", "giveBack" -> "leader/decision";
      default -> action;
    };
  }

  static Map<String, Object> body(String action) {
    return switch (action) {
      case "return" -> Map.of("reasonCode", "OTHER", "reason", "Đối chiếu lại");
      case "amend" -> Map.of("reason", "Bổ sung một cháu");
      case "approve" -> Map.of("approved", true);
      case "giveBack" -> Map.of("approved", false, "words", "Ghi rõ khó khăn");
      default -> Map.of();
    };
  }
}
