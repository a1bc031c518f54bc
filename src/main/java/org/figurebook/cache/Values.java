package org.figurebook.cache;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.figurebook.document.CleanText;

/**
 * How values of each type are written and read: texts, numbers, words of an enumeration, lists, and
 * records component by component. What the project's records hold is all there is, so a new
 * component of a record is kept without a change here.
 */
final class Values {
  private static final int ABSENT = 0;
  private static final int PRESENT = 1;

  private final Map<Type, Form> forms = new HashMap<>();

  Values() {
    forms.put(int.class, new Form((v, out) -> out.signed((Integer) v), Source::signed));
    forms.put(long.class, new Form((v, out) -> out.fixed((Long) v), Source::fixed));
    forms.put(
        boolean.class, new Form((v, out) -> out.small((Boolean) v ? 1 : 0), in -> in.small() == 1));
    forms.put(
        double.class,
        new Form(
            (v, out) -> out.fixed(Double.doubleToRawLongBits((Double) v)),
            in -> Double.longBitsToDouble(in.fixed())));
    forms.put(Integer.class, optional(forms.get(int.class)));
    forms.put(Long.class, optional(forms.get(long.class)));
    forms.put(Boolean.class, optional(forms.get(boolean.class)));
    forms.put(Double.class, optional(forms.get(double.class)));
    forms.put(String.class, new Form((v, out) -> out.text((String) v), Source::text));
    forms.put(
        BigDecimal.class,
        optional(new Form((v, out) -> write((BigDecimal) v, out), Values::decimal)));
    forms.put(
        CleanText.class,
        optional(new Form((v, out) -> CleanTexts.write((CleanText) v, out), CleanTexts::read)));
  }

  /** The form of a type. */
  Form of(Type type) {
    Form known = forms.get(type);
    if (known == null) {
      known = made(type);
      forms.put(type, known);
    }
    return known;
  }

  private Form made(Type type) {
    if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
      return list(of(list.getActualTypeArguments()[0]));
    }
    if (type instanceof Class<?> known && known.isRecord()) {
      return optional(new RecordForm(known, this).form());
    }
    if (type instanceof Class<?> known && known.isEnum()) {
      Object[] words = known.getEnumConstants();
      return optional(
          new Form((v, out) -> out.small(((Enum<?>) v).ordinal()), in -> words[in.small()]));
    }
    throw new IllegalStateException("values of " + type + " cannot be kept");
  }

  private static Form list(Form item) {
    return optional(
        new Form(
            (v, out) -> {
              List<?> items = (List<?>) v;
              out.number(items.size());
              for (Object each : items) {
                item.writer().write(each, out);
              }
            },
            in -> {
              int size = in.number();
              List<Object> items = new ArrayList<>(Math.min(size, in.remaining()));
              for (int i = 0; i < size; i++) {
                items.add(item.reader().read(in));
              }
              return Collections.unmodifiableList(items);
            }));
  }

  private static Form optional(Form form) {
    return new Form(
        (v, out) -> {
          out.small(v == null ? ABSENT : PRESENT);
          if (v != null) {
            form.writer().write(v, out);
          }
        },
        in -> in.small() == ABSENT ? null : form.reader().read(in));
  }

  private static void write(BigDecimal value, Sink out) {
    out.signed(value.scale());
    out.bytes(value.unscaledValue().toByteArray());
  }

  private static BigDecimal decimal(Source in) {
    int scale = in.signed();
    return new BigDecimal(new BigInteger(in.bytes()), scale);
  }

  /** How values of one type are written and read. */
  record Form(Writer writer, Reader reader) {}

  /** Writes a value. */
  interface Writer {
    void write(Object value, Sink out);
  }

  /** Reads a value. */
  interface Reader {
    Object read(Source in);
  }
}
