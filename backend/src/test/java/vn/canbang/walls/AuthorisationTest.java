package vn.canbang.walls;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.canbang.testing.Api;
import vn.canbang.walls.AuthorisationTable.Caller;
import vn.canbang.walls.AuthorisationTable.Row;
import vn.canbang.walls.AuthorisationTable.Unit;

/** Every operation, called by everybody, answers as {@code walls/authorisation.txt} says. */
@QuarkusTest
@Tag("postgresql")
class AuthorisationTest {

  /** What an account that must change its password may call, and how it is answered. */
  private static final Map<String, Integer> WHILE_CHANGING_PASSWORD =
      Map.of(
          "signIn", 200,
          "getAbout", 200,
          "getMe", 200,
          "putPassword", 422,
          "signOut", 204,
          "getCalendarFeed", 404);

  @Inject AuthorisationWorld world;
  @Inject EndedCredentials ended;

  @BeforeEach
  void make() {
    world.make();
  }

  static List<Row> rows() {
    return AuthorisationTable.rows();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void everyCallerIsAnsweredAsTheTableSays(Row row) {
    List<String> surprises = new ArrayList<>();
    for (Caller caller : Caller.values()) {
      credentials(row, caller)
          .forEach(
              (name, credential) -> {
                int expected = row.statuses().get(caller);
                Response answer = call(row, credential.get());
                if (answer.statusCode() != expected) {
                  surprises.add(
                      "%s, %s: expected %d, was %d %s"
                          .formatted(
                              caller, name, expected, answer.statusCode(), answer.asString()));
                }
              });
    }
    assertThat(surprises).as(row.toString()).isEmpty();
  }

  /** What a caller comes with, by name. */
  private Map<String, Supplier<RequestSpecification>> credentials(Row row, Caller caller) {
    Unit unit = row.unit();
    return switch (caller) {
      case NOBODY -> Map.of("no credentials", Api::anonymous);
      case OWN -> signedIn(row, unit.own);
      case VIEWER -> signedIn(row, unit.viewer);
      case TOKEN -> Map.of("token of " + unit.own, () -> Api.withToken(world.token(unit)));
      case SIBLING -> signedIn(row, unit.sibling);
      case PARENT -> signedIn(row, unit.parent);
      case NAMED -> signedIn(row, unit.named);
      case PROVINCE -> signedIn(row, Unit.OTHER_PROVINCE);
      case ENDED -> ended.all();
    };
  }

  private static Map<String, Supplier<RequestSpecification>> signedIn(Row row, String username) {
    return Map.of(
        username,
        row.operation().equals("signOut")
            ? () -> Api.newSession(username, Api.PASSWORD)
            : () -> Api.as(username));
  }

  private Response call(Row row, RequestSpecification as) {
    // Not every answer is JSON.
    as.accept("*/*");
    if (operation(row).ifMatch()) {
      as.header("If-Match", "\"999999\"");
    }
    if (!row.body().isEmpty()) {
      String body = row.body().replace("\\n", "\n");
      String takes = operation(row).takes();
      as.contentType(takes);
      if (takes.equals("application/pdf") || takes.equals("image/jpeg")) {
        as.body(body.getBytes(StandardCharsets.UTF_8));
      } else {
        as.body(body);
      }
    }
    return as.request(row.method(), world.filledIn(row.path()));
  }

  private static ContractOperation operation(Row row) {
    return ContractOperation.answering(row.method(), row.path())
        .orElseThrow(() -> new AssertionError("no operation answers " + row));
  }

  @Test
  void theTableHasEveryOperationOfTheContractAndNoOther() {
    Set<String> known =
        ContractOperation.all().stream().map(ContractOperation::id).collect(Collectors.toSet());
    assertThat(rows().stream().map(Row::operation).collect(Collectors.toSet())).isEqualTo(known);
    assertThat(rows()).allSatisfy(r -> assertThat(operation(r).id()).isEqualTo(r.operation()));
  }

  @Test
  void whoMustChangeThePasswordMayDoNothingElse() {
    Response created =
        Api.as("tq.ttyt.a")
            .body(
                Map.of(
                    "username",
                    "tq.moi.a",
                    "displayName",
                    "Cán bộ mới",
                    "organisation",
                    AuthorisationWorld.CENTRE,
                    "grants",
                    List.of(
                        Map.of("role", "ADMIN", "organisation", AuthorisationWorld.CENTRE),
                        Map.of("role", "REVIEWER", "organisation", AuthorisationWorld.CENTRE))))
            .post("/users");
    String oneTime = created.path("oneTimePassword");
    RequestSpecification session = Api.newSession("tq.moi.a", oneTime);
    for (Row row : rows()) {
      Response answer = call(row, Api.newSession("tq.moi.a", oneTime));
      if (WHILE_CHANGING_PASSWORD.containsKey(row.operation())) {
        answer.then().statusCode(WHILE_CHANGING_PASSWORD.get(row.operation()));
      } else {
        assertThat(answer.statusCode()).as(row.toString()).isEqualTo(403);
        assertThat(answer.<String>path("code")).isEqualTo("password.must-change");
      }
    }
    session
        .body(Map.of("currentPassword", oneTime, "newPassword", "mật khẩu của riêng tôi"))
        .put("/me/password")
        .then()
        .statusCode(204);
    session.body("").get("/users").then().statusCode(200);
  }
}
