package app.vitrine.media.film;

import app.vitrine.domain.brief.Language;
import app.vitrine.media.sound.Recording;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything a film is composed from.
 *
 * @param width of the frame in pixels, even
 * @param height of the frame in pixels, even
 * @param fps whole frames a second, 1 to 120
 * @param typeface a TrueType or OpenType file for the captions; null for the program's own
 * @param sound the sound track, cut or padded to the film's length; first played when the film's
 *     pictures are begun; null for a silent film
 */
public record FilmPlan(
    int width,
    int height,
    int fps,
    Language language,
    List<PlanShot> shots,
    @Nullable Path typeface,
    @Nullable Recording sound) {
  /** A film with captions in the program's own typeface. */
  public FilmPlan(
      int width,
      int height,
      int fps,
      Language language,
      List<PlanShot> shots,
      @Nullable Recording sound) {
    this(width, height, fps, language, shots, null, sound);
  }

  /** The same film with another sound; null for a silent one. */
  public FilmPlan sounding(@Nullable Recording other) {
    return new FilmPlan(width, height, fps, language, shots, typeface, other);
  }

  private static final int LARGEST_SIDE = 4096;
  private static final int SMALLEST_SIDE = 64;
  private static final int FASTEST = 120;

  public FilmPlan {
    shots = List.copyOf(shots);
    if (shots.isEmpty()) {
      throw new IllegalArgumentException("a film needs a shot");
    }
    if (outside(width) || outside(height) || fps < 1 || fps > FASTEST) {
      throw new IllegalArgumentException("a film of " + width + "x" + height + " at " + fps);
    }
  }

  private static boolean outside(int side) {
    return side < SMALLEST_SIDE || side > LARGEST_SIDE || side % 2 != 0;
  }

  /** Sum of the shots' durations in seconds: the film's length. */
  public double durationSec() {
    return shots.stream().mapToDouble(PlanShot::durationSec).sum();
  }

  /** The film's length in frames. */
  public int frames() {
    return Math.max(1, (int) Math.round(durationSec() * fps));
  }
}
