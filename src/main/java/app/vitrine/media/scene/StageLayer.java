package app.vitrine.media.scene;

import app.vitrine.media.resample.Blur;
import app.vitrine.media.resample.Rows;

/** Paints backdrop, floor, wall and plinth with the light that reaches them. */
final class StageLayer {
  private static final float WALL_SHADE = 0.9f;
  private static final double CONTACT = 0.6;

  /** Over this share of the shorter side the main picture's shadows fade towards its edges. */
  private static final double SHADE_FADE = 0.17;

  private final Canvas canvas;
  private final Texture floor;
  private final Texture wall;
  private final Texture plinth;
  private final BackdropMirror mirror;
  private final float[] key = new float[3];
  private final float[] dome = new float[3];

  StageLayer(Canvas canvas) {
    this.canvas = canvas;
    Canvas.Colours colours = canvas.colours();
    int side = canvas.choice().side();
    floor =
        Texture.of(
            canvas.preset().surface(), colours.surface(), colours.deep(), side, canvas.seed());
    wall = wall(canvas, side);
    mirror = new BackdropMirror(canvas);
    plinth = new PlasterTexture(colours.accent(), 0.25, side, canvas.seed() + 5);
    double share = canvas.preset().light().key();
    double exposure = 1;
    if (canvas.preset().surface().material() == ScenePreset.Material.SEAMLESS) {
      exposure = canvas.preset().backdrop().brightness();
    }
    Tone keyColour = canvas.keyColour().times(share * exposure);
    Tone domeColour = canvas.domeColour().times((1 - share) * exposure);
    for (int c = 0; c < 3; c++) {
      key[c] = keyColour.channel(c);
      dome[c] = domeColour.channel(c);
    }
  }

  private static Texture wall(Canvas canvas, int side) {
    Canvas.Colours colours = canvas.colours();
    int seed = canvas.seed() + 77;
    if (canvas.preset().backdrop().kind() != ScenePreset.BackdropKind.CONCRETE) {
      return new PlasterTexture(colours.backdrop(), 0.24, side, seed);
    }
    double relief = canvas.preset().surface().relief();
    Texture cast = new ConcreteTexture(colours.backdrop(), colours.accent(), relief, side, seed);
    return new FormworkTexture(cast, relief, side, seed);
  }

  void paint() {
    int width = canvas.width();
    Rows.each(
        canvas.height(),
        canvas.cancel(),
        y -> {
          float[] rgb = new float[3];
          for (int x = 0; x < width; x++) {
            shade(x, y, rgb, false);
            put(x, y, rgb);
          }
        });
    defocus();
    canvas.backdrop().addLights(canvas.frame(), canvas.cancel());
    new PropLayer(canvas, this::lightProp).paint();
    if (canvas.stage().hasPlinth()) {
      paintPlinth();
    }
  }

  private void put(int x, int y, float[] rgb) {
    int at = y * canvas.width() + x;
    for (int c = 0; c < 3; c++) {
      canvas.frame().plane(c)[at] = rgb[c];
    }
  }

  private void shade(double x, double y, float[] rgb, boolean withPlinth) {
    Stage.Hit hit = canvas.stage().trace(x, y);
    if (!withPlinth && (hit.part() == Stage.Part.TOP || hit.part() == Stage.Part.SIDE)) {
      hit = canvas.stage().withoutPlinth().trace(x, y);
    }
    switch (hit.part()) {
      case FLOOR, TOP -> level(hit, x, y, rgb);
      case WALL -> upright(hit, x, y, rgb);
      case SIDE -> plinthSide(hit, x, y, rgb);
    }
  }

