package vn.canbang.shared.openapi;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jspecify.annotations.Nullable;

/** Walks schemas. */
final class Schemas {

  static final String PREFIX = "#/components/schemas/";

  private Schemas() {}

  static Map<String, Schema> named(OpenAPI document) {
    Map<String, Schema> schemas =
        document.getComponents() == null ? null : document.getComponents().getSchemas();
    return schemas == null ? Map.of() : schemas;
  }

  static Stream<MediaType> mediaTypes(@Nullable Content content) {
    return content == null || content.getMediaTypes() == null
        ? Stream.of()
        : content.getMediaTypes().values().stream();
  }

  /** The schemas directly inside. */
  static Stream<Schema> parts(Schema schema) {
    return Stream.of(
            schema.getProperties() == null ? List.<Schema>of() : schema.getProperties().values(),
            one(schema.getItems()),
            one(schema.getAdditionalPropertiesSchema()),
            several(schema.getAnyOf()),
            several(schema.getOneOf()),
            several(schema.getAllOf()))
        .flatMap(Collection::stream);
  }

  /** Puts something else in the place of the schemas directly inside. */
  static void replaceParts(Schema schema, UnaryOperator<Schema> by) {
    if (schema.getProperties() != null) {
      for (Map.Entry<String, Schema> property :
          new ArrayList<>(schema.getProperties().entrySet())) {
        schema.addProperty(property.getKey(), by.apply(property.getValue()));
      }
    }
    if (schema.getItems() != null) {
      schema.setItems(by.apply(schema.getItems()));
    }
    if (schema.getAdditionalPropertiesSchema() != null) {
      schema.setAdditionalPropertiesSchema(by.apply(schema.getAdditionalPropertiesSchema()));
    }
    if (schema.getAnyOf() != null) {
      schema.setAnyOf(schema.getAnyOf().stream().map(by).toList());
    }
    if (schema.getOneOf() != null) {
      schema.setOneOf(schema.getOneOf().stream().map(by).toList());
    }
    if (schema.getAllOf() != null) {
      schema.setAllOf(schema.getAllOf().stream().map(by).toList());
    }
  }

  /** The names of all schemas that {@code from} leads to. */
  static Set<String> reachable(OpenAPI document, Stream<Schema> from) {
    Set<String> found = new LinkedHashSet<>();
    from.forEach(schema -> follow(named(document), schema, found));
    return found;
  }

  private static void follow(Map<String, Schema> named, Schema schema, Set<String> found) {
    if (schema.getRef() != null) {
      String name = schema.getRef().replace(PREFIX, "");
      Schema target = named.get(name);
      if (target != null && found.add(name)) {
        follow(named, target, found);
      }
    }
    parts(schema).forEach(part -> follow(named, part, found));
  }

  private static List<Schema> one(@Nullable Schema schema) {
    return schema == null ? List.of() : List.of(schema);
  }

  private static List<Schema> several(@Nullable List<Schema> schemas) {
    return schemas == null ? List.of() : schemas;
  }
}
