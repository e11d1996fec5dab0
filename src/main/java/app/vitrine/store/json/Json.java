package app.vitrine.store.json;

import app.vitrine.domain.brief.PhotoSource;
import app.vitrine.domain.event.EventBody;
import app.vitrine.domain.event.StageResult;
import app.vitrine.domain.revision.Revision;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes and reads the domain's values as JSON: lower_snake_case names, wire names of enums, stable
 * names of sealed types, ISO instants, no class names. Absent values are left out. Unknown fields
 * are ignored, so that an older program can read what a newer one added.
 */
public final class Json {
  /** Version of the documents {@link #document} writes. */
  public static final int VERSION = 1;

  private static final String VERSION_FIELD = "v";
  private static final JsonSetter.Value NULL_IS_EMPTY =
      JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY);

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .annotationIntrospector(new RecordRules())
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .changeDefaultVisibility(
              v ->
                  v.withFieldVisibility(Visibility.ANY)
                      .withGetterVisibility(Visibility.NONE)
                      .withIsGetterVisibility(Visibility.NONE))
          .changeDefaultPropertyInclusion(v -> v.withValueInclusion(JsonInclude.Include.NON_NULL))
          .withConfigOverride(List.class, c -> c.setNullHandling(NULL_IS_EMPTY))
          .withConfigOverride(Set.class, c -> c.setNullHandling(NULL_IS_EMPTY))
          .withConfigOverride(Map.class, c -> c.setNullHandling(NULL_IS_EMPTY))
          .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
          .addMixIn(EventBody.class, WireNames.EventBodies.class)
          .addMixIn(StageResult.class, WireNames.StageResults.class)
          .addMixIn(Revision.class, WireNames.Revisions.class)
          .addMixIn(PhotoSource.class, WireNames.PhotoSources.class)
          .build();

  private Json() {}

  /** One line of JSON. */
  public static String write(Object value) {
    return MAPPER.writeValueAsString(value);
  }

  /** Indented JSON for people. */
  public static String pretty(Object value) {
    return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(value);
  }

  /** One line of JSON that carries its version in {@code v}; for what is kept. */
  public static String document(Object value) {
    return write(versioned(value));
  }

  /** As {@link #document}, indented. */
  public static String prettyDocument(Object value) {
    return pretty(versioned(value));
  }

  private static ObjectNode versioned(Object value) {
    ObjectNode fields = MAPPER.valueToTree(value);
    ObjectNode versioned = MAPPER.createObjectNode().put(VERSION_FIELD, VERSION);
    versioned.setAll(fields);
    return versioned;
  }

  /**
   * The same document however it was spaced and its numbers were written; for comparing.
   *
   * @throws UnreadableJsonException when the text is damaged
   */
  public static String canonical(String text) {
    return write(read(text, Object.class));
  }

  /**
   * Reads what {@link #write}, {@link #pretty} or {@link #document} wrote.
   *
   * @throws UnreadableJsonException when the text is damaged, lacks a needed field, or carries a
   *     version this program does not know
   */
  public static <T> T read(String text, Class<T> type) {
    try {
      JsonNode tree = MAPPER.readTree(text);
      int version = tree.path(VERSION_FIELD).asInt(VERSION);
      if (version > VERSION) {
        throw new UnreadableJsonException(
            "a " + type.getSimpleName() + " of version " + version + ", newer than this program",
            null);
      }
      T value = MAPPER.treeToValue(tree, type);
      if (value == null) {
        throw new UnreadableJsonException("no " + type.getSimpleName() + " in it", null);
      }
      return value;
    } catch (JacksonException | IllegalArgumentException | NullPointerException damaged) {
      throw new UnreadableJsonException(
          "not a readable " + type.getSimpleName() + ": " + Damage.of(damaged), null);
    }
  }
}
