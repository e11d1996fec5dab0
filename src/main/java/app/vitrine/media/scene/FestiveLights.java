package app.vitrine.media.scene;

import app.vitrine.domain.work.CancelToken;
import app.vitrine.media.resample.LinearImage;
import app.vitrine.media.resample.Rows;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * An evening room in a festive season, far out of focus, with small warm lights in it that the lens
 * draws as discs.
 */
final class FestiveLights implements Backdrop {
  /** Heights of the strings above the surface's edge, and of a bow's middle below its ends. */
  private static final double LOWEST = 0.13;

  private static final double APART = 0.235;
  private static final double BOW = 0.09;
  private static final double BETWEEN_LAMPS = 0.075;

  /** Share of the lamps that are turned away or hidden. */
  private static final double HIDDEN = 0.34;

  /** From this height on captions stand, so lights are fewer and fainter. */
  private static final double CAPTIONS = 0.62;

  private static final double FAINTEST = 0.16;
  private static final double BRIGHTEST = 1.15;

  private final Backdrop room;
  private final LensDiscs discs;
  private final View view;
  private final double radius;

  private FestiveLights(Backdrop room, LensDiscs discs, View view, double radius) {
    this.room = room;
    this.discs = discs;
    this.view = view;
    this.radius = radius;
  }

  /**
   * Lights before a room.
   *
   * @param room the room as it would be sharp
   * @param softness blur of the room against that of the lights, which are farther from focus
   * @param lamp colour of the lights
   * @param backdrop blur of the lights' discs and gain
   */
  static FestiveLights before(
      Drawing room,
      double softness,
      Tone lamp,
      ScenePreset.Backdrop backdrop,
      View view,
      int seed,
      CancelToken cancel) {
    double radius = backdrop.blur();
    return new FestiveLights(
        Backdrop.defocused(view, softness * radius, backdrop.brightness(), cancel, room),
        new LensDiscs(view, strings(lamp, radius, view, seed), seed, cancel),
        view,
        radius);
  }

  private static List<LensDiscs.Light> strings(Tone lamp, double radius, View view, int seed) {
    SplittableRandom random = new SplittableRandom(seed * 31L + 5);
    List<LensDiscs.Light> lights = new ArrayList<>();
    double unit = view.unit();
    double foot = view.level() * view.height();
    double half = 0.5 * view.width() / unit + 0.05;
    for (double up = LOWEST; up < foot / unit + BOW; up += APART) {
      double phase = 2 * Math.PI * random.nextDouble();
      for (double x = -half; x < half; x += BETWEEN_LAMPS * (0.6 + 0.8 * random.nextDouble())) {
        double bow = BOW * Math.cos(3.1 * x + phase) + 0.05 * (random.nextDouble() - 0.5);
        double near = 0.62 + 0.62 * random.nextDouble();
        double strength = random.nextDouble();
        double calm = Math.clamp(1 - (up - CAPTIONS) / 0.5, 0.45, 1.0);
        if (random.nextDouble() * calm > HIDDEN) {
          // The same lamp spread over a larger disc is fainter.
          double bright =
              (FAINTEST + (BRIGHTEST - FAINTEST) * calm * strength * strength * strength)
                  / (near * near);
          lights.add(
              new LensDiscs.Light(
                  view.width() / 2.0 + x * unit,
                  foot - (up + bow) * unit,
                  radius * near * unit,
                  lamp.times(bright)));
        }
      }
    }
    return lights;
  }

  @Override
  public void at(double column, double row, float[] rgb) {
    room.at(column, row, rgb);
  }

  @Override
  public void mirrored(double column, double row, float[] rgb) {
    room.at(column, row, rgb);
    discs.addSoftly(column, row, rgb);
  }

  @Override
  public void addLights(LinearImage frame, CancelToken cancel) {
    // The surface's far edge is out of focus too, so it hides the lights little by little.
    double soft = 0.5 * radius * view.unit();
    int rows = (int) Math.clamp(Math.ceil(view.edge() + 0.5 * soft), 0.0, frame.height());
    Rows.each(
        rows,
        cancel,
        row -> {
          double seen = Math.clamp(0.5 + (view.edge() - row) / soft, 0.0, 1.0);
          discs.addRow(frame, row, (float) seen);
        });
  }
}
