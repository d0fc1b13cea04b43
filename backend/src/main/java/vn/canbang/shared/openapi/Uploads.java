package vn.canbang.shared.openapi;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jboss.jandex.DotName;
import vn.canbang.shared.http.DocumentUpload;
import vn.canbang.shared.http.EvidenceUpload;
import vn.canbang.shared.http.PdfUpload;
import vn.canbang.shared.http.Upload;
import vn.canbang.shared.openapi.Operations.Described;

/** Says in which media types operations take files; the scanner sees only a Java type. */
final class Uploads implements ContractStep {

  private static final DotName TABLE = DotName.createSimple(Upload.class);
  private static final DotName DOCUMENT = DotName.createSimple(DocumentUpload.class);

  private static final DotName EVIDENCE = DotName.createSimple(EvidenceUpload.class);

  private static final DotName PDF = DotName.createSimple(PdfUpload.class);

  private final Operations operations;

  Uploads(Operations operations) {
    this.operations = operations;
  }

  @Override
  public void apply(OpenAPI document) {
    for (Described operation : operations.of(document)) {
      if (takes(operation, TABLE)) {
        describe(
            operation,
            List.of(Upload.CSV, Upload.XLSX),
            "CSV in UTF-8 (separated by commas, semicolons or tabs) or the first sheet of"
                + " an XLSX workbook; headings in the first line; at most 64 MiB.");
      } else if (takes(operation, DOCUMENT)) {
        describe(
            operation,
            List.of(DocumentUpload.TEXT, DocumentUpload.DOCX, DocumentUpload.PDF),
            "Plain text in UTF-8, a Word document, or a PDF with a text layer; at most 20 MiB.");
      } else if (takes(operation, PDF)) {
        describe(operation, List.of(PdfUpload.PDF), "A PDF of at most 20 MiB.");
      } else if (takes(operation, EVIDENCE)) {
        describe(
            operation,
            List.of(
                EvidenceUpload.JPEG,
                EvidenceUpload.PNG,
                PdfUpload.PDF,
                DocumentUpload.DOCX,
                Upload.XLSX,
                EvidenceUpload.PPTX),
            "A picture, a PDF or an office document of at most 20 MiB.");
      }
    }
  }

  private static boolean takes(Described operation, DotName upload) {
    return operation.method() != null
        && operation.method().parameterTypes().stream()
            .anyMatch(type -> type.name().equals(upload));
  }

  private static void describe(Described described, List<String> mediaTypes, String description) {
    Content content = OASFactory.createContent();
    for (String mediaType : mediaTypes) {
      content.addMediaType(
          mediaType,
          OASFactory.createMediaType()
              .schema(OASFactory.createSchema().addType(SchemaType.STRING).format("binary")));
    }
    described
        .operation()
        .requestBody(
            OASFactory.createRequestBody()
                .description(description)
                .required(true)
                .content(content));
  }
}
