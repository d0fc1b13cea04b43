package vn.canbang.shared.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Words Bean Validation's findings as faults: our codes, our sentences, our pointers. */
@ApplicationScoped
public class ConstraintFaults {

  private final Messages messages;

  ConstraintFaults(Messages messages) {
    this.messages = messages;
  }

  /** The fault at {@code base} followed by the path of the violation inside what stands there. */
  public Fault of(String base, ConstraintViolation<?> violation) {
    StringBuilder pointer = new StringBuilder(base);
    for (Path.Node node : violation.getPropertyPath()) {
      if (node.getIndex() != null) {
        pointer.append('/').append(node.getIndex());
      } else if (node.getKey() != null) {
        pointer.append('/').append(escape(node.getKey().toString()));
      }
      String name = node.getName();
      if (name != null && !name.startsWith("<")) {
        pointer.append('/').append(escape(name));
      }
    }
    return at(pointer.toString(), violation);
  }

  /** The fault at exactly {@code pointer}. */
  public Fault at(String pointer, ConstraintViolation<?> violation) {
    Object value = violation.getInvalidValue();
    String template = violation.getMessageTemplate();
    if (messages.has(template)) {
      return Fault.of(pointer, template, value);
    }
    Map<String, Object> rule = violation.getConstraintDescriptor().getAttributes();
    String kind =
        violation.getConstraintDescriptor().getAnnotation().annotationType().getSimpleName();
    boolean text = value instanceof CharSequence;
    return switch (kind) {
      case "NotNull" -> Fault.of(pointer, "required", null);
      case "NotBlank" -> Fault.of(pointer, "text.blank", value);
      case "NotEmpty" -> Fault.of(pointer, text ? "text.blank" : "list.empty", null);
      case "Size" -> size(pointer, text, value, rule);
      case "Min", "DecimalMin" -> Fault.of(pointer, "number.min", value, attribute(rule, "value"));
      case "Max", "DecimalMax" -> Fault.of(pointer, "number.max", value, attribute(rule, "value"));
      case "PositiveOrZero" -> Fault.of(pointer, "number.min", value, 0);
      case "Positive" -> Fault.of(pointer, "number.positive", value);
      case "Digits" ->
          Fault.of(
              pointer,
              "number.digits",
              value,
              attribute(rule, "integer"),
              attribute(rule, "fraction"));
      case "Pattern" -> Fault.of(pointer, "text.pattern", value, attribute(rule, "regexp"));
      default -> Fault.of(pointer, "value.invalid", value);
    };
  }

  private static Fault size(
      String pointer, boolean text, @Nullable Object value, Map<String, Object> rule) {
    Object min = attribute(rule, "min");
    Object max = attribute(rule, "max");
    List<Object> args = List.of(min, max);
    String code = Integer.valueOf(0).equals(min) ? "longest" : "size";
    return new Fault(pointer, (text ? "text." : "list.") + code, text ? value : null, args);
  }

  private static Object attribute(Map<String, Object> rule, String name) {
    Object value = rule.get(name);
    return value == null ? "" : value;
  }

  private static String escape(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }
}
