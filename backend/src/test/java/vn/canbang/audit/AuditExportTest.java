package vn.canbang.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.canbang.shared.time.Dates;
import vn.canbang.testing.Api;

/** What goes out of the trail can be checked without this service, and that it went out is kept. */
@QuarkusTest
class AuditExportTest {

  @Inject Trail trail;
  @Inject ObjectMapper json;

  private static String export(String username, String type, String query) {
    Response answer = Api.as(username).accept(type).get("/audit-events/export" + query);
    answer.then().statusCode(200);
    return answer.asString();
  }

  @Test
  void whoeverHasTheWholeTrailWorksOutItsChain() throws Exception {
    trail.commit("exported", 3);
    Sealing.now();
    AuditHead head = trail.head();
    String link = Chain.START;
    long number = 0;
    for (String line : export("admin", AuditResource.NDJSON, "").split("\n")) {
      JsonNode row = json.readTree(line);
      number++;
      assertThat(row.get("number").asLong()).isEqualTo(number);
      assertThat(row.get("hash").asText()).isEqualTo(said(row).hash());
      link = Chain.next(link, number, row.get("hash").asText());
      assertThat(row.get("chain").asText()).isEqualTo(link);
    }
    assertThat(new AuditHead(number, link)).isEqualTo(head);
    Api.as("admin")
        .get("/audit-events/head")
        .then()
        .statusCode(200)
        .body("number", equalTo((int) head.number()))
        .body("chain", equalTo(head.chain()));
  }

  private static AuditRow said(JsonNode row) {
    return new AuditRow(
        UUID.fromString(row.get("id").asText()),
        Instant.parse(row.get("at").asText()),
        UUID.fromString(row.get("actorId").asText()),
        row.get("actor").asText(),
        row.get("via").asText(),
        id(row.get("credentialId")),
        row.get("action").asText(),
        row.get("resourceType").asText(),
        row.get("resource").asText(),
        id(row.get("organisationId")),
        row.get("reason").textValue(),
        row.get("before").textValue(),
        row.get("after").textValue());
  }

  private static @Nullable UUID id(JsonNode field) {
    return field.isNull() ? null : UUID.fromString(field.asText());
  }

  @Test
  void aLineBreakInANameDoesNotMakeAnotherEvent() throws Exception {
    String name = "Hòn Tre\r\n{\"action\":\"SIGNED_IN\"}\n\u001b[2J\u2028\u0085";
    trail.commit(name, 1);
    Sealing.now();
    String[] lines =
        export("admin", AuditResource.NDJSON, "?resourceType=seal-test").split("\\R", -1);
    assertThat(lines[lines.length - 1]).as("after the last line's end").isEmpty();
    long events = trail.sealed(0).stream().filter(r -> isOfTests(r.row())).count();
    assertThat(lines).hasSize((int) events + 1);
    assertThat(json.readTree(lines[lines.length - 2]).get("resource").asText()).isEqualTo(name);
  }

  private static boolean isOfTests(AuditRow row) {
    return row.resourceType().equals("seal-test");
  }

  @Test
  void takingItOutLeavesARow() {
    Api.as("admin").get("/me").then().statusCode(200);
    Sealing.now();
    String csv = export("admin", "text/csv", "?resourceType=user&actor=admin");
    assertThat(csv)
        .startsWith("\uFEFFnumber,id,at,actorId,actor,via,")
        .contains(",admin,SESSION,")
        .contains(",SIGNED_IN,user,admin,");
    Api.as("admin")
        .get("/audit-events?resourceType=request&actor=admin")
        .then()
        .body("items.action", hasItem("EXPORTED"))
        .body(
            "items.resource",
            hasItem("GET /api/v1/audit-events/export?resourceType=user&actor=admin"));
  }

  @Test
  void administratorsOfACentreTakeOutOnlyItsOwn() throws Exception {
    trail.commit("of nobody", 1);
    Api.as("tyt.hontre").get("/audit-events").then().statusCode(403);
    Api.as("soyte.kiengiang").get("/me").then().statusCode(200);
    Sealing.now();
    String lines = export("ttyt.kienhai", AuditResource.NDJSON, "");
    assertThat(lines.split("\n"))
        .anySatisfy(line -> assertThat(line).contains("\"organisation\":\"TYT-HON-TRE\""))
        .noneSatisfy(line -> assertThat(line).contains("\"actor\":\"soyte.kiengiang\""))
        .noneSatisfy(line -> assertThat(line).contains("\"resource\":\"of nobody\""));
  }

  @Test
  void whatAScriptDidIsFoundByItsToken() {
    Response created =
        Api.as("ttyt.kienhai")
            .body(
                Map.of(
                    "name",
                    "kịch bản của nhật ký",
                    "roles",
                    List.of("ADMIN"),
                    "expiresOn",
                    LocalDate.now(Dates.ZONE).plusDays(30).toString()))
            .post("/api-tokens");
    created.then().statusCode(201);
    String id = created.path("id");
    Api.withToken(created.path("token"))
        .accept("text/csv")
        .get("/audit-events/export")
        .then()
        .statusCode(200);
    Api.as("ttyt.kienhai")
        .get("/audit-events?token=" + id)
        .then()
        .body("items.action", equalTo(List.of("EXPORTED")))
        .body("items.via", everyItem(equalTo("TOKEN")))
        .body("items.token.id", hasItem(id))
        .body("items.token.name", hasItem("kịch bản của nhật ký"));
  }
}
