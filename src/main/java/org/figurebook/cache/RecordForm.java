package org.figurebook.cache;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;

/** Writes a record component by component, and makes it again by its constructor. */
final class RecordForm {
  private final Class<?> type;
  private final Method[] accessors;
  private final Constructor<?> constructor;
  private final Values values;
  private Values.Form[] forms;

  RecordForm(Class<?> type, Values values) {
    this.type = type;
    this.values = values;
    RecordComponent[] components = type.getRecordComponents();
    accessors = Arrays.stream(components).map(RecordComponent::getAccessor).toArray(Method[]::new);
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      constructor = type.getDeclaredConstructor(types);
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException("every record has its constructor", e);
    }
    constructor.setAccessible(true);
    List.of(accessors).forEach(accessor -> accessor.setAccessible(true));
  }

  Values.Form form() {
    return new Values.Form(this::write, this::read);
  }

  /** Found when first needed, since a record may hold others of its own type. */
  private Values.Form[] forms() {
    if (forms == null) {
      forms =
          Arrays.stream(type.getRecordComponents())
              .map(component -> values.of(component.getGenericType()))
              .toArray(Values.Form[]::new);
    }
    return forms;
  }

  private void write(Object record, Sink out) {
    Values.Form[] each = forms();
    try {
      for (int i = 0; i < accessors.length; i++) {
        each[i].writer().write(accessors[i].invoke(record), out);
      }
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("a component of " + type + " cannot be read", e);
    }
  }

  private Object read(Source in) {
    Values.Form[] each = forms();
    Object[] parts = new Object[each.length];
    for (int i = 0; i < parts.length; i++) {
      parts[i] = each[i].reader().read(in);
    }
    try {
      return constructor.newInstance(parts);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(type + " cannot be made again", e);
    }
  }
}
