package app.vitrine.media.scene;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** The scene descriptions and the guidance table that ship with the program. */
final class SceneCatalog {
  private static final String FOLDER = "/app/vitrine/media/scene/";
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .build();

  private final List<ScenePreset> presets;
  private final Guidance guidance;

  SceneCatalog(List<ScenePreset> presets, Guidance guidance) {
    this.presets = List.copyOf(presets);
    this.guidance = guidance;
  }

  private record Index(List<String> scenes) {}

  /** Reads what is listed in {@code index.json}. */
  static SceneCatalog load() {
    List<ScenePreset> presets = new ArrayList<>();
    for (String id : read("index.json", Index.class).scenes()) {
      ScenePreset preset = read(id + ".json", ScenePreset.class);
      if (!preset.id().equals(id)) {
        throw new IllegalStateException(id + ".json describes " + preset.id());
      }
      presets.add(preset);
    }
    return new SceneCatalog(presets, read("guidance.json", Guidance.class));
  }

  private static <T> T read(String name, Class<T> type) {
    try (InputStream in = SceneCatalog.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new IllegalStateException("missing " + name);
      }
      return JSON.readValue(in, type);
    } catch (IOException unreadable) {
      throw new IllegalStateException("unreadable " + name, unreadable);
    }
  }

  List<ScenePreset> presets() {
    return presets;
  }

  Guidance guidance() {
    return guidance;
  }
}
