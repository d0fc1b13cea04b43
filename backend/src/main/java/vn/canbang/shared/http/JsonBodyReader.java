package vn.canbang.shared.http;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import vn.canbang.shared.problem.ProblemException;

/**
 * Reads the JSON bodies of all operations, strictly and telling all faults at once. Jackson's own
 * reader would stop at the first one and quietly convert what it can.
 */
@Provider
@Consumes(MediaType.WILDCARD)
class JsonBodyReader implements MessageBodyReader<Object> {

  static final int MOST_BYTES = 1 << 20;

  /** So much is read and thrown away of what is too large, for the answer to reach its sender. */
  private static final int MOST_DRAINED = 16 << 20;

  private final RecordBinder binder;
  private final RequestBody request;

  JsonBodyReader(RecordBinder binder, RequestBody request) {
    this.binder = binder;
    this.request = request;
  }

  @Override
  public boolean isReadable(
      Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
    return type.isRecord()
        || (genericType instanceof ParameterizedType
            && (Collection.class.isAssignableFrom(type) || Map.class.isAssignableFrom(type)));
  }

  @Override
  public Object readFrom(
      Class<Object> type,
      Type genericType,
      Annotation[] annotations,
      MediaType mediaType,
      MultivaluedMap<String, String> headers,
      InputStream body) {
    String charset = mediaType.getParameters().get(MediaType.CHARSET_PARAMETER);
    if (!MediaType.APPLICATION_JSON_TYPE.isCompatible(mediaType)
        || mediaType.isWildcardType()
        || (charset != null && !charset.equalsIgnoreCase("utf-8"))) {
      throw new NotSupportedException();
    }
    byte[] bytes = readAll(body);
    request.came(RequestBody.digest().digest(bytes));
    FaultList faults = new FaultList();
    return binder.bind(JsonText.read(bytes, faults), genericType, faults);
  }

  private static byte[] readAll(InputStream body) {
    byte[] bytes;
    try {
      bytes = body.readNBytes(MOST_BYTES + 1);
      if (bytes.length > MOST_BYTES) {
        body.skip(MOST_DRAINED);
      }
    } catch (IOException e) {
      // The rest of the body never came.
      throw new ProblemException(408, "timeout", List.of(), List.of(), Map.of());
    }
    if (bytes.length > MOST_BYTES) {
      throw new ProblemException(413, "body.too-large", List.of(), List.of(), Map.of());
    }
    return bytes;
  }
}
