package vn.canbang.shared.openapi;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;
import org.jboss.jandex.Type;
import org.jspecify.annotations.Nullable;

/**
 * Record components are always present ({@code required}); those marked {@code @Nullable} may be
 * null. Components that are left out when null ({@code @JsonInclude(NON_NULL)}) are optional
 * instead. Properties stand in the order of the record.
 */
final class Nullness implements ContractStep {

  private static final DotName NULLABLE = DotName.createSimple(Nullable.class);
  private static final DotName SCHEMA =
      DotName.createSimple(org.eclipse.microprofile.openapi.annotations.media.Schema.class);
  private static final DotName INCLUDE = DotName.createSimple(JsonInclude.class);
  private static final DotName RENAMED = DotName.createSimple(JsonProperty.class);
  private static final DotName VALUE = DotName.createSimple(JsonValue.class);

  /** By the name of their schema; two records of one name are told apart by their components. */
  private final Map<String, List<ClassInfo>> records = new HashMap<>();

  Nullness(IndexView index) {
    index.getKnownClasses().stream()
        .filter(ClassInfo::isRecord)
        .filter(type -> type.name().toString().startsWith("vn.canbang."))
        .sorted(Comparator.comparing(ClassInfo::name))
        .forEach(
            type -> records.computeIfAbsent(schemaName(type), n -> new ArrayList<>()).add(type));
  }

  private static String schemaName(ClassInfo type) {
    AnnotationInstance schema = type.declaredAnnotation(SCHEMA);
    return schema != null && schema.value("name") != null
        ? schema.value("name").asString()
        : type.simpleName();
  }

  @Override
  public void apply(OpenAPI document) {
    Schemas.named(document)
        .forEach(
            (name, schema) -> recordOf(name, schema).ifPresent(type -> describe(schema, type)));
  }

  /** A generic record's schemas are named after it and its argument: {@code PageOfPlan}. */
  private Optional<ClassInfo> recordOf(String name, Schema schema) {
    return Stream.concat(
            records.getOrDefault(name, List.of()).stream(),
            records.entrySet().stream()
                .filter(e -> name.startsWith(e.getKey()))
                .flatMap(e -> e.getValue().stream())
                .filter(type -> !type.typeParameters().isEmpty()))
        .filter(type -> schema.getProperties() == null || shared(type, schema) > 0)
        .max(Comparator.comparingLong(type -> shared(type, schema)));
  }

  /** How many components of the record stand in the schema. */
  private static long shared(ClassInfo type, Schema schema) {
    return schema.getProperties() == null
        ? 0
        : type.recordComponents().stream()
            .filter(component -> schema.getProperties().containsKey(wireName(component)))
            .count();
  }

  private static void describe(Schema schema, ClassInfo type) {
    if (type.methods().stream().anyMatch(m -> m.hasDeclaredAnnotation(VALUE))) {
      // Written as a plain string, whatever its components.
      schema.setType(List.of(SchemaType.STRING));
      schema.setProperties(null);
      schema.setRequired(null);
      return;
    }
    if (schema.getProperties() == null) {
      return;
    }
    Map<String, Schema> properties = new LinkedHashMap<>();
    List<String> required = new ArrayList<>();
    for (RecordComponentInfo component : type.recordComponentsInDeclarationOrder()) {
      String name = wireName(component);
      Schema property = schema.getProperties().get(name);
      if (property == null) {
        continue;
      }
      if (leftOutWhenNull(type, component)) {
        properties.put(name, inner(property, component.type()));
      } else {
        properties.put(name, outer(property, component.type()));
        required.add(name);
      }
    }
    schema.getProperties().forEach(properties::putIfAbsent);
    schema.setProperties(properties);
    schema.setRequired(required.isEmpty() ? null : required);
  }

  /** A component whose wire name is a word of Java says so with {@code @JsonProperty}. */
  private static String wireName(RecordComponentInfo component) {
    AnnotationInstance renamed = component.field().annotation(RENAMED);
    return renamed == null || renamed.value() == null
        ? component.name()
        : renamed.value().asString();
  }

  private static boolean leftOutWhenNull(ClassInfo type, RecordComponentInfo component) {
    return component.hasAnnotation(INCLUDE)
        || component.field().hasAnnotation(INCLUDE)
        || type.hasDeclaredAnnotation(INCLUDE);
  }

  private static Schema outer(Schema schema, Type type) {
    Schema described = inner(schema, type);
    return type.hasAnnotation(NULLABLE) ? orNull(described) : described;
  }

  private static Schema inner(Schema schema, Type type) {
    if (type.kind() == Type.Kind.PARAMETERIZED_TYPE) {
      List<Type> arguments = type.asParameterizedType().arguments();
      if (schema.getItems() != null && arguments.size() == 1) {
        schema.setItems(outer(schema.getItems(), arguments.getFirst()));
      } else if (schema.getAdditionalPropertiesSchema() != null && arguments.size() == 2) {
        schema.setAdditionalPropertiesSchema(
            outer(schema.getAdditionalPropertiesSchema(), arguments.get(1)));
      }
    }
    return schema;
  }

  private static Schema orNull(Schema schema) {
    if (schema.getRef() != null) {
      Schema either =
          OASFactory.createSchema()
              .addAnyOf(OASFactory.createSchema().ref(schema.getRef()))
              .addAnyOf(OASFactory.createSchema().addType(SchemaType.NULL));
      either.setDescription(schema.getDescription());
      return either;
    }
    if (schema.getType() != null && !schema.getType().contains(SchemaType.NULL)) {
      schema.addType(SchemaType.NULL);
      if (schema.getEnumeration() != null) {
        schema.addEnumeration(null);
      }
    }
    return schema;
  }
}
