package vn.canbang.document.official;

import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Variant;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.canbang.shared.http.Upload;

/** Answers with a document in the format that the caller prefers. */
public final class DocumentAnswer {

  public static final String TEXT_HTML = DocumentFormat.TEXT_HTML;
  public static final String APPLICATION_PDF = DocumentFormat.APPLICATION_PDF;
  public static final String APPLICATION_DOCX = DocumentFormat.APPLICATION_DOCX;
  public static final String APPLICATION_XLSX = Upload.XLSX;

  private static final List<Variant> DOCUMENTS =
      Arrays.stream(DocumentFormat.values()).map(format -> variant(format.mediaType())).toList();

  private static final List<Variant> AND_WORKBOOK =
      Stream.concat(DOCUMENTS.stream(), Stream.of(variant(APPLICATION_XLSX))).toList();

  private DocumentAnswer() {}

  private static Variant variant(String mediaType) {
    return new Variant(MediaType.valueOf(mediaType), (String) null, null);
  }

  /** HTML, PDF or DOCX, the first when any is taken; 406 when the caller takes none of them. */
  public static Response of(Request request, Supplier<OfficialDocument> document) {
    DocumentFormat format =
        DocumentFormat.values()[DOCUMENTS.indexOf(preferred(request, DOCUMENTS))];
    return written(document.get(), format);
  }

  /**
   * The same, and a workbook with the figures as numbers.
   *
   * @param <T> what both are made of
   */
  public static <T> Response of(
      Request request,
      Supplier<T> source,
      Function<T, OfficialDocument> document,
      Function<T, byte[]> workbook) {
    int at = AND_WORKBOOK.indexOf(preferred(request, AND_WORKBOOK));
    T read = source.get();
    OfficialDocument written = document.apply(read);
    return at < DOCUMENTS.size()
        ? written(written, DocumentFormat.values()[at])
        : answer(
            workbook.apply(read),
            MediaType.valueOf(APPLICATION_XLSX),
            FileName.disposition(written.head(), "xlsx"));
  }

  private static Variant preferred(Request request, List<Variant> variants) {
    Variant preferred = request.selectVariant(variants);
    if (preferred == null) {
      throw new NotAcceptableException();
    }
    return preferred;
  }

  private static Response written(OfficialDocument document, DocumentFormat format) {
    return answer(
        format.write(document),
        MediaType.valueOf(format.mediaType()).withCharset("UTF-8"),
        FileName.disposition(document.head(), format));
  }

  private static Response answer(Object body, MediaType type, String disposition) {
    return Response.ok(body, type)
        .header(HttpHeaders.CONTENT_DISPOSITION, disposition)
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
        .build();
  }
}
