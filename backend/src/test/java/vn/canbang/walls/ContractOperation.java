package vn.canbang.walls;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An operation of the contract that the application serves.
 *
 * @param path matches the paths that it is called by, without the query
 * @param variables number of path parameters; of several operations the one with fewest answers
 * @param takes media type of its body, JSON unless it takes tables or documents
 * @param ifMatch whether it wants to know which version is changed
 */
record ContractOperation(
    String id, String method, Pattern path, int variables, String takes, boolean ifMatch) {

  private static List<ContractOperation> all;

  static synchronized List<ContractOperation> all() {
    if (all == null) {
      List<ContractOperation> read = new ArrayList<>();
      served()
          .path("paths")
          .properties()
          .forEach(
              path ->
                  path.getValue()
                      .properties()
                      .forEach(
                          method ->
                              read.add(of(method.getKey(), path.getKey(), method.getValue()))));
      all = List.copyOf(read);
    }
    return all;
  }

  /** The operation that answers a call; {@code path} may have a query. */
  static Optional<ContractOperation> answering(String method, String path) {
    String plain = "/api/v1" + path.replaceFirst("\\?.*", "");
    return all().stream()
        .filter(operation -> operation.method().equals(method))
        .filter(operation -> operation.path().matcher(plain).matches())
        .min(Comparator.comparing(ContractOperation::variables));
  }

  private static ContractOperation of(String method, String path, JsonNode operation) {
    boolean ifMatch = false;
    for (JsonNode parameter : operation.path("parameters")) {
      ifMatch |= parameter.path("$ref").asText().equals("#/components/parameters/IfMatch");
    }
    return new ContractOperation(
        operation.path("operationId").asText(),
        method.toUpperCase(Locale.ROOT),
        Pattern.compile(path.replaceAll("\\{\\w+}", "[^/]+")),
        path.split("\\{", -1).length - 1,
        takes(operation.path("requestBody").path("content")),
        ifMatch);
  }

  private static String takes(JsonNode content) {
    if (content.has("application/pdf") && content.size() == 1) {
      return "application/pdf";
    }
    if (content.has("image/jpeg")) {
      return "image/jpeg";
    }
    if (content.has("application/x-ndjson")) {
      // A batch is JSON first; a table is another way to write it.
      return "application/json";
    }
    for (String file : List.of("text/csv", "text/plain", "application/xml")) {
      if (content.has(file)) {
        return file + "; charset=UTF-8";
      }
    }
    return "application/json";
  }

  private static JsonNode served() {
    try {
      return new ObjectMapper()
          .readTree(
              RestAssured.given()
                  .basePath("")
                  .queryParam("format", "json")
                  .get("/api/openapi")
                  .asString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
