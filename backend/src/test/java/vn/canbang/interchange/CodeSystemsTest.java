package vn.canbang.interchange;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.canbang.testing.Api;

/** Codes of other systems as administrators edit them. */
@QuarkusTest
class CodeSystemsTest {

  private static final String ONE = "/code-systems/DHIS2/mappings/ORG_UNIT/O6uvpzGd5pu";

  private static void put(String path, Object body, String tag, int status) {
    var request = Api.as("admin").body(body);
    (tag.isEmpty() ? request : request.header("If-Match", tag)).put(path).then().statusCode(status);
  }

  private static void delete(String path, String tag, int status) {
    Api.as("admin").header("If-Match", tag).delete(path).then().statusCode(status);
  }

  @Test
  void aCellIsFoundByWhatTheyCallItAndTheOtherWayRound() {
    Api.as("tyt.hontre")
        .get("/code-systems/DHIS2/mappings?target=LIVE_BIRTHS.MALE&count=true")
        .then()
        .statusCode(200)
        .body("total", is(2))
        .body("items.kind", contains("CATEGORY_COMBO", "DIMENSIONS"))
        .body("items.code", contains("BIRTHS_LIVE~MALE", "BIRTHS_LIVE~SEX=M"));
    Api.as("tyt.hontre")
        .get("/code-systems/DHIS2/mappings?kind=DATA_SET")
        .then()
        .body("items.code", containsInAnyOrder("PDS_SRB_M", "PDS_SRB_Y"))
        .body("total", is((Object) null));
    Api.as("tyt.hontre").get("/code-systems/NO/mappings").then().statusCode(404);
  }

  @Test
  void aCodeIsAddedChangedAndTakenOut() {
    put(ONE, Map.of("target", "TYT-HON-TRE"), "", 201);
    put(ONE, Map.of("target", "TYT-LAI-SON"), "", 428);
    put(ONE, Map.of("target", "TYT-LAI-SON"), "\"9\"", 412);
    put(ONE, Map.of("target", "TYT-LAI-SON"), "\"0\"", 200);
    Api.as("admin")
        .get("/code-systems/DHIS2/mappings?kind=ORG_UNIT")
        .then()
        .body("items.target", contains("TYT-LAI-SON"))
        .body("items.version", contains(1));
    Api.as("admin")
        .get("/audit-events?resourceType=code-mapping")
        .then()
        .statusCode(200)
        .body("items.action", hasItem("CODE_MAPPING_PUT"));
    delete(ONE, "\"1\"", 204);
    delete(ONE, "\"1\"", 404);
  }

  @ParameterizedTest
  @CsvSource({
    "DATA_SET,BIRTHS-MONTHLY",
    "DATA_SET,series/NO",
    "DATA_SET,template/NO",
    "ORG_UNIT,NO",
    "CATEGORY_COMBO,LIVE_BIRTHS.NO",
    "DIMENSIONS,LIVE_BIRTHS"
  })
  void aTargetHasToBeThere(String kind, String target) {
    Api.as("admin")
        .body(Map.of("target", target))
        .put("/code-systems/DHIS2/mappings/" + kind + "/X")
        .then()
        .statusCode(422)
        .body("errors.pointer", contains("/target"))
        .body("errors.code", contains("code-mapping.target"));
  }

  @Test
  void aSystemIsNamedAndForgottenWhenItHasNoCodes() {
    Map<String, String> names = Map.of("nameVi", "Kho dữ liệu", "nameEn", "Warehouse");
    put("/code-systems/KHO", names, "", 201);
    put("/code-systems/KHO", names, "", 428);
    put("/code-systems/KHO", names, "\"0\"", 200);
    put(
        "/code-systems/KHO/mappings/DATA_SET/A",
        Map.of("target", "series/BIRTHS-MONTHLY"),
        "",
        201);
    delete("/code-systems/KHO", "\"0\"", 409);
    delete("/code-systems/KHO/mappings/DATA_SET/A", "\"0\"", 204);
    delete("/code-systems/KHO", "\"0\"", 204);
    Api.as("admin").get("/code-systems").then().body("items.code", not(hasItem("KHO")));
    put("/code-systems/NO/mappings/DATA_SET/A", Map.of("target", "series/BIRTHS-MONTHLY"), "", 404);
  }
}
