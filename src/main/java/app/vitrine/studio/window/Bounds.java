package app.vitrine.studio.window;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the window stands, in screen units.
 *
 * @param maximized whether it fills its screen; the rest is then where it goes back to
 */
public record Bounds(double x, double y, double width, double height, boolean maximized) {
  /** Least size of the window. */
  public static final double LEAST_WIDTH = 1000;

  /** See {@link #LEAST_WIDTH}. */
  public static final double LEAST_HEIGHT = 700;

  /** So much of the window's upper edge must be in reach, so that it can be taken hold of. */
  private static final double IN_REACH = 120;

  private static final Pattern SAVED =
      Pattern.compile("(-?\\d{1,6}),(-?\\d{1,6}),(\\d{1,6}),(\\d{1,6}),(true|false)");

  /** A screen's usable area. */
  public record Area(double x, double y, double width, double height) {}

  /** As it is saved. */
  public String saved() {
    return Math.round(x)
        + ","
        + Math.round(y)
        + ","
        + Math.round(width)
        + ","
        + Math.round(height)
        + ","
        + maximized;
  }

  /** What was saved; empty when it makes no sense. */
  public static Optional<Bounds> of(String saved) {
    Matcher matcher = SAVED.matcher(saved);
    return matcher.matches()
        ? Optional.of(
            new Bounds(
                Double.parseDouble(matcher.group(1)),
                Double.parseDouble(matcher.group(2)),
                Double.parseDouble(matcher.group(3)),
                Double.parseDouble(matcher.group(4)),
                Boolean.parseBoolean(matcher.group(5))))
        : Optional.empty();
  }

  /**
   * These bounds on the screens there are now: no larger than a screen, and, when the screen they
   * were on is gone, in the middle of the first.
   *
   * @param screens at least one, the main one first
   */
  public Bounds on(List<Area> screens) {
    Area home = screens.stream().filter(this::isInReach).findFirst().orElse(screens.getFirst());
    boolean stays = isInReach(home);
    double wide = Math.min(Math.max(width, Math.min(LEAST_WIDTH, home.width())), home.width());
    double high = Math.min(Math.max(height, Math.min(LEAST_HEIGHT, home.height())), home.height());
    double left =
        stays
            ? Math.clamp(x, home.x(), home.x() + home.width() - wide)
            : home.x() + (home.width() - wide) / 2;
    double top =
        stays
            ? Math.clamp(y, home.y(), home.y() + home.height() - high)
            : home.y() + (home.height() - high) / 2;
    return new Bounds(left, top, wide, high, maximized);
  }

  private boolean isInReach(Area area) {
    double overlap = Math.min(x + width, area.x() + area.width()) - Math.max(x, area.x());
    return overlap >= IN_REACH && y >= area.y() - 1 && y < area.y() + area.height() - IN_REACH / 2;
  }
}
