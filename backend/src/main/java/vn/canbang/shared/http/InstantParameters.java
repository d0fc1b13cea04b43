package vn.canbang.shared.http;

import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** Moments as parameters, with any offset; {@link RequestFilter} has refused what is none. */
@Provider
class InstantParameters implements ParamConverterProvider {

  @Override
  @SuppressWarnings("unchecked") // T is Instant where a converter is given.
  public <T> @Nullable ParamConverter<T> getConverter(
      Class<T> rawType, Type genericType, Annotation[] annotations) {
    return rawType == Instant.class ? (ParamConverter<T>) new Instants() : null;
  }

  private static final class Instants implements ParamConverter<Instant> {

    @Override
    public @Nullable Instant fromString(@Nullable String text) {
      return text == null ? null : OffsetDateTime.parse(text).toInstant();
    }

    @Override
    public String toString(Instant instant) {
      return instant.toString();
    }
  }
}
