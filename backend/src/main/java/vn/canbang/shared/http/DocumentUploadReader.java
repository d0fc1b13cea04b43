package vn.canbang.shared.http;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/** Takes an uploaded document into a temporary file; see {@link UploadReader}. */
@Provider
@Consumes(MediaType.WILDCARD)
class DocumentUploadReader implements MessageBodyReader<DocumentUpload> {

  private final UploadedFile uploaded;

  DocumentUploadReader(UploadedFile uploaded) {
    this.uploaded = uploaded;
  }

  @Override
  public boolean isReadable(
      Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
    return type == DocumentUpload.class;
  }

  @Override
  public DocumentUpload readFrom(
      Class<DocumentUpload> type,
      Type genericType,
      Annotation[] annotations,
      MediaType mediaType,
      MultivaluedMap<String, String> headers,
      InputStream body) {
    String kind =
        UploadedFile.mediaType(mediaType, DocumentUpload.MEDIA_TYPES, "upload.document-media-type");
    return new DocumentUpload(uploaded.store(body, DocumentUpload.MOST_BYTES), kind);
  }
}
