package vn.canbang.shared.openapi;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jboss.jandex.DotName;
import vn.canbang.shared.http.Upload;
import vn.canbang.shared.openapi.Operations.Described;

/** Says in which media types operations take tables; the scanner sees only a Java type. */
final class Uploads implements ContractStep {

  private static final DotName UPLOAD = DotName.createSimple(Upload.class);

  private final Operations operations;

  Uploads(Operations operations) {
    this.operations = operations;
  }

  @Override
  public void apply(OpenAPI document) {
    operations.of(document).stream().filter(Uploads::takesTable).forEach(Uploads::describe);
  }

  private static boolean takesTable(Described operation) {
    return operation.method() != null
        && operation.method().parameterTypes().stream()
            .anyMatch(type -> type.name().equals(UPLOAD));
  }

  private static void describe(Described described) {
    Content content = OASFactory.createContent();
    for (String mediaType : List.of(Upload.CSV, Upload.XLSX)) {
      content.addMediaType(
          mediaType,
          OASFactory.createMediaType()
              .schema(OASFactory.createSchema().addType(SchemaType.STRING).format("binary")));
    }
    described
        .operation()
        .requestBody(
            OASFactory.createRequestBody()
                .description(
                    "CSV in UTF-8 (separated by commas, semicolons or tabs) or the first sheet of"
                        + " an XLSX workbook; headings in the first line; at most 64 MiB.")
                .required(true)
                .content(content));
  }
}
