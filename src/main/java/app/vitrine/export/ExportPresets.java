package app.vitrine.export;

import app.vitrine.domain.error.VitrineException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/**
 * The presets the program knows.
 *
 * @param asOf when their facts were collected
 */
public record ExportPresets(LocalDate asOf, List<ExportPreset> presets) {
  /** The preset that holds everything as it was made. */
  public static final String GENERIC = "generic";

  public ExportPresets {
    presets = List.copyOf(presets);
  }

  /** The program's own presets. */
  public static ExportPresets load() {
    JsonMapper json =
        JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();
    try (InputStream in = ExportPresets.class.getResourceAsStream("presets.json")) {
      if (in == null) {
        throw new IllegalStateException("presets.json is missing from the program");
      }
      return json.readValue(in, ExportPresets.class);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The preset of this id. */
  public ExportPreset require(String id) {
    return presets.stream()
        .filter(preset -> preset.id().equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                VitrineException.invalid(
                    "There is no export preset called “" + id + "”.",
                    "Choose one of " + String.join(", ", ids()) + "."));
  }

  /** Every id, in the order of the file. */
  public List<String> ids() {
    return presets.stream().map(ExportPreset::id).collect(Collectors.toList());
  }
}
