package app.vitrine.media.scene;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells which wishes a picture does not follow. */
final class UnmetWishes {
  private UnmetWishes() {}

  /**
   * The wishes nobody understood, and those a picture of a kind cannot follow.
   *
   * @param bound why the surroundings of this picture stay as they are; null when they do not
   */
  static List<UnmetWish> of(List<Guidance.Heard> heard, UnmetWish.@Nullable Reason bound) {
    List<UnmetWish> unmet = new ArrayList<>();
    for (Guidance.Heard wish : heard) {
      if (wish.rules().isEmpty()) {
        unmet.add(new UnmetWish(wish.said(), UnmetWish.Reason.UNKNOWN));
      } else if (bound != null
          && wish.rules().stream().anyMatch(Guidance.Rule::asksForSurroundings)) {
        unmet.add(new UnmetWish(wish.said(), bound));
      }
    }
    return unmet;
  }
}
