package vn.canbang.shared.http;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/** Takes a batch into a temporary file, so that many at once do not fill the memory. */
@Provider
@Consumes(MediaType.WILDCARD)
class BatchUploadReader implements MessageBodyReader<BatchUpload> {

  private final UploadedFile uploaded;

  BatchUploadReader(UploadedFile uploaded) {
    this.uploaded = uploaded;
  }

  @Override
  public boolean isReadable(
      Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
    return type == BatchUpload.class;
  }

  @Override
  public BatchUpload readFrom(
      Class<BatchUpload> type,
      Type genericType,
      Annotation[] annotations,
      MediaType mediaType,
      MultivaluedMap<String, String> headers,
      InputStream body) {
    String kind = UploadedFile.mediaType(mediaType, BatchUpload.MEDIA_TYPES, "batch.media-type");
    return new BatchUpload(uploaded.store(body, BatchUpload.MOST_BYTES), kind);
  }
}
