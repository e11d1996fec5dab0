package app.vitrine.studio.images;

import app.vitrine.domain.image.SceneKind;
import app.vitrine.studio.text.Words;

/** What pictures and scenes are called. */
final class SceneNames {
  private static final String LOCAL = "local";

  private SceneNames() {}

  /** Such as “Lifestyle 2”. */
  static String of(Words words, SceneKind scene, int variant) {
    String name = words.text("images.scene_" + scene.wireName());
    return variant == 1 ? name : words.text("images.scene_variant", name, variant);
  }

  /** As {@link #of}, from a file's label; a label that is no picture's is told as it stands. */
  static String ofLabel(Words words, String label) {
    for (SceneKind scene : SceneKind.values()) {
      if (label.equals(scene.wireName())) {
        return of(words, scene, 1);
      }
      String number = label.substring(Math.min(label.length(), scene.wireName().length() + 1));
      if (label.startsWith(scene.wireName() + "_") && number.matches("\\d{1,3}")) {
        return of(words, scene, Integer.parseInt(number));
      }
    }
    return label;
  }

  /** What a scene description is called; one that came later than this program by its own name. */
  static String preset(Words words, String preset) {
    return words.has("images.preset_" + preset)
        ? words.text("images.preset_" + preset)
        : preset.replace('_', ' ');
  }

  /** Who made a picture. */
  static String provider(Words words, String provider) {
    return provider.startsWith(LOCAL) ? words.text("images.engine_local") : provider;
  }
}
