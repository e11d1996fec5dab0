package app.vitrine.media.scene;

import app.vitrine.domain.work.CancelToken;

/** Sets up what stands behind the surface, by its kind. */
final class BackdropSet {
  /** How soft a fir and lanterns are against the lights among them. */
  private static final double FIR = 0.42;

  private static final double LANTERN = 0.28;

  private BackdropSet() {}

  /** The backdrop of a scene in a set of colours. */
  static Backdrop of(
      ScenePreset preset, Canvas.Colours colours, View view, int seed, CancelToken cancel) {
    double radius = preset.backdrop().blur();
    double gain = preset.backdrop().brightness();
    Tone wall = colours.backdrop();
    Tone accent = colours.accent();
    Tone deep = colours.deep();
    return switch (preset.backdrop().kind()) {
      case SWEEP, WALL, CONCRETE ->
          Backdrop.sweep(colours.surface(), wall, preset.light().pool(), view);
      case WINDOW ->
          Backdrop.defocused(
              view,
              radius,
              gain,
              cancel,
              Backdrop.windowRoom(wall, accent, view.side(), view.level(), seed));
      case NIGHT ->
          Backdrop.defocused(
              view,
              radius,
              gain,
              cancel,
              Backdrop.night(wall, accent, deep, view.side(), view.level()));
      case MIST -> new MistHorizon(wall, accent, deep, gain, view, seed);
      case GRADIENT -> new GradientWall(wall, deep, accent, gain, view);
      case FIR -> lights(new FirRoom(wall, view, seed), FIR, preset, accent, view, seed, cancel);
      case LANTERNS ->
          lights(new LanternRoom(wall, view, seed), LANTERN, preset, accent, view, seed, cancel);
    };
  }

  private static Backdrop lights(
      Backdrop.Drawing room,
      double softness,
      ScenePreset preset,
      Tone lamp,
      View view,
      int seed,
      CancelToken cancel) {
    return FestiveLights.before(room, softness, lamp, preset.backdrop(), view, seed, cancel);
  }
}
