package app.vitrine.domain.image;

import app.vitrine.domain.brief.Language;
import app.vitrine.domain.copy.Sentence;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What stands written in a picture that points at a product.
 *
 * @param name of the product
 * @param points what is good about it, from its top to its foot
 * @param beginsAtRim whether the first of them speaks of the product's upper edge; null in words
 *     kept before that was recorded
 * @param endsAtFoot whether the last of them speaks of a part at the product's foot; null as above
 * @param aims what each of them speaks of, in their order; none in words kept before that was
 *     recorded
 */
public record CalloutWords(
    Language language,
    Sentence name,
    List<Sentence> points,
    @Nullable Boolean beginsAtRim,
    @Nullable Boolean endsAtFoot,
    List<CalloutAim> aims) {
  public CalloutWords {
    points = List.copyOf(points);
    aims = aims == null ? List.of() : List.copyOf(aims);
  }

  /**
   * What a point speaks of.
   *
   * @param index of the point, from 0
   */
  public CalloutAim aim(int index) {
    return index < aims.size() ? aims.get(index) : CalloutAim.OUTSIDE;
  }

  /**
   * The same words but for one point.
   *
   * @param index of the point, from 0
   */
  public CalloutWords without(int index) {
    return new CalloutWords(
        language,
        name,
        others(points, index),
        isOfRim() && index > 0,
        isOfFoot() && index < points.size() - 1,
        others(IntStream.range(0, points.size()).mapToObj(this::aim).toList(), index));
  }

  private static <T> List<T> others(List<T> all, int index) {
    return IntStream.range(0, all.size()).filter(i -> i != index).mapToObj(all::get).toList();
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
