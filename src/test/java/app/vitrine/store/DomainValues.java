package app.vitrine.store;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Makes any value of the domain from a seed, by reading what its records declare. */
public final class DomainValues {
  private static final String[] WORDS = {
    "",
    "Stoneware mug",
    "手工陶瓷马克杯",
    "ハンドメイドのマグ",
    "\"quoted\" \\ / <b>",
    "line\nbreak\ttab",
    "😀 emoji",
    "0",
    "null",
    "a".repeat(300),
  };

  private static final Map<Class<?>, Shape> SHAPES = new ConcurrentHashMap<>();

  private final Random random;

  public DomainValues(long seed) {
    this.random = new Random(seed);
  }

  /**
   * A value of the type, which is a record, an enum, a sealed type of records, or a plain value.
   */
  public <T> T of(Class<T> type) {
    return type.cast(make(type));
  }

  private Object make(Type type) {
    if (type instanceof ParameterizedType generic) {
      return container(generic);
    }
    Class<?> plain = (Class<?>) type;
    if (plain.isEnum()) {
      Object[] constants = plain.getEnumConstants();
      return constants[random.nextInt(constants.length)];
    }
    if (plain.isSealed()) {
      Class<?>[] permitted = plain.getPermittedSubclasses();
      return make(permitted[random.nextInt(permitted.length)]);
    }
    return plain.isRecord() ? record(plain) : scalar(plain);
  }

  private Object container(ParameterizedType generic) {
    Type[] of = generic.getActualTypeArguments();
    int size = random.nextInt(4);
    if (generic.getRawType() == List.class) {
      List<Object> list = new ArrayList<>();
      for (int i = 0; i < size; i++) {
        list.add(make(of[0]));
      }
      return list;
    }
    if (generic.getRawType() == Set.class) {
      Set<Object> set = new HashSet<>();
      for (int i = 0; i < size; i++) {
        set.add(make(of[0]));
      }
      return set;
    }
    if (generic.getRawType() == Map.class) {
      Map<Object, Object> map = new HashMap<>();
      for (int i = 0; i < size; i++) {
        map.put(make(of[0]), make(of[1]));
      }
      return map;
    }
    throw new IllegalStateException("no values of " + generic);
  }

  private Object scalar(Class<?> type) {
    if (type == String.class) {
      return WORDS[random.nextInt(WORDS.length)];
    }
    if (type == int.class || type == Integer.class) {
      return 1 + random.nextInt(10_000);
    }
    if (type == long.class) {
      return random.nextLong();
    }
    if (type == double.class || type == Double.class) {
      return random.nextDouble() * Math.pow(10, random.nextInt(7) - 3.0);
    }
    if (type == boolean.class || type == Boolean.class) {
      return random.nextBoolean();
    }
    if (type == UUID.class) {
      return new UUID(random.nextLong(), random.nextLong());
    }
    if (type == Instant.class) {
      return Instant.ofEpochSecond(
          random.nextLong(4_000_000_000L), random.nextInt(1_000_000) * 1_000L);
    }
    throw new IllegalStateException("no values of " + type);
  }

  private Object record(Class<?> type) {
    Shape shape = SHAPES.computeIfAbsent(type, Shape::of);
    @Nullable Object[] values = new Object[shape.parts().size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = part(shape.parts().get(i));
    }
    try {
      return shape.canonical().newInstance(values);
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException("cannot make " + type, impossible);
    }
  }

  private @Nullable Object part(Part part) {
    if (part.name().equals("simulated")) {
      return true;
    }
    if (part.name().toLowerCase(Locale.ROOT).endsWith("sha256")) {
      return HexFormat.of().toHexDigits(random.nextLong()).repeat(4);
    }
    return part.nullable() && random.nextInt(3) == 0 ? null : make(part.type());
  }

  private record Part(String name, Type type, boolean nullable) {}

  private record Shape(Constructor<?> canonical, List<Part> parts) {
    static Shape of(Class<?> type) {
      RecordComponent[] components = type.getRecordComponents();
      List<Part> parts = new ArrayList<>();
      for (RecordComponent component : components) {
        boolean nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        parts.add(new Part(component.getName(), component.getGenericType(), nullable));
      }
      Class<?>[] types =
          Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
      try {
        return new Shape(type.getDeclaredConstructor(types), parts);
      } catch (NoSuchMethodException impossible) {
        throw new IllegalStateException("cannot make " + type, impossible);
      }
    }
  }
}
