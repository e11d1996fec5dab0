package app.vitrine.studio.images;

import app.vitrine.domain.image.Picture;
import app.vitrine.domain.image.SceneKind;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A picture's place in the grid.
 *
 * @param label as in the file's name, such as {@code lifestyle_2}
 * @param variant 1-based within the scene
 * @param file on disk; null before it is made
 * @param picture null before the image stage has ended
 * @param hints checks it did not pass
 * @param choice whether a person chose it among its scene's variants
 */
record PictureItem(
    String label,
    SceneKind scene,
    int variant,
    @Nullable Path file,
    @Nullable Picture picture,
    Standing standing,
    int hints,
    Choice choice) {

  /** How it stands. */
  enum Standing {
    /** It is still to be made. */
    AWAITED,
    READY,
    /** It is there and is being made anew. */
    REDOING,
    /** Its file is gone. */
    MISSING
  }

  /** What a person said about its scene's variants. */
  enum Choice {
    /** It is the only one of its scene. */
    ONLY,
    NOT_CHOSEN,
    CHOSEN
  }

  /** The label of a scene's variant. */
  static String label(SceneKind scene, int variant) {
    return scene.wireName() + (variant == 1 ? "" : "_" + variant);
  }
}
