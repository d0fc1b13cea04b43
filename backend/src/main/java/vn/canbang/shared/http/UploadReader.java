package vn.canbang.shared.http;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/**
 * Takes an uploaded table into a temporary file, so that many at once do not fill the memory. Reads
 * whatever media type comes and refuses by itself: an operation that names its types would tell
 * strangers about them before asking who they are.
 */
@Provider
@Consumes(MediaType.WILDCARD)
class UploadReader implements MessageBodyReader<Upload> {

  private final UploadedFile uploaded;

  UploadReader(UploadedFile uploaded) {
    this.uploaded = uploaded;
  }

  @Override
  public boolean isReadable(
      Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
    return type == Upload.class;
  }

  @Override
  public Upload readFrom(
      Class<Upload> type,
      Type genericType,
      Annotation[] annotations,
      MediaType mediaType,
      MultivaluedMap<String, String> headers,
      InputStream body) {
    String kind = UploadedFile.mediaType(mediaType, Upload.MEDIA_TYPES, "upload.media-type");
    return new Upload(uploaded.store(body, Upload.MOST_BYTES), kind);
  }
}
