package vn.canbang.observation;

import java.util.Collection;
import java.util.Map;
import org.hibernate.query.NativeQuery;

/** Binds named parameters, lists among them. */
public final class Parameters {

  private Parameters() {}

  public static void bind(NativeQuery<?> query, Map<String, Object> parameters) {
    parameters.forEach(
        (name, value) -> {
          if (value instanceof Collection<?> list) {
            query.setParameterList(name, list);
          } else {
            query.setParameter(name, value);
          }
        });
  }
}
