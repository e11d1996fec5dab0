package app.vitrine.domain.video;

import app.vitrine.domain.brief.VideoStyle;
import java.util.List;

/**
 * A film's style and the words that led to it.
 *
 * @param palette hex colours that suit style and product
 */
public record StyleChoice(
    VideoStyle style,
    List<String> tags,
    String description,
    String mood,
    List<String> palette,
    String because) {
  public StyleChoice {
    tags = List.copyOf(tags);
    palette = List.copyOf(palette);
  }
}
