package vn.canbang.shared.openapi;

import java.util.List;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import vn.canbang.shared.openapi.Operations.Described;

/** What comes in: nothing unknown is taken, and what may be null may also be left out. */
final class Requests implements ContractStep {

  private final Operations operations;

  Requests(Operations operations) {
    this.operations = operations;
  }

  @Override
  public void apply(OpenAPI document) {
    List<Schema> bodies =
        operations.of(document).stream()
            .filter(Described::hasBody)
            .flatMap(o -> Schemas.mediaTypes(o.operation().getRequestBody().getContent()))
            .map(MediaType::getSchema)
            .filter(schema -> schema != null)
            .toList();
    for (String name : Schemas.reachable(document, bodies.stream())) {
      Schema schema = Schemas.named(document).get(name);
      if (schema != null && schema.getProperties() != null) {
        schema.setAdditionalPropertiesBoolean(false);
        relax(schema);
      }
    }
  }

  private static void relax(Schema schema) {
    if (schema.getRequired() == null) {
      return;
    }
    List<String> required =
        schema.getRequired().stream()
            .filter(
                name ->
                    !(schema.getProperties().get(name) instanceof Schema property
                        && mayBeNull(property)))
            .toList();
    schema.setRequired(required.isEmpty() ? null : required);
  }

  private static boolean mayBeNull(Schema schema) {
    return (schema.getType() != null && schema.getType().contains(SchemaType.NULL))
        || (schema.getAnyOf() != null && schema.getAnyOf().stream().anyMatch(Requests::mayBeNull));
  }
}
