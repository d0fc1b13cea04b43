package vn.canbang.shared.http;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/** Takes what another system sends into a temporary file; see {@link UploadReader}. */
@Provider
@Consumes(MediaType.WILDCARD)
class ExchangeUploadReader implements MessageBodyReader<ExchangeUpload> {

  private final UploadedFile uploaded;

  ExchangeUploadReader(UploadedFile uploaded) {
    this.uploaded = uploaded;
  }

  @Override
  public boolean isReadable(
      Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
    return type == ExchangeUpload.class;
  }

  @Override
  public ExchangeUpload readFrom(
      Class<ExchangeUpload> type,
      Type genericType,
      Annotation[] annotations,
      MediaType mediaType,
      MultivaluedMap<String, String> headers,
      InputStream body) {
    String kind =
        UploadedFile.mediaType(mediaType, ExchangeUpload.MEDIA_TYPES, "upload.exchange-media-type");
    return new ExchangeUpload(uploaded.store(body, ExchangeUpload.MOST_BYTES), kind);
  }
}
