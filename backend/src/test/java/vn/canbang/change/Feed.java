package vn.canbang.change;

import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.is;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.canbang.audit.Sealing;
import vn.canbang.shared.time.Dates;
import vn.canbang.testing.Api;

/** Readers of the feed, and what is easily changed for them to read of. */
final class Feed {

  static final String REPORT = "/reports/SRB-ANNUAL/TYT-HON-TRE/2024";

  private Feed() {}

  /** Where the feed ends for a person, with all that is committed sealed. */
  static String end(String username) {
    Sealing.now();
    String after = "0";
    while (true) {
      JsonPath part = read(Api.as(username), "?limit=1000&after=" + after);
      after = part.getString("next");
      if (!part.getBoolean("more")) {
        return after;
      }
    }
  }

  static JsonPath read(RequestSpecification reader, String query) {
    return reader.get("/changes" + query).then().statusCode(200).extract().jsonPath();
  }

  /** Saves the draft of a station: of this content, over what is there. */
  static Response save(String username, String report, int boys) {
    Map<String, Object> cell = new HashMap<>();
    cell.put("key", "LIVE_BIRTHS.MALE");
    cell.put("value", boys);
    cell.put("note", null);
    Map<String, Object> content =
        Map.of(
            "cells", List.of(cell), "activities", List.of(), "narrative", List.of(), "nil", false);
    String tag = Api.as(username).get(report).header("ETag");
    RequestSpecification request = Api.as(username).body(content);
    return (tag == null ? request : request.header("If-Match", tag)).put(report);
  }

  /** Throws a draft away, if there is one. */
  static void drop(String username, String report) {
    String tag = Api.as(username).get(report).header("ETag");
    Api.as(username)
        .header("If-Match", tag)
        .delete(report)
        .then()
        .statusCode(anyOf(is(204), is(409)));
  }

  /** What everyone may read is put and taken away again. */
  static void holiday() {
    String day = "/public-holidays/2033-03-03";
    Api.as("admin")
        .body(Map.of("kind", "HOLIDAY", "nameVi", "Thử", "nameEn", "Trial", "source", "Thử"))
        .put(day)
        .then()
        .statusCode(200);
    Api.as("admin").header("If-Match", "\"0\"").delete(day).then().statusCode(204);
  }

  /** A new token of the centre of Kiên Hải: its id and its secret. */
  static Response token(@Nullable List<String> rights, @Nullable String organisation) {
    Map<String, Object> wanted = new HashMap<>();
    wanted.put("name", "theo dõi thay đổi");
    wanted.put("roles", List.of("VIEWER"));
    wanted.put("expiresOn", LocalDate.now(Dates.ZONE).plusDays(30).toString());
    if (rights != null) {
      wanted.put("rights", new ArrayList<>(rights));
    }
    if (organisation != null) {
      wanted.put("organisation", organisation);
    }
    Response made = Api.as("ttyt.kienhai").body(wanted).post("/api-tokens");
    made.then().statusCode(201);
    return made;
  }
}
