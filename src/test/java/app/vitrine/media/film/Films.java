package app.vitrine.media.film;

import app.vitrine.domain.brief.Language;
import app.vitrine.domain.brief.VideoStyle;
import app.vitrine.domain.video.CameraMovement;
import app.vitrine.domain.video.ShotType;
import app.vitrine.domain.work.CancelToken;
import app.vitrine.domain.work.ProgressSink;
import app.vitrine.media.sound.Masters;
import app.vitrine.media.sound.Recording;
import app.vitrine.media.sound.Sound;
import app.vitrine.media.type.CaptionRole;
import java.awt.Color;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Small films for tests. */
public final class Films {
  /** Width of the small films. */
  public static final int WIDTH = 270;

  /** Height of the small films. */
  public static final int HEIGHT = 480;

  private Films() {}

  /** A shot over a still of {@link Pictures}. */
  public static PlanShot shot(Path still, CameraMovement movement, double seconds, String caption) {
    return new PlanShot(
        new PlanShot.Still(still, Pictures.PRODUCT),
        movement,
        ShotType.MEDIUM,
        seconds,
        caption,
        CaptionRole.LINE);
  }

  /** Three moving shots with captions that last {@code seconds} together. */
  public static FilmPlan plan(Path folder, double seconds, int fps, @Nullable Recording sound) {
    Path light = Pictures.product(folder, "light", new Color(205, 200, 190));
    Path dark = Pictures.product(folder, "dark", new Color(60, 66, 80));
    return new FilmPlan(
        WIDTH,
        HEIGHT,
        fps,
        Language.EN,
        List.of(
            shot(light, CameraMovement.ZOOM_IN, 0.4 * seconds, "Made by hand"),
            shot(dark, CameraMovement.PAN_RIGHT, 0.3 * seconds, "Fired twice"),
            shot(light, CameraMovement.DOLLY, 0.3 * seconds, "Order yours today")),
        sound);
  }

  /** Music of the given length. */
  public static Sound music(double seconds) {
    return Masters.music(VideoStyle.COMMERCIAL, "", seconds, 11, CancelToken.none());
  }

  /** Composes into {@code folder}. */
  public static Path composed(FilmPlan plan, Path folder) {
    return FilmComposer.compose(
            plan, folder.resolve("film.mp4"), CancelToken.none(), ProgressSink.NONE)
        .file();
  }
}
