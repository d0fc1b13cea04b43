package vn.canbang.shared.openapi;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import vn.canbang.shared.openapi.Operations.Described;

/** What reads of catalogues say of keeping their answers: tag, 304, Cache-Control. */
final class Caching implements ContractStep {

  private static final String EXAMPLE = "W/\"pZ7uXb0nVn1yq2sXkq3X0w\"";

  private final Operations operations;

  Caching(Operations operations) {
    this.operations = operations;
  }

  @Override
  public void apply(OpenAPI document) {
    Components components = document.getComponents();
    components.addHeader(
        "CatalogueTag",
        header(
            "Stays the same while the catalogue, the business day and the request do; what"
                + " If-None-Match of the next read repeats. Of an entry that may be edited, its"
                + " version: what If-Match repeats.",
            100,
            EXAMPLE));
    components.addHeader(
        "CacheControl",
        header("Keep it, but ask each time whether it still holds.", 100, "private, no-cache"));
    components.addParameter(
        "IfNoneMatch",
        OASFactory.createParameter()
            .name("If-None-Match")
            .in(Parameter.In.HEADER)
            .description("The ETag at hand: 304 without a body while it still holds.")
            .required(false)
            .schema(OASFactory.createSchema().addType(SchemaType.STRING).maxLength(2_000))
            .example(EXAMPLE));
    components.addResponse(
        "NotModified",
        tagged(
            OASFactory.createAPIResponse()
                .description("Not changed since the entity tag in If-None-Match was given.")));
    operations.of(document).stream().filter(Described::catalogue).forEach(Caching::describe);
  }

  private static void describe(Described described) {
    List<Parameter> parameters = new ArrayList<>(described.parameters());
    parameters.add(OASFactory.createParameter().ref("#/components/parameters/IfNoneMatch"));
    described.operation().setParameters(parameters);
    tagged(described.operation().getResponses().getAPIResponse("200"));
    described
        .operation()
        .getResponses()
        .addAPIResponse(
            "304", OASFactory.createAPIResponse().ref("#/components/responses/NotModified"));
  }

  private static APIResponse tagged(APIResponse response) {
    return response
        .addHeader("ETag", OASFactory.createHeader().ref("#/components/headers/CatalogueTag"))
        .addHeader(
            "Cache-Control", OASFactory.createHeader().ref("#/components/headers/CacheControl"));
  }

  private static Header header(String description, int maxLength, String example) {
    return OASFactory.createHeader()
        .description(description)
        .required(true)
        .schema(OASFactory.createSchema().addType(SchemaType.STRING).maxLength(maxLength))
        .example(example);
  }
}
