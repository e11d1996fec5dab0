package app.vitrine.media.film;

import app.vitrine.domain.brief.VideoStyle;
import app.vitrine.domain.video.Transition;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/** The table of transitions by style. */
public final class StyledTransitions {
  private static final String TABLE = "/app/vitrine/media/film/transitions.properties";
  private static final Map<VideoStyle, Transition> BY_STYLE = read();

  private StyledTransitions() {}

  /** What leads from one scene to another in a film of this style. */
  public static Transition of(VideoStyle style) {
    return Objects.requireNonNull(BY_STYLE.get(style), style::name);
  }

  /**
   * What leads from one shot to another of the same scene: a cut, which is softened over a few
   * frames unless the style cuts hard.
   */
  public static Transition withinScene(VideoStyle style) {
    Transition between = of(style);
    return between.kind() == Transition.Kind.CUT ? between : Transition.SOFT_CUT;
  }

  private static Map<VideoStyle, Transition> read() {
    Properties table = new Properties();
    try (InputStream in = StyledTransitions.class.getResourceAsStream(TABLE)) {
      table.load(Objects.requireNonNull(in, TABLE));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    Map<VideoStyle, Transition> transitions = new EnumMap<>(VideoStyle.class);
    for (VideoStyle style : VideoStyle.values()) {
      String key = style.name().toLowerCase(Locale.ROOT);
      String[] cell = Objects.requireNonNull(table.getProperty(key), key).split("\\s+", 2);
      transitions.put(
          style,
          new Transition(
              Transition.Kind.valueOf(cell[0].toUpperCase(Locale.ROOT)),
              Double.parseDouble(cell[1])));
    }
    return transitions;
  }
}
