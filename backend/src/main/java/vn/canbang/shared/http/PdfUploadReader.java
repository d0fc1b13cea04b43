package vn.canbang.shared.http;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/** Takes an uploaded PDF into a temporary file; see {@link UploadReader}. */
@Provider
@Consumes(MediaType.WILDCARD)
class PdfUploadReader implements MessageBodyReader<PdfUpload> {

  private final UploadedFile uploaded;

  PdfUploadReader(UploadedFile uploaded) {
    this.uploaded = uploaded;
  }

  @Override
  public boolean isReadable(
      Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
    return type == PdfUpload.class;
  }

  @Override
  public PdfUpload readFrom(
      Class<PdfUpload> type,
      Type genericType,
      Annotation[] annotations,
      MediaType mediaType,
      MultivaluedMap<String, String> headers,
      InputStream body) {
    // Parameters say nothing of a PDF: it has no encoding.
    MediaType kind = new MediaType(mediaType.getType(), mediaType.getSubtype());
    UploadedFile.mediaType(kind, PdfUpload.MEDIA_TYPES, "upload.pdf-media-type");
    return new PdfUpload(uploaded.store(body, PdfUpload.MOST_BYTES));
  }
}
