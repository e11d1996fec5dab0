package app.vitrine.store.json;

import java.io.Serial;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.AnnotatedParameter;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;

/**
 * Reads the domain's records as they declare themselves: a component that is not {@code @Nullable}
 * must be there, save lists, sets and maps, which are empty when missing.
 */
final class RecordRules extends JacksonAnnotationIntrospector {
  @Serial private static final long serialVersionUID = 1L;

  @Override
  public @Nullable Boolean hasRequiredMarker(MapperConfig<?> config, AnnotatedMember member) {
    if (member instanceof AnnotatedParameter parameter
        && parameter.getDeclaringClass().isRecord()) {
      RecordComponent component =
          parameter.getDeclaringClass().getRecordComponents()[parameter.getIndex()];
      return !component.getAnnotatedType().isAnnotationPresent(Nullable.class)
          && !Collection.class.isAssignableFrom(component.getType())
          && !Map.class.isAssignableFrom(component.getType());
    }
    return super.hasRequiredMarker(config, member);
  }

  @Override
  public String[] findEnumValues(
      MapperConfig<?> config, AnnotatedClass type, Enum<?>[] constants, String[] names) {
    for (int i = 0; i < constants.length; i++) {
      names[i] = WireNames.of(constants[i]);
    }
    return names;
  }
}
