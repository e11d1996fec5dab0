package app.vitrine.media.callout;

import app.vitrine.domain.image.CalloutWords;
import app.vitrine.media.type.TextBlock;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Leaves out of a callout what a frame has no room for: no fact in it is broken off. */
public final class CalloutFit {
  private CalloutFit() {}

  /**
   * The words with the points that can be set whole; of several that cannot, the longest goes first
   * and leaves its room to the others.
   *
   * @param width of the frame in pixels
   * @param height of the frame in pixels
   */
  public static CalloutWords of(int width, int height, CalloutWords words) {
    CalloutWords fitting = words;
    for (OptionalInt broken = broken(width, height, fitting);
        broken.isPresent();
        broken = broken(width, height, fitting)) {
      fitting = fitting.without(broken.getAsInt());
    }
    return fitting;
  }

  private static OptionalInt broken(int width, int height, CalloutWords words) {
    List<TextBlock> blocks = CalloutPlan.blocks(width, height, words);
    return IntStream.range(0, blocks.size())
        .filter(i -> !blocks.get(i).complete())
        .boxed()
        .max(Comparator.comparingInt(i -> words.points().get(i).text().length()))
        .map(OptionalInt::of)
        .orElse(OptionalInt.empty());
  }
}
