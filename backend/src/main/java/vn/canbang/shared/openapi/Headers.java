package vn.canbang.shared.openapi;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import vn.canbang.shared.openapi.Operations.Described;

/** Entity tags, locations and keys of safe repetition. */
final class Headers implements ContractStep {

  private final Operations operations;

  Headers(Operations operations) {
    this.operations = operations;
  }

  @Override
  public void apply(OpenAPI document) {
    Components components = document.getComponents();
    components.addHeader(
        "ETag",
        header("The version of the resource; what If-Match of the next change repeats.", 40)
            .example("\"7\""));
    components.addHeader("Location", header("Where the created resource is.", 500));
    components.addHeader(
        "RetryAfter",
        OASFactory.createHeader()
            .description("Seconds to wait before trying again.")
            .required(true)
            .schema(
                OASFactory.createSchema()
                    .addType(SchemaType.INTEGER)
                    .format("int32")
                    .minimum(BigDecimal.ONE)
                    .maximum(BigDecimal.valueOf(900))));
    components.addParameter(
        "IfMatch",
        parameter(
            "If-Match",
            "The ETag at hand of what is changed. 428 when an existing resource is changed"
                + " without it, 412 when it is stale.",
            "\"7\"",
            200));
    components.addParameter(
        "IdempotencyKey",
        parameter(
            "Idempotency-Key",
            "Makes repetition safe: the same key with the same request gives the first answer"
                + " again, with another request 422. Kept for 30 days.",
            "0e2c1f5a-6a3f-4f0e-9d5b-1d2f3a4b5c6d",
            200));
    operations.of(document).forEach(described -> describe(document, described));
  }

  private static void describe(OpenAPI document, Described described) {
    List<Parameter> parameters = new ArrayList<>(described.parameters());
    described
        .header("If-Match")
        .ifPresent(given -> parameters.set(parameters.indexOf(given), ref("IfMatch")));
    described.header("Idempotency-Key").ifPresent(parameters::remove);
    if (described.idempotent()) {
      parameters.add(ref("IdempotencyKey"));
    }
    described.operation().setParameters(parameters.isEmpty() ? null : parameters);
    described
        .operation()
        .getResponses()
        .getAPIResponses()
        .forEach(
            (status, response) -> {
              if ("201".equals(status)) {
                response.addHeader("Location", refHeader("Location"));
              }
              if (status.startsWith("2") && carriesVersion(document, response)) {
                response.addHeader("ETag", refHeader("ETag"));
              }
            });
  }

  /** A resource that says its version also gives it as its entity tag. */
  private static boolean carriesVersion(OpenAPI document, APIResponse response) {
    Map<String, Schema> schemas = Schemas.named(document);
    return Schemas.mediaTypes(response.getContent())
        .map(MediaType::getSchema)
        .filter(schema -> schema != null && schema.getRef() != null)
        .map(schema -> schemas.get(schema.getRef().replace(Schemas.PREFIX, "")))
        .anyMatch(
            schema ->
                schema != null
                    && schema.getProperties() != null
                    && schema.getProperties().containsKey("version")
                    && schema.getProperties().get("version").getType() != null
                    && schema
                        .getProperties()
                        .get("version")
                        .getType()
                        .contains(SchemaType.INTEGER));
  }

  private static Header header(String description, int maxLength) {
    return OASFactory.createHeader().description(description).schema(text(maxLength));
  }

  private static Parameter parameter(
      String name, String description, String example, int maxLength) {
    return OASFactory.createParameter()
        .name(name)
        .in(Parameter.In.HEADER)
        .description(description)
        .required(false)
        .schema(text(maxLength))
        .example(example);
  }

  private static Schema text(int maxLength) {
    return OASFactory.createSchema().addType(SchemaType.STRING).maxLength(maxLength);
  }

  private static Parameter ref(String name) {
    return OASFactory.createParameter().ref("#/components/parameters/" + name);
  }

  private static Header refHeader(String name) {
    return OASFactory.createHeader().ref("#/components/headers/" + name);
  }
}
