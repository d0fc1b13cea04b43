package vn.canbang.testing;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.http.Header;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Fails a test whose exchange departs from the document that the application serves. */
final class ContractFilter implements Filter {

  private static Contract contract;

  @Override
  public Response filter(
      FilterableRequestSpecification request,
      FilterableResponseSpecification expected,
      FilterContext context) {
    Response response = context.next(request, expected);
    URI uri = URI.create(request.getURI());
    if (uri.getPath().startsWith("/api/")) {
      List<String> faults =
          served()
              .faults(
                  new Contract.Exchange(
                      request.getMethod(),
                      uri.getRawPath(),
                      parameters(uri),
                      request.getBody() instanceof String text ? text : "",
                      response.statusCode(),
                      response.contentType(),
                      response.headers().asList().stream()
                          .collect(
                              Collectors.toUnmodifiableMap(
                                  header -> header.getName().toLowerCase(Locale.ROOT),
                                  Header::getValue,
                                  (first, more) -> first)),
                      response.asString()));
      if (!faults.isEmpty()) {
        throw new AssertionError(
            request.getMethod()
                + " "
                + uri.getPath()
                + " -> "
                + response.statusCode()
                + " departs from the contract:\n  "
                + String.join("\n  ", faults)
                + "\n"
                + response.asString());
      }
    }
    return response;
  }

  private static Set<String> parameters(URI uri) {
    return uri.getRawQuery() == null
        ? Set.of()
        : Arrays.stream(uri.getRawQuery().split("&", -1))
            .map(pair -> pair.replaceFirst("=.*", ""))
            .collect(Collectors.toUnmodifiableSet());
  }

  /** The document as the application under test serves it. */
  static synchronized Contract served() {
    if (contract == null) {
      String json =
          RestAssured.given()
              .basePath("")
              .queryParam("format", "json")
              .get("/api/openapi")
              .then()
              .statusCode(200)
              .extract()
              .asString();
      try {
        contract = Contract.of(new ObjectMapper().readTree(json));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return contract;
  }
}
