package app.vitrine.store;

import app.vitrine.store.LogCheck.Difference;
import app.vitrine.store.json.Json;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.annotations.JdbcTypeCode;
import org.jspecify.annotations.Nullable;

/** Compares stored rows with expected ones, column by column. */
final class RowComparison {
  /** Counts writes, so it does not follow from the log. */
  private static final String VERSION = "version";

  private final UUID packageId;
  private final List<Difference> differences;

  RowComparison(UUID packageId, List<Difference> differences) {
    this.packageId = packageId;
    this.differences = differences;
  }

  void text(String what, @Nullable String stored, @Nullable String expected) {
    if (!Objects.equals(stored, expected)) {
      differences.add(
          new Difference(packageId, what, String.valueOf(stored), String.valueOf(expected)));
    }
  }

  <R> void rows(String table, List<R> stored, List<R> expected, Function<R, UUID> id) {
    Map<UUID, R> byId = stored.stream().collect(Collectors.toMap(id, row -> row));
    for (R row : expected) {
      row(table, byId.remove(id.apply(row)), row);
    }
    byId.keySet().forEach(extra -> text(table, extra.toString(), null));
  }

  void row(String table, @Nullable Object stored, Object expected) {
    if (stored == null) {
      text(table, null, "a row");
      return;
    }
    for (Field field : expected.getClass().getFields()) {
      if (!Modifier.isStatic(field.getModifiers()) && !field.getName().equals(VERSION)) {
        boolean json = field.isAnnotationPresent(JdbcTypeCode.class);
        text(
            table + "." + field.getName(),
            value(field, stored, json),
            value(field, expected, json));
      }
    }
  }

  private static @Nullable String value(Field field, Object row, boolean json) {
    try {
      Object value = field.get(row);
      if (value == null) {
        return null;
      }
      return json ? Json.canonical(value.toString()) : value.toString();
    } catch (IllegalAccessException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
