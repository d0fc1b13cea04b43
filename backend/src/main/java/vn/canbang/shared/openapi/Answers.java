package vn.canbang.shared.openapi;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import vn.canbang.shared.openapi.Operations.Described;

/**
 * Gives each operation the errors it can answer, all of one shape. Which ones follows from the
 * operation: who may call it, what it takes, whether it changes something. A resource that answers
 * one more declares it by its code alone; one that it declares with a body of its own stays so.
 */
final class Answers implements ContractStep {

  private static final String PROBLEM = "application/problem+json";

  private final Operations operations;

  Answers(Operations operations) {
    this.operations = operations;
  }

  @Override
  public void apply(OpenAPI document) {
    if (document.getComponents() == null) {
      document.setComponents(OASFactory.createComponents());
    }
    for (Refusal refusal : Refusal.values()) {
      document.getComponents().addResponse(refusal.component(), response(refusal));
    }
    operations.of(document).forEach(Answers::describe);
  }

  private static APIResponse response(Refusal refusal) {
    Map<String, Object> example = new LinkedHashMap<>();
    example.put("type", "/problems/" + refusal.code());
    example.put("title", refusal.title());
    example.put("status", refusal.status());
    example.put("detail", refusal.detail());
    example.put("instance", "/api/v1" + refusal.instance());
    example.put("code", refusal.code());
    example.put("traceId", "4bf92f3577b34da6a3ce929d0e0e4736");
    example.put("errors", refusal.errors());
    example.put("total", refusal.errors().size());
    APIResponse response =
        OASFactory.createAPIResponse()
            .description(refusal.description())
            .content(
                OASFactory.createContent()
                    .addMediaType(
                        PROBLEM,
                        OASFactory.createMediaType()
                            .schema(OASFactory.createSchema().ref("#/components/schemas/Problem"))
                            .example(example)));
    if (refusal.retryable()) {
      response.addHeader(
          "Retry-After", OASFactory.createHeader().ref("#/components/headers/RetryAfter"));
    }
    return response;
  }

  private static void describe(Described described) {
    APIResponses declared = described.operation().getResponses();
    Map<String, APIResponse> responses = new TreeMap<>();
    Set<Refusal> refusals = new TreeSet<>(Refusal.of(described));
    if (declared != null && declared.getAPIResponses() != null) {
      declared
          .getAPIResponses()
          .forEach(
              (status, response) ->
                  Refusal.byStatus(status)
                      .filter(refusal -> response.getContent() == null)
                      .ifPresentOrElse(
                          refusals::add, () -> responses.put(status, named(status, response))));
    }
    if (described.answersNothing() && responses.size() <= 1) {
      // The scanner takes an empty POST for 201; nothing returned is 204.
      responses.clear();
      responses.put("204", OASFactory.createAPIResponse().description("Done."));
    }
    for (Refusal refusal : refusals) {
      responses.putIfAbsent(
          Integer.toString(refusal.status()),
          OASFactory.createAPIResponse().ref("#/components/responses/" + refusal.component()));
    }
    APIResponses answers = OASFactory.createAPIResponses();
    responses.forEach(answers::addAPIResponse);
    described.operation().setResponses(answers);
  }

  private static APIResponse named(String status, APIResponse response) {
    String said = response.getDescription();
    if (said == null || said.isBlank() || "OK".equals(said)) {
      response.setDescription(
          switch (status) {
            case "200" -> "The answer.";
            case "201" -> "Created.";
            case "204" -> "Done.";
            default -> "Status " + status + ".";
          });
    }
    return response;
  }
}
