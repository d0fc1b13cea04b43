package vn.canbang.shared.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jboss.jandex.Index;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.canbang.shared.http.Idempotent;
import vn.canbang.shared.security.Anyone;

/** Cures a small document with the faults of a generated one. */
class ContractDocumentTest {

  private OpenAPI document;

  record Thing(
      String code,
      @Nullable Code period,
      @Nullable String note,
      List<@Nullable Double> values,
      Map<String, @Nullable Integer> cells,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String rejected,
      long version) {}

  record NewThing(String code, @Nullable String note) {}

  record Code(String text) {
    @JsonValue
    String written() {
      return text;
    }
  }

  /** Answers of the operations below, told by their ids. */
  abstract static class ThingMethods {
    @Anyone
    @Operation(operationId = "getThing")
    abstract Thing get();

    @Idempotent
    @Operation(operationId = "createThing")
    abstract Thing create();

    @Operation(operationId = "putThing")
    abstract Thing put();

    @Operation(operationId = "endThing")
    abstract void end();
  }

  @BeforeEach
  void cure() throws IOException {
    Schema thing =
        object("version", type(SchemaType.INTEGER).format("int64"))
            .addProperty("code", type(SchemaType.STRING))
            .addProperty("period", ref("Code"))
            .addProperty("note", type(SchemaType.STRING))
            .addProperty(
                "values", type(SchemaType.ARRAY).items(type(SchemaType.NUMBER).format("double")))
            .addProperty(
                "cells",
                type(SchemaType.OBJECT).additionalPropertiesSchema(type(SchemaType.INTEGER)))
            .addProperty("rejected", type(SchemaType.STRING));
    document =
        OASFactory.createOpenAPI()
            .components(
                OASFactory.createComponents()
                    .addSchema("Thing", thing)
                    .addSchema(
                        "NewThing",
                        object("note", type(SchemaType.STRING)).addProperty("code", ref("UUID")))
                    .addSchema("Code", object("text", type(SchemaType.STRING)))
                    .addSchema("Idle", object("text", type(SchemaType.STRING)))
                    .addSchema("UUID", type(SchemaType.STRING).format("uuid")))
            .paths(
                OASFactory.createPaths()
                    .addPathItem(
                        "/things/{id}",
                        OASFactory.createPathItem()
                            .PUT(
                                operation("putThing", "Thing")
                                    .addParameter(header("If-Match"))
                                    .addParameter(
                                        OASFactory.createParameter()
                                            .name("limit")
                                            .in(Parameter.In.QUERY)
                                            .schema(type(SchemaType.INTEGER)))
                                    .requestBody(body("NewThing")))
                            .GET(operation("getThing", "Thing"))
                            .POST(operation("endThing", null)))
                    .addPathItem(
                        "/things",
                        OASFactory.createPathItem()
                            .POST(
                                operation("createThing", "Thing").requestBody(body("NewThing")))));
    new ContractDocument(Index.of(Thing.class, NewThing.class, Code.class, ThingMethods.class))
        .filterOpenAPI(document);
  }

  @Test
  void componentsArePresentAndNullOnlyWhereTheCodeSaysSo() {
    Schema thing = schema("Thing");
    assertThat(thing.getRequired())
        .containsExactly("code", "period", "note", "values", "cells", "version");
    assertThat(thing.getProperties().keySet())
        .containsExactly("code", "period", "note", "values", "cells", "rejected", "version");
    assertThat(thing.getProperties().get("code").getType()).containsExactly(SchemaType.STRING);
    assertThat(thing.getProperties().get("note").getType())
        .containsExactly(SchemaType.STRING, SchemaType.NULL);
    assertThat(thing.getProperties().get("period").getAnyOf()).hasSize(2);
    assertThat(thing.getProperties().get("values").getItems().getType()).contains(SchemaType.NULL);
    assertThat(thing.getProperties().get("cells").getAdditionalPropertiesSchema().getType())
        .contains(SchemaType.NULL);
    assertThat(schema("Code").getType()).containsExactly(SchemaType.STRING);
    assertThat(schema("Code").getProperties()).isNull();
  }

  @Test
  void requestsTakeNothingUnknownAndMayLeaveOutWhatMayBeNull() {
    Schema created = schema("NewThing");
    assertThat(created.getAdditionalPropertiesBoolean()).isFalse();
    assertThat(created.getRequired()).containsExactly("code");
    assertThat(created.getProperties().get("code").getRef()).isNull();
    assertThat(created.getProperties().get("code").getFormat()).isEqualTo("uuid");
    assertThat(schema("Thing").getAdditionalPropertiesBoolean()).isNull();
  }

