package app.vitrine.domain.image;

import app.vitrine.domain.brief.Language;
import app.vitrine.domain.copy.Sentence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands written in a picture that points at a product.
 *
 * @param name of the product
 * @param points what is good about it, from its top to its foot
 * @param beginsAtRim whether the first of them speaks of the product's upper edge; null in words
 *     kept before that was recorded
 * @param endsAtFoot whether the last of them speaks of a part at the product's foot; null as above
 */
public record CalloutWords(
    Language language,
    Sentence name,
    List<Sentence> points,
    @Nullable Boolean beginsAtRim,
    @Nullable Boolean endsAtFoot) {
  public CalloutWords {
    points = List.copyOf(points);
  }

  /** Whether a line is to lead to the product's upper edge. */
  public boolean isOfRim() {
    return Boolean.TRUE.equals(beginsAtRim);
  }

  /** Whether a line is to lead to the product's very foot. */
  public boolean isOfFoot() {
    return Boolean.TRUE.equals(endsAtFoot);
  }

  /** Such as {@code Enamel mug: holds 350 ml · dishwasher safe}. */
  public String said() {
    return name.text() + ": " + String.join(" · ", points.stream().map(Sentence::text).toList());
  }
}
