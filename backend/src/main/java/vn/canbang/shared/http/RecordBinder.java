package vn.canbang.shared.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
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
  private final Map<Class<?>, RecordShape> shapes = new ConcurrentHashMap<>();

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
    RecordShape shape =
        shapes.computeIfAbsent(
            type, record -> RecordShape.of(record, validator.getConstraintsForClass(record)));
    @Nullable Object[] values = new Object[shape.components().size()];
    int before = faults.size();
    int known = 0;
    for (int i = 0; i < values.length; i++) {
      RecordShape.Component component = shape.components().get(i);
      String name = component.name();
      Object given = properties.get(name);
      boolean there = given != null || properties.containsKey(name);
      known += there ? 1 : 0;
      if (given == null && !component.primitive()) {
        values[i] = null;
      } else if (!there) {
        values[i] = broken(faults, FaultList.below(pointer, name), "value.missing", null);
      } else {
        values[i] = value(given, component.type(), FaultList.below(pointer, name), faults);
      }
      if (values[i] != BROKEN && component.constrained()) {
        for (ConstraintViolation<?> violation : validator.validateValue(type, name, values[i])) {
          faults.against(constraints.of(pointer, violation));
        }
      }
    }
    if (known < properties.size()) {
      refuseUnknown(properties.keySet(), shape, pointer, faults);
    }
    if (faults.size() > before) {
      return BROKEN;
    }
    return construct(shape, values, pointer, faults);
  }

  private static void refuseUnknown(
      Set<?> given, RecordShape shape, String pointer, FaultList faults) {
    Set<Object> unknown = new LinkedHashSet<>(given);
    shape.components().forEach(component -> unknown.remove(component.name()));
    for (Object name : unknown) {
      faults.add(FaultList.below(pointer, name.toString()), "json.unknown", null, name);
    }
  }

  private Object construct(
      RecordShape shape, @Nullable Object[] values, String pointer, FaultList faults) {
    Class<?> type = shape.type();
    try {
      Object made = shape.canonical().newInstance(values);
      // What stands in the components was checked as they were read.
      if (shape.constrainedAsWhole()) {
        for (ConstraintViolation<Object> violation : validator.validate(made)) {
          faults.against(constraints.of(pointer, violation));
        }
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