  private void level(Stage.Hit hit, double x, double y, float[] rgb) {
    boolean top = hit.part() == Stage.Part.TOP;
    if (top) {
      plinth.at(hit.x() / canvas.unit(), hit.z() / canvas.unit(), 1 / canvas.unit(), rgb);
    } else if (canvas.preset().surface().material() == ScenePreset.Material.SEAMLESS) {
      canvas.backdrop().at(x, y, rgb);
    } else {
      floor.at(hit.x() / canvas.unit(), hit.z() / canvas.unit(), canvas.footprint(hit), rgb);
    }
    double reach = top ? 1 : reach(hit.x(), hit.z());
    boolean seamless = canvas.preset().surface().material() == ScenePreset.Material.SEAMLESS;
    float shade = canvas.choice().isMain() ? shadeAllowed(x, y) : 1;
    float lit = (1 - shade * (1 - canvas.light().key(x, y, hit.part()))) * leaves(x, y, true);
    float touch = (float) (1 - CONTACT * contact(x, y));
    lit *= touch;
    float open = (1 - shade * (1 - canvas.light().dome(x, y, hit.part()))) * touch;
    light(rgb, lit * (float) (seamless ? 1 : reach), open * (float) (seamless ? 1 : reach));
    if (!top) {
      mirror.add(hit, x, y, open, rgb);
    }
  }

  /** How much of the pool of light there is at a place of the floor. */
  private double reach(double x, double z) {
    double pool = canvas.preset().light().pool();
    double dx = x / canvas.shorter() - 0.25 * canvas.choice().side();
    double dz = z / canvas.shorter();
    return 1 - pool * (1 - Math.exp(-0.9 * (dx * dx + 0.25 * dz * dz)));
  }

  private void lightProp(
      double x, double z, double column, double row, float[] rgb, float lit, float open) {
    float reach = (float) reach(x, z);
    light(rgb, lit * reach * leaves(column, row, false), open * reach);
  }

  /** A shadow cut off by the picture's edge would show that edge on a white page. */
  private float shadeAllowed(double x, double y) {
    double side = Math.min(x, canvas.width() - 1 - x);
    double nearest = Math.min(side, canvas.height() - 1 - y);
    double in = Math.clamp(nearest / (SHADE_FADE * canvas.shorter()), 0, 1);
    return (float) (in * in * (3 - 2 * in));
  }

  private double contact(double x, double y) {
    return canvas.grounded() ? canvas.volume().contact(x, y) : 0;
  }

  private void upright(Stage.Hit hit, double x, double y, float[] rgb) {
    if (!canvas.preset().backdrop().kind().isWall()) {
      canvas.backdrop().at(x, y, rgb);
      if (canvas.preset().surface().material() == ScenePreset.Material.SEAMLESS) {
        light(rgb, leaves(x, y, false), 1);
      }
      return;
    }
    wall.at(hit.x() / canvas.unit(), hit.y() / canvas.unit(), 1.5 / canvas.unit(), rgb);
    double dx = hit.x() / canvas.shorter() - 0.3 * canvas.choice().side();
    double dy = (hit.y() / canvas.shorter()) - 0.6;
    double pool = canvas.preset().light().pool();
    float reach = (float) (1 - pool * (1 - Math.exp(-0.7 * (dx * dx + dy * dy))));
    float lit = canvas.light().key(x, y, hit.part()) * leaves(x, y, false) * WALL_SHADE * reach;
    // Corners gather less of the light from around.
    double corner =
        Math.exp(-Math.max(0, hit.y() - canvas.stage().floor()) / (0.12 * canvas.unit()));
    float open =
        canvas.light().dome(x, y, hit.part()) * (float) (1 - 0.25 * corner) * (0.4f + 0.6f * reach);
    light(rgb, lit, open);
  }

  private void plinthSide(Stage.Hit hit, double x, double y, float[] rgb) {
    Stage stage = canvas.stage();
    double nx = hit.x() / stage.plinthRadius();
    double nz = (hit.z() - stage.plinthZ()) / stage.plinthRadius();
    plinth.at(
        nx * stage.plinthRadius() / canvas.unit(), hit.y() / canvas.unit(), 1 / canvas.unit(), rgb);
    Direction l = canvas.towards();
    double facing = Math.max(0, (nx * l.x() + nz * l.z()) / Math.hypot(l.x(), l.z()));
    double down = (hit.y() - stage.floor()) / -stage.floor();
    float lit = (float) (0.85 * facing) * canvas.light().key(x, y, hit.part());
    float open = (float) (0.55 + 0.35 * Math.sqrt(Math.max(0, down)) + 0.1 * -nz);
    light(rgb, lit, open);
  }

