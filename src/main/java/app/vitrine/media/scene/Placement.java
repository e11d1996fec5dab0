package app.vitrine.media.scene;

import app.vitrine.domain.analysis.Box;
import app.vitrine.domain.image.SceneKind;
import org.jspecify.annotations.Nullable;

/**
 * Where the product stands in the frame, in whole pixels; it may reach out of the frame.
 *
 * @param scale pixels of the picture for one of the cut-out
 */
record Placement(int x, int y, int width, int height, double scale) {
  private static final double SQUARE = 1.0;
  private static final double TALL = 16.0 / 9;
  private static final double ROOM = 0.92;
  private static final double HERO_FILL = 0.85;

  /** Marketplaces want the product to fill the main picture. */
  private static final double LEAST_MAIN = 0.78;

  private static final double MOST = 0.94;
  private static final double LYING_GAIN = 1.18;
  private static final double TALL_GAIN = 0.3;

  /** Height to width from which words stand above the product. */
  private static final double TALL_WORDS = 1.5;

  // Captions of a film stand in the frame's upper third, so the product stands below them.
  private static final double CAPTIONED_CENTRE = 0.56;
  private static final double CAPTIONED_FOOT = 0.95;

  int right() {
    return x + width;
  }

  int bottom() {
    return y + height;
  }

  /** The part inside the frame. */
  Box within(int frameWidth, int frameHeight) {
    int left = Math.clamp(x, 0, frameWidth - 1);
    int top = Math.clamp(y, 0, frameHeight - 1);
    return new Box(
        left,
        top,
        Math.max(1, Math.min(frameWidth, right()) - left),
        Math.max(1, Math.min(frameHeight, bottom()) - top));
  }

  /**
   * Composes the frame for its shape.
   *
   * @param fill the product's larger side's share of the frame's shorter side, 0 for the scene's
   * @param size gain on the scene's own size; a wished fill is left as it is
   * @param shift −1 to 1, how far off the middle the product stands of what the scene allows
   * @param anchor overrides the scene's place
   */
  static Placement of(
      Silhouette shape,
      ScenePreset preset,
      SceneKind kind,
      int frameWidth,
      int frameHeight,
      double fill,
      double size,
      double shift,
      @Nullable Anchor anchor) {
    if (kind == SceneKind.CALLOUT) {
      return besideWords(shape, frameWidth, frameHeight, Math.min(1, size));
    }
    ScenePreset.Framing framing = preset.framing();
    boolean lying = shape.pose() == ScenePreset.Pose.LYING;
    double own = lying ? Math.min(HERO_FILL, framing.fill() * LYING_GAIN) : framing.fill();
    double tall = tallness(frameWidth, frameHeight);
    // A tall frame has room above and below, so the product may take more of its width.
    double wanted =
        fill > 0 ? fill : Math.min(Math.max(HERO_FILL, own), own * (1 + TALL_GAIN * tall));
    boolean main = preset.tags().contains(SceneChoice.MAIN);
    wanted = fill > 0 ? fill : Math.clamp(wanted * size, main ? LEAST_MAIN : 0, MOST);
    int shorter = Math.min(frameWidth, frameHeight);
    Box bounds = shape.bounds();
    double scale = wanted * shorter / Math.max(bounds.width(), bounds.height());
    if (fill <= 0) {
      scale *= roomier(bounds, frameWidth, frameHeight, main);
      scale = Math.min(scale, ROOM * frameWidth / bounds.width());
      scale = Math.min(scale, ROOM * frameHeight / bounds.height());
    }
    int width = Math.max(1, (int) Math.round(bounds.width() * scale));
    int height = Math.max(1, (int) Math.round(bounds.height() * scale));
    boolean centred = kind == SceneKind.HERO || preset.framing().plinth() > 0;
    double centre = anchor != null ? anchor.x() : 0.5 + (centred ? 0 : shift) * framing.offset();
    int x = (int) Math.round(centre * frameWidth - width / 2.0);
    // A picture whose product has a wished size is a film's, and will carry captions.
    double captions = fill > 0 ? 1 : tall;
    int y = top(shape, preset, kind, captions, frameHeight, height, anchor);
    return toCutEdges(
        shape.cut(), new Placement(x, y, width, height, scale), frameWidth, frameHeight);
  }

