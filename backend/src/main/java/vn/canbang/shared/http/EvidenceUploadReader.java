package vn.canbang.shared.http;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/** Takes an uploaded file into a temporary one; see {@link UploadReader}. */
@Provider
@Consumes(MediaType.WILDCARD)
class EvidenceUploadReader implements MessageBodyReader<EvidenceUpload> {

  private final UploadedFile uploaded;

  EvidenceUploadReader(UploadedFile uploaded) {
    this.uploaded = uploaded;
  }

  @Override
  public boolean isReadable(
      Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
    return type == EvidenceUpload.class;
  }

  @Override
  public EvidenceUpload readFrom(
      Class<EvidenceUpload> type,
      Type genericType,
      Annotation[] annotations,
      MediaType mediaType,
      MultivaluedMap<String, String> headers,
      InputStream body) {
    // Parameters say nothing of these: they have no encoding.
    MediaType plain = new MediaType(mediaType.getType(), mediaType.getSubtype());
    String kind =
        UploadedFile.mediaType(plain, EvidenceUpload.MEDIA_TYPES, "upload.evidence-media-type");
    return new EvidenceUpload(uploaded.store(body, EvidenceUpload.MOST_BYTES), kind);
  }
}
