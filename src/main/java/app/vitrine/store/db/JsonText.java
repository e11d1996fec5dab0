package app.vitrine.store.db;

import org.hibernate.type.descriptor.WrapperOptions;
import org.hibernate.type.descriptor.java.JavaType;
import org.hibernate.type.format.FormatMapper;

/** JSON columns are mapped as text that is JSON already. */
final class JsonText implements FormatMapper {
  @Override
  public <T> T fromString(CharSequence text, JavaType<T> type, WrapperOptions options) {
    return type.getJavaTypeClass().cast(text.toString());
  }

  @Override
  public <T> String toString(T value, JavaType<T> type, WrapperOptions options) {
    return String.valueOf(value);
  }
}
