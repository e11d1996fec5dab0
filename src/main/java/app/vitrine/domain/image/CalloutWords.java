package app.vitrine.domain.image;

import app.vitrine.domain.brief.Language;
import app.vitrine.domain.copy.Sentence;
import java.util.List;

/**
 * What stands written in a picture that points at a product.
 *
 * @param name of the product
 * @param points what is good about it, from its top to its foot
 * @param endsAtFoot whether the last of them speaks of a part at the product's foot
 */
public record CalloutWords(
    Language language, Sentence name, List<Sentence> points, boolean endsAtFoot) {
  public CalloutWords {
    points = List.copyOf(points);
  }

  /** Such as {@code Enamel mug: holds 350 ml · dishwasher safe}. */
  public String said() {
    return name.text() + ": " + String.join(" · ", points.stream().map(Sentence::text).toList());
  }
}
