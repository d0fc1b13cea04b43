package vn.canbang.shared.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.problem.ConstraintFaults;

/**
 * Turns parsed JSON into records and checks their rules (Bean Validation) on the way, going on
 * after a fault so that all of them are found. What a record does not name is refused; nothing is
 * converted: a text is no number, 2.5 is no integer.
 */
@ApplicationScoped
class RecordBinder {

  /** Stands for a value that could not be made; its fault is noted. */
  private static final Object BROKEN = new Object();

  /** Numbers of more digits, before or after the point, are no figures of ours. */
  private static final int MOST_DIGITS = 30;

  /** Bits of a whole number that a double, and so JavaScript, holds exactly. */
  private static final int EXACT = 53;

  private final Validator validator;
  private final ConstraintFaults constraints;

  RecordBinder(Validator validator, ConstraintFaults constraints) {
    this.validator = validator;
    this.constraints = constraints;
  }

  /** The value of {@code type}; ends the request when anything is wrong with it. */
  Object bind(@Nullable Object json, Type type, FaultList faults) {
    Object value = value(json, type, "", faults);
    if (faults.size() > 0 || value == BROKEN) {
      throw faults.refused();
    }
    return value;
  }

  private Object value(@Nullable Object json, Type type, String pointer, FaultList faults) {
    if (json == null) {
      return broken(faults, pointer, "value.null", null);
    }
    if (type instanceof ParameterizedType generic) {
      Class<?> raw = (Class<?>) generic.getRawType();
      Type[] arguments = generic.getActualTypeArguments();
      if (raw == List.class) {
        return list(json, arguments[0], pointer, faults);
      }
      if (raw == Set.class) {
        Object items = list(json, arguments[0], pointer, faults);
        return items instanceof List<?> list ? new LinkedHashSet<>(list) : BROKEN;
      }
      if (raw == Map.class && arguments[0] == String.class) {
        return map(json, arguments[1], pointer, faults);
      }
    } else if (type instanceof Class<?> simple) {
      if (Scalars.handles(simple)) {
        return scalar(json, simple, pointer, faults);
      }
      if (simple.isRecord()) {
        return record(json, simple, pointer, faults);
      }
      if (simple == String.class) {
        return json instanceof String ? json : broken(faults, pointer, "json.type.string", json);
      }
      if (simple == Boolean.class || simple == boolean.class) {
        return json instanceof Boolean ? json : broken(faults, pointer, "json.type.boolean", json);
      }
      return number(json, simple, pointer, faults);
    }
    throw new IllegalStateException("no rule how to read " + type);
  }

  private Object record(Object json, Class<?> type, String pointer, FaultList faults) {
    if (!(json instanceof Map<?, ?> properties)) {
      return broken(faults, pointer, "json.type.object", json);
    }
    RecordComponent[] components = type.getRecordComponents();
    Set<Object> unknown = new LinkedHashSet<>(properties.keySet());
    @Nullable Object[] values = new Object[components.length];
    int before = faults.size();
    for (int i = 0; i < components.length; i++) {
      RecordComponent component = components[i];
      String name = component.getName();
      unknown.remove(name);
      String below = FaultList.below(pointer, name);
      Object given = properties.get(name);
      if (given == null && !component.getType().isPrimitive()) {
        values[i] = null;
      } else if (given == null && !properties.containsKey(name)) {
        values[i] = broken(faults, below, "value.missing", null);
      } else {
        values[i] = value(given, component.getGenericType(), below, faults);
      }
      if (values[i] != BROKEN) {
        for (ConstraintViolation<?> violation : validator.validateValue(type, name, values[i])) {
          faults.against(constraints.of(pointer, violation));
        }
      }
    }
    for (Object name : unknown) {
      faults.add(FaultList.below(pointer, name.toString()), "json.unknown", null, name);
    }
    if (faults.size() > before) {
      return BROKEN;
    }
    return construct(type, components, values, pointer, faults);
  }

  private Object construct(
      Class<?> type,
      RecordComponent[] components,
      @Nullable Object[] values,
      String pointer,
      FaultList faults) {
    try {
      Constructor<?> canonical =
          type.getDeclaredConstructor(
              Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
      canonical.setAccessible(true);
      Object made = canonical.newInstance(values);
      for (ConstraintViolation<Object> violation : validator.validate(made)) {
        faults.against(constraints.of(pointer, violation));
      }
      return made;
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof IllegalArgumentException) {
        return broken(faults, pointer, "value.invalid", null);
      }
      throw new IllegalStateException("cannot make " + type, e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot make " + type, e);
    }
  }

  private Object list(Object json, Type item, String pointer, FaultList faults) {
    if (!(json instanceof List<?> items)) {
      return broken(faults, pointer, "json.type.array", json);
    }
    List<Object> values = new ArrayList<>(items.size());
    boolean whole = true;
    for (int i = 0; i < items.size(); i++) {
      Object value = value(items.get(i), item, pointer + "/" + i, faults);
      whole &= value != BROKEN;
      values.add(value);
    }
    return whole ? values : BROKEN;
  }

  private Object map(Object json, Type value, String pointer, FaultList faults) {
    if (!(json instanceof Map<?, ?> properties)) {
      return broken(faults, pointer, "json.type.object", json);
    }
    Map<String, Object> values = new LinkedHashMap<>();
    boolean whole = true;
    for (Map.Entry<?, ?> property : properties.entrySet()) {
      String name = (String) property.getKey();
      Object bound = value(property.getValue(), value, FaultList.below(pointer, name), faults);
      whole &= bound != BROKEN;
      values.put(name, bound);
    }
    return whole ? values : BROKEN;
  }

  private static Object scalar(Object json, Class<?> type, String pointer, FaultList faults) {
    if (!(json instanceof String text)) {
      return broken(faults, pointer, "json.type.string", json);
    }
    try {
      return Scalars.read(type, text);
    } catch (Scalars.Unreadable e) {
      faults.add(pointer, e.code(), text, e.args());
      return BROKEN;
    }
  }

  private static Object number(Object json, Class<?> type, String pointer, FaultList faults) {
    boolean decimal = type == BigDecimal.class || type == Double.class || type == double.class;
    if (!(json instanceof BigDecimal number)) {
      return broken(faults, pointer, decimal ? "json.type.number" : "json.type.integer", json);
    }
    // Looked at before anything is computed: 1e999999999 would fill the memory.
    if (number.precision() > MOST_DIGITS || Math.abs((long) number.scale()) > MOST_DIGITS) {
      return broken(faults, pointer, "number.range", json);
    }
    if (type == BigDecimal.class) {
      return number;
    }
    if (decimal) {
      return number.doubleValue();
    }
    if (number.stripTrailingZeros().scale() > 0) {
      return broken(faults, pointer, "json.type.integer", json);
    }
    BigInteger whole = number.toBigIntegerExact();
    if (type == Integer.class || type == int.class) {
      return whole.bitLength() < Integer.SIZE
          ? whole.intValue()
          : broken(faults, pointer, "number.range", json);
    }
    if (type == Long.class || type == long.class) {
      return whole.abs().bitLength() <= EXACT
          ? whole.longValue()
          : broken(faults, pointer, "number.range", json);
    }
    throw new IllegalStateException("no rule how to read " + type);
  }

  private static Object broken(
      FaultList faults, String pointer, String code, @Nullable Object rejected) {
    faults.add(pointer, code, rejected);
    return BROKEN;
  }
}