  @Test
  void operationsSayTheirErrorsHeadersAndSecurity() {
    PathItem one = document.getPaths().getPathItem("/things/{id}");
    assertThat(statuses(one.getGET()))
        .containsExactly("200", "400", "404", "406", "413", "415", "503");
    assertThat(one.getGET().getSecurity()).isEmpty();
    assertThat(one.getGET().getResponses().getAPIResponse("200").getHeaders())
        .containsOnlyKeys("ETag");
    assertThat(statuses(one.getPUT()))
        .containsExactly(
            "200", "400", "401", "403", "404", "406", "409", "412", "413", "415", "422", "428",
            "429", "503");
    assertThat(one.getPUT().getSecurity()).hasSize(2);
    assertThat(one.getPUT().getParameters().getLast().getRef())
        .isEqualTo("#/components/parameters/IfMatch");
    assertThat(statuses(one.getPOST())).startsWith("204").doesNotContain("201", "200", "422");
    PathItem all = document.getPaths().getPathItem("/things");
    assertThat(all.getPOST().getParameters().getFirst().getRef())
        .isEqualTo("#/components/parameters/IdempotencyKey");
    assertThat(document.getServers()).isNull();
  }

  @Test
  void whatNoOperationLeadsToIsLeftOut() {
    assertThat(document.getComponents().getSchemas()).containsOnlyKeys("Thing", "NewThing", "Code");
  }

  @Test
  void bodiesAreShownByWhatIsKeptForTheirSchema() {
    assertThat(document.getComponents().getExamples()).containsOnlyKeys("Thing");
    assertThat(document.getComponents().getExamples().get("Thing").getValue())
        .isEqualTo(Map.of("code", "A", "version", 1));
    PathItem all = document.getPaths().getPathItem("/things/{id}");
    assertThat(shown(all.getPUT().getResponses().getAPIResponse("200").getContent()))
        .isEqualTo("#/components/examples/Thing");
    assertThat(all.getPUT().getRequestBody().getContent().getMediaType("application/json"))
        .as("nothing is kept for what comes in")
        .extracting(MediaType::getExamples)
        .isNull();
  }

  private static String shown(Content content) {
    return content.getMediaType("application/json").getExamples().get("sample").getRef();
  }

  @Test
  void everythingHasLimits() {
    assertThat(schema("Thing").getProperties().get("code").getMaxLength()).isPositive();
    assertThat(schema("Thing").getProperties().get("values").getMaxItems()).isPositive();
    assertThat(schema("Thing").getProperties().get("cells").getMaxProperties()).isPositive();
    assertThat(schema("Thing").getProperties().get("version").getMaximum()).isNotNull();
    Parameter limit =
        document.getPaths().getPathItem("/things/{id}").getPUT().getParameters().getFirst();
    assertThat(limit.getSchema().getMaximum()).isEqualByComparingTo("200");
  }

  private static List<String> statuses(
      org.eclipse.microprofile.openapi.models.Operation operation) {
    return List.copyOf(operation.getResponses().getAPIResponses().keySet());
  }

  private Schema schema(String name) {
    return document.getComponents().getSchemas().get(name);
  }

  private static Schema type(SchemaType type) {
    return OASFactory.createSchema().addType(type);
  }

  private static Schema object(String name, Schema property) {
    return type(SchemaType.OBJECT).addProperty(name, property);
  }

  private static Schema ref(String name) {
    return OASFactory.createSchema().ref("#/components/schemas/" + name);
  }

  private static Parameter header(String name) {
    return OASFactory.createParameter()
        .name(name)
        .in(Parameter.In.HEADER)
        .schema(type(SchemaType.STRING));
  }

  private static org.eclipse.microprofile.openapi.models.parameters.RequestBody body(String name) {
    return OASFactory.createRequestBody()
        .content(
            OASFactory.createContent()
                .addMediaType("application/json", OASFactory.createMediaType().schema(ref(name))));
  }

  private static org.eclipse.microprofile.openapi.models.Operation operation(
      String id, @Nullable String answer) {
    var response = OASFactory.createAPIResponse().description("OK");
    if (answer != null) {
      response.content(
          OASFactory.createContent()
              .addMediaType("application/json", OASFactory.createMediaType().schema(ref(answer))));
    }
    return OASFactory.createOperation()
        .operationId(id)
        .responses(
            OASFactory.createAPIResponses()
                .addAPIResponse(answer == null ? "201" : "200", response));
  }
}
