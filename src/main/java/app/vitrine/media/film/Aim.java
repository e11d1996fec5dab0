package app.vitrine.media.film;

import app.vitrine.domain.analysis.Box;
import app.vitrine.domain.video.CameraMovement;
import app.vitrine.domain.video.ShotType;

/**
 * What a shot of one type shows of a still, and the camera's ways over it. The caption's edge of
 * the frame is above.
 */
final class Aim {
  /** Share of the frame's width that, taken of a product's height, fills the room for it. */
  private static final double FULL_HEIGHT = 0.82;

  /** A product of which the frame's edge would cut less than this share is shown whole. */
  private static final double SLIVER = 0.12;

  private static final double SIDES = 0.93;
  private static final double ZOOM = 1.16;
  private static final double DOLLY = 1.24;
  private static final double TRACKING_ZOOM = 1.10;
  private static final double TRAVEL = 0.15;
  private static final double TRACKING_TRAVEL = 0.13;
  private static final double LEAST_TRAVEL = 0.08;

  private final Framing framing;
  private final Room room;
  private final Box product;
  private final Box subject;

  /** Widths of the narrowest, the widest and the wished window. */
  private final double least;

  private final double most;
  private final double base;

  Aim(Framing framing, Room room, ShotType type, double wider) {
    boolean close = Framing.isClose(type);
    this.framing = framing;
    this.room = room;
    this.product = framing.product();
    this.subject = close ? framing.focus() : product;
    // What surrounds a close shot's focus may be given up for a calmer cut.
    this.least = close ? leastClose(type) * Math.min(1, wider) : leastWhole();
    this.most = mostClear();
    double wished = wished(type, wider);
    this.base = within(close ? withoutSliver(wished) : wished);
  }

  /** The way for a movement. */
  CameraPath path(CameraMovement movement) {
    return switch (movement) {
      case STATIC -> fixed();
      case ZOOM_IN -> zoom(ZOOM);
      case ZOOM_OUT -> reversed(zoom(ZOOM));
      case DOLLY -> zoom(DOLLY);
      case PAN_RIGHT -> pan();
      case PAN_LEFT -> reversed(pan());
      case TILT_DOWN -> tilt();
      case TILT_UP -> reversed(tilt());
      case TRACKING -> tracking();
    };
  }

  private double wished(ShotType type, double wider) {
    double asked = asked(Framing.fill(type));
    return Math.max(least, Math.max(least / Math.min(1, wider), asked) * wider);
  }

  private double asked(double fill) {
    double down = fill * room.height() / FULL_HEIGHT;
    return Math.max(subject.width() / fill, width(subject.height() / down));
  }

  /** The narrowest window that shows all of the product clear of the caption. */
  private double leastWhole() {
    return Math.max(product.width() / SIDES, width(product.height() / room.height()));
  }

  /** The narrowest window that shows the focus and the product to its end beside the caption. */
  private double leastClose(ShotType type) {
    boolean extreme = type == ShotType.EXTREME_CLOSE;
    double bottom = extreme ? subject.y() + subject.height() / 2.0 : subject.bottom();
    double down = width((bottom - product.y()) / room.height());
    return extreme ? down : Math.max(subject.width() / SIDES, down);
  }

  /** A product cut by a hair looks like a mistake; the camera then stays back. */
  private double withoutSliver(double wished) {
    double cut = (product.bottom() - top(wished) - height(wished)) / product.height();
    return cut > 0 && cut < SLIVER
        ? Math.max(wished, width(product.height() / room.height()))
        : wished;
  }

  /** The widest window in which the still leaves room for the caption. */
  private double mostClear() {
    double clear = Math.min(framing.widest(), width(product.y() / room.head()));
    return clear >= least ? clear : framing.widest();
  }

  private double within(double width) {
    return Math.clamp(width, Math.min(most, framing.frameWidth() / Framing.MOST_ENLARGED), most);
  }

  private CameraPath fixed() {
    Window still = inside(middleX(), base);
    return new CameraPath(still, still);
  }

  /** Moves in on the subject, never further than it stays in view if it was to begin with. */
  private CameraPath zoom(double ratio) {
    double wide = Math.min(most, base * Math.sqrt(ratio));
    double close = wide / ratio;
    if (base >= least && close < least) {
      close = Math.min(wide, least);
      wide = Math.min(most, close * ratio);
    }
    return new CameraPath(inside(middleX(), wide), inside(middleX(), close));
  }

  private CameraPath pan() {
    double still = framing.stillWidth();
    double width = Math.min(base, Math.max(Math.min(least, still), still / (1 + TRAVEL)));
    double way = Math.min(travel(width, width - subject.width(), TRAVEL), still - width);
    double x = held(middleX(), width + way, still);
    return new CameraPath(inside(x - way / 2, width), inside(x + way / 2, width));
  }

  /** Looks up and down as far as the product stays clear of the caption. */
  private CameraPath tilt() {
    double still = framing.stillHeight();
    double tallest = width(still);
    double width = Math.min(base, Math.max(Math.min(least, tallest), tallest / (1 + TRAVEL)));
    double height = height(width);
    double clear = product.y() - room.head() * height;
    double lowest = clear >= 0 ? Math.min(clear, still - height) : still - height;
    double slack = lowest - (subject.bottom() - room.foot() * height);
    double way = Math.min(travel(height, slack, TRAVEL), lowest);
    double top = Math.clamp(top(width) - way / 2, 0, lowest - way);
    return new CameraPath(
        new Window(x(width), top + height / 2, width),
        new Window(x(width), top + way + height / 2, width));
  }

  private CameraPath tracking() {
    double still = framing.stillWidth();
    double room = Math.max(Math.min(least, still), still / (1 + TRACKING_TRAVEL));
    double wide = Math.min(Math.min(Math.max(base, least * TRACKING_ZOOM), most), room);
    double close = Math.min(wide, Math.max(wide / TRACKING_ZOOM, least));
    double way = Math.min(travel(close, close - subject.width(), TRACKING_TRAVEL), still - wide);
    double x = held(middleX(), wide + way, still);
    return new CameraPath(inside(x - way / 2, wide), inside(x + way / 2, close));
  }

  /** How far to travel along an axis: as wished, less where the subject would leave the window. */
  private static double travel(double window, double slack, double share) {
    return Math.min(share * window, Math.max(slack, LEAST_TRAVEL * window));
  }

  private static CameraPath reversed(CameraPath path) {
    return new CameraPath(path.to(), path.from());
  }

  /**
   * Where a window's upper edge stands so that the subject has its place in the room and the
   * product is clear of the caption.
   */
  private double top(double width) {
    double height = height(width);
    double air = room.air() * Math.max(0, room.height() * height - subject.height());
    return Math.min(subject.y() - air, product.y()) - room.head() * height;
  }

  private double middleX() {
    return subject.x() + subject.width() / 2.0;
  }

  private double x(double width) {
    return held(middleX(), width, framing.stillWidth());
  }

  private double width(double height) {
    return height * framing.aspect();
  }

  private double height(double width) {
    return width / framing.aspect();
  }

  private Window inside(double x, double width) {
    double height = height(width);
    return new Window(
        held(x, width, framing.stillWidth()),
        held(top(width) + height / 2, height, framing.stillHeight()),
        width);
  }

  /** The centre nearest to the wished one at which a length lies within the still's own. */
  private static double held(double centre, double length, double within) {
    return Math.max(length / 2, Math.min(centre, within - length / 2));
  }
}
