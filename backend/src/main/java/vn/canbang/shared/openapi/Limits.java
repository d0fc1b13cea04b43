package vn.canbang.shared.openapi;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jspecify.annotations.Nullable;

/** States the outer limits of strings, lists, maps and integers that say none themselves. */
final class Limits implements ContractStep {

  private static final int TEXT = 20_000;
  private static final int PARAMETER = 200;
  private static final int ITEMS = 10_000;
  private static final Set<String> BOUNDED_FORMATS = Set.of("date", "date-time", "uuid", "binary");

  /** What a double, and so JavaScript, holds exactly. */
  private static final BigDecimal LARGEST = BigDecimal.valueOf((1L << 53) - 1);

  @Override
  public void apply(OpenAPI document) {
    Schemas.named(document).values().forEach(schema -> limit(schema, TEXT));
    if (document.getPaths() != null && document.getPaths().getPathItems() != null) {
      document.getPaths().getPathItems().values().stream()
          .map(PathItem::getOperations)
          .map(Map::values)
          .flatMap(Collection::stream)
          .forEach(Limits::limit);
    }
  }

  private static void limit(Operation operation) {
    if (operation.getParameters() != null) {
      operation.getParameters().stream()
          .filter(parameter -> parameter.getSchema() != null)
          .forEach(parameter -> limit(parameter.getSchema(), PARAMETER));
    }
    if (operation.getRequestBody() != null) {
      limit(operation.getRequestBody().getContent());
    }
    operation.getResponses().getAPIResponses().values().forEach(r -> limit(r.getContent()));
  }

  private static void limit(@Nullable Content content) {
    Schemas.mediaTypes(content)
        .map(MediaType::getSchema)
        .filter(schema -> schema != null)
        .forEach(schema -> limit(schema, TEXT));
  }

  private static void limit(Schema schema, int text) {
    List<SchemaType> types = schema.getType() == null ? List.of() : schema.getType();
    if (types.contains(SchemaType.STRING)
        && schema.getMaxLength() == null
        && schema.getEnumeration() == null
        && (schema.getFormat() == null || !BOUNDED_FORMATS.contains(schema.getFormat()))) {
      schema.setMaxLength(text);
    }
    if (types.contains(SchemaType.ARRAY) && schema.getMaxItems() == null) {
      schema.setMaxItems(ITEMS);
    }
    if (schema.getAdditionalPropertiesSchema() != null && schema.getMaxProperties() == null) {
      schema.setMaxProperties(ITEMS);
    }
    if (types.contains(SchemaType.INTEGER)) {
      boolean wide = "int64".equals(schema.getFormat());
      if (schema.getMinimum() == null && schema.getExclusiveMinimum() == null) {
        schema.setMinimum(wide ? LARGEST.negate() : BigDecimal.valueOf(Integer.MIN_VALUE));
      }
      if (schema.getMaximum() == null && schema.getExclusiveMaximum() == null) {
        schema.setMaximum(wide ? LARGEST : BigDecimal.valueOf(Integer.MAX_VALUE));
      }
    }
    Schemas.parts(schema).forEach(part -> limit(part, text));
  }
}