  private void light(float[] rgb, float lit, float open) {
    for (int c = 0; c < 3; c++) {
      rgb[c] *= lit * key[c] + open * dome[c];
    }
  }

  private float leaves(double x, double y, boolean onFloor) {
    LeafShadow leaves = canvas.leaves();
    if (leaves == null) {
      return 1;
    }
    // On the floor the shade goes on as if mirrored at its edge, and ends with the branch.
    double row = onFloor && canvas.edge() > 0 ? canvas.edge() - 1.6 * (y - canvas.edge()) : y;
    double fade = Math.clamp(1 + row / (0.12 * canvas.shorter()), 0.0, 1.0);
    float strength = (float) (fade * canvas.preset().light().leaves());
    return 1 - strength * (1 - leaves.at(x, row));
  }

  /** Blurs the surface away from the product, as a lens does. */
  private void defocus() {
    double blur = canvas.preset().finish().focus() * canvas.shorter();
    if (blur <= 0) {
      return;
    }
    Camera camera = canvas.stage().camera();
    double far = canvas.stage().wall();
    double most = far / (camera.focal() + far);
    float[] radius = new float[canvas.height()];
    for (int y = 0; y < radius.length; y++) {
      double z = y <= canvas.edge() ? far : Math.min(far, camera.depth(y, canvas.stage().floor()));
      double sharp = 0.25 * canvas.unit();
      double off = Math.max(0, Math.abs(z - sharp) - sharp) / (camera.focal() + z);
      radius[y] = (float) Math.min(blur, blur * off / most);
    }
    for (int c = 0; c < 3; c++) {
      Blur.byRow(canvas.frame().plane(c), canvas.width(), canvas.height(), radius, canvas.cancel());
    }
  }

  private void paintPlinth() {
    Stage stage = canvas.stage();
    Camera camera = stage.camera();
    int from = (int) Math.max(0, camera.row(0, stage.plinthZ() + stage.plinthRadius()) - 2);
    Rows.each(
        canvas.height() - Math.min(from, canvas.height() - 1),
        canvas.cancel(),
        i -> {
          int y = Math.min(from, canvas.height() - 1) + i;
          float[] rgb = new float[3];
          float[] sum = new float[3];
          for (int x = 0; x < canvas.width(); x++) {
            plinthPixel(x, y, rgb, sum);
          }
        });
  }

  /** Four rays where the plinth's outline or rim passes through the pixel, one elsewhere. */
  private void plinthPixel(int x, int y, float[] rgb, float[] sum) {
    Stage stage = canvas.stage();
    Stage.Part[] parts = new Stage.Part[4];
    boolean any = false;
    boolean same = true;
    for (int k = 0; k < 4; k++) {
      parts[k] = stage.trace(x - 0.25 + 0.5 * (k % 2), y - 0.25 + 0.5 * (k >> 1)).part();
      any |= parts[k] == Stage.Part.TOP || parts[k] == Stage.Part.SIDE;
      same &= parts[k] == parts[0];
    }
    if (!any) {
      return;
    }
    if (same) {
      shade(x, y, rgb, true);
      put(x, y, rgb);
      return;
    }
    int at = y * canvas.width() + x;
    for (int c = 0; c < 3; c++) {
      sum[c] = 0;
    }
    for (int k = 0; k < 4; k++) {
      if (parts[k] == Stage.Part.TOP || parts[k] == Stage.Part.SIDE) {
        shade(x - 0.25 + 0.5 * (k % 2), y - 0.25 + 0.5 * (k >> 1), rgb, true);
      } else {
        for (int c = 0; c < 3; c++) {
          rgb[c] = canvas.frame().plane(c)[at];
        }
      }
      for (int c = 0; c < 3; c++) {
        sum[c] += rgb[c] / 4;
      }
    }
    put(x, y, sum);
  }
}
