package vn.canbang.shared.http;

import jakarta.validation.metadata.BeanDescriptor;
import jakarta.validation.metadata.PropertyDescriptor;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of a record class each time that one is read: looked up once, since a batch holds
 * records by the hundred thousand.
 *
 * @param constrainedAsWhole whether there are rules of more than a component each
 */
record RecordShape(
    Class<?> type,
    Constructor<?> canonical,
    List<Component> components,
    boolean constrainedAsWhole) {

  /**
   * A component.
   *
   * @param constrained whether there are rules of what it holds
   */
  record Component(String name, Type type, boolean primitive, boolean constrained) {}

  static RecordShape of(Class<?> type, BeanDescriptor rules) {
    RecordComponent[] components = type.getRecordComponents();
    Set<String> names =
        Arrays.stream(components).map(RecordComponent::getName).collect(Collectors.toSet());
    return new RecordShape(
        type,
        canonical(type, components),
        Arrays.stream(components)
            .map(
                one ->
                    new Component(
                        one.getName(),
                        one.getGenericType(),
                        one.getType().isPrimitive(),
                        constrained(rules.getConstraintsForProperty(one.getName()))))
            .toList(),
        rules.hasConstraints()
            || rules.getConstrainedProperties().stream()
                .anyMatch(property -> !names.contains(property.getPropertyName())));
  }

  private static boolean constrained(@Nullable PropertyDescriptor property) {
    return property != null
        && (property.hasConstraints() || !property.getConstrainedContainerElementTypes().isEmpty());
  }

  private static Constructor<?> canonical(Class<?> type, RecordComponent[] components) {
    try {
      Constructor<?> canonical =
          type.getDeclaredConstructor(
              Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
      canonical.setAccessible(true);
      return canonical;
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException("cannot make " + type, e);
    }
  }
}
