package vn.canbang.shared.http;

import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.time.ReportingPeriod;

/** Reporting periods as parameters; {@link RequestFilter} has refused what is none. */
@Provider
class ReportingPeriodParameters implements ParamConverterProvider {

  @Override
  @SuppressWarnings("unchecked") // T is ReportingPeriod where a converter is given.
  public <T> @Nullable ParamConverter<T> getConverter(
      Class<T> rawType, Type genericType, Annotation[] annotations) {
    return rawType == ReportingPeriod.class ? (ParamConverter<T>) new Periods() : null;
  }

  private static final class Periods implements ParamConverter<ReportingPeriod> {

    @Override
    public @Nullable ReportingPeriod fromString(@Nullable String text) {
      return text == null ? null : ReportingPeriod.ofReport(text);
    }

    @Override
    public String toString(ReportingPeriod period) {
      return period.code();
    }
  }
}
