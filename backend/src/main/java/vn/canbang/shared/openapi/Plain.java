package vn.canbang.shared.openapi;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** Writes dates, instants and ids where they stand, instead of by reference to a Java type. */
final class Plain implements ContractStep {

  private static final Set<String> FORMATS = Set.of("date", "date-time", "uuid");

  @Override
  public void apply(OpenAPI document) {
    Map<String, Schema> simple = new TreeMap<>(Schemas.named(document));
    simple.values().removeIf(s -> s.getFormat() == null || !FORMATS.contains(s.getFormat()));
    simple.keySet().forEach(document.getComponents()::removeSchema);
    Schemas.named(document).values().forEach(schema -> replaceInside(schema, simple));
    if (document.getPaths() == null || document.getPaths().getPathItems() == null) {
      return;
    }
    document
        .getPaths()
        .getPathItems()
        .values()
        .forEach(
            path ->
                path.getOperations()
                    .values()
                    .forEach(
                        operation -> {
                          if (operation.getParameters() != null) {
                            operation.getParameters().stream()
                                .filter(p -> p.getSchema() != null)
                                .forEach(p -> p.setSchema(plain(p.getSchema(), simple)));
                          }
                          if (operation.getRequestBody() != null) {
                            Schemas.mediaTypes(operation.getRequestBody().getContent())
                                .forEach(type -> replace(type, simple));
                          }
                          operation
                              .getResponses()
                              .getAPIResponses()
                              .values()
                              .forEach(
                                  response ->
                                      Schemas.mediaTypes(response.getContent())
                                          .forEach(type -> replace(type, simple)));
                        }));
  }

  private static void replace(MediaType type, Map<String, Schema> simple) {
    if (type.getSchema() != null) {
      type.setSchema(plain(type.getSchema(), simple));
    }
  }

  private static void replaceInside(Schema schema, Map<String, Schema> simple) {
    Schemas.replaceParts(schema, part -> plain(part, simple));
  }

  private static Schema plain(Schema schema, Map<String, Schema> simple) {
    Schema target =
        schema.getRef() == null ? null : simple.get(schema.getRef().replace(Schemas.PREFIX, ""));
    if (target == null) {
      replaceInside(schema, simple);
      return schema;
    }
    Schema plain = OASFactory.createSchema().addType(SchemaType.STRING).format(target.getFormat());
    plain.setDescription(schema.getDescription());
    plain.setExamples(schema.getExamples());
    return plain;
  }
}