  /** As it comes to lie when a part of the photo fills the frame; it reaches out of it. */
  static Placement of(Box product, Box crop, double scale) {
    return new Placement(
        (int) Math.round((product.x() - crop.x()) * scale),
        (int) Math.round((product.y() - crop.y()) * scale),
        Math.max(1, (int) Math.round(product.width() * scale)),
        Math.max(1, (int) Math.round(product.height() * scale)),
        scale);
  }

  /**
   * Leaves a column on the left to words; in a tall frame a strip above.
   *
   * @param share of the room left that the product takes up, 0 to 1
   */
  private static Placement besideWords(
      Silhouette shape, int frameWidth, int frameHeight, double share) {
    boolean tall = frameHeight >= TALL_WORDS * frameWidth;
    double left = (tall ? 0.13 : 0.43) * frameWidth;
    double right = (tall ? 0.87 : 0.945) * frameWidth;
    double top = (tall ? 0.41 : 0.235) * frameHeight;
    double bottom = (tall ? 0.88 : 0.87) * frameHeight;
    Box bounds = shape.bounds();
    double scale =
        share * Math.min((right - left) / bounds.width(), (bottom - top) / bounds.height());
    int width = Math.max(1, (int) Math.round(bounds.width() * scale));
    int height = Math.max(1, (int) Math.round(bounds.height() * scale));
    int x = (int) Math.round((left + right - width) / 2);
    int y = (int) Math.round((top + bottom - height) / 2);
    return toCutEdges(
        shape.cut(), new Placement(x, y, width, height, scale), frameWidth, frameHeight);
  }

  /**
   * How much larger the product may be than in a square of the frame's shorter side: a bottle in a
   * tall frame, a pair of glasses in a wide one. The main picture takes all of that room, a scene
   * keeps some of it for its surroundings.
   */
  private static double roomier(Box bounds, int frameWidth, int frameHeight, boolean main) {
    double fits =
        Math.min(frameWidth / (double) bounds.width(), frameHeight / (double) bounds.height());
    double inSquare =
        Math.min(frameWidth, frameHeight) / (double) Math.max(bounds.width(), bounds.height());
    double room = fits / inSquare;
    return main ? room : Math.sqrt(room);
  }

  /** 0 for a square or wide frame, 1 for 9:16 and taller. */
  private static double tallness(int frameWidth, int frameHeight) {
    double ratio = frameHeight / (double) frameWidth;
    return Math.clamp((ratio - SQUARE) / (TALL - SQUARE), 0.0, 1.0);
  }

  private static int top(
      Silhouette shape,
      ScenePreset preset,
      SceneKind kind,
      double captions,
      int frameHeight,
      int height,
      @Nullable Anchor anchor) {
    if (anchor != null) {
      return (int) Math.round(anchor.base() * frameHeight) - height;
    }
    double middle = (frameHeight - height) / 2.0;
    boolean lying = shape.pose() == ScenePreset.Pose.LYING;
    if (kind == SceneKind.HERO || lying) {
      double below =
          Math.min(
              CAPTIONED_CENTRE * frameHeight - height / 2.0,
              Math.max(middle, CAPTIONED_FOOT * frameHeight - height));
      return (int) Math.round(middle + captions * (below - middle));
    }
    double base =
        preset.framing().base()
            + captions * (preset.framing().tallBase() - preset.framing().base());
    double margin = (1 - ROOM) / 2 * frameHeight;
    double top = base * frameHeight - height;
    return (int) Math.round(top < margin ? Math.max(top, Math.min(margin, middle)) : top);
  }

  /** A product the photo's frame cut off must run out of the picture on the same side. */
  private static Placement toCutEdges(
      Silhouette.Cut cut, Placement p, int frameWidth, int frameHeight) {
    double grow = 1;
    if (cut.left() && cut.right()) {
      grow = Math.max(grow, frameWidth / (double) p.width);
    }
    if (cut.top() && cut.bottom()) {
      grow = Math.max(grow, frameHeight / (double) p.height);
    }
    int width = (int) Math.ceil(p.width * grow);
    int height = (int) Math.ceil(p.height * grow);
    int x = p.x - (width - p.width) / 2;
    int y = p.y - (height - p.height) / 2;
    if (cut.left()) {
      x = cut.right() ? (frameWidth - width) / 2 : 0;
    } else if (cut.right()) {
      x = frameWidth - width;
    }
    if (cut.top()) {
      y = cut.bottom() ? (frameHeight - height) / 2 : 0;
    } else if (cut.bottom()) {
      y = frameHeight - height;
    }
    return new Placement(x, y, width, height, p.scale * grow);
  }
}
