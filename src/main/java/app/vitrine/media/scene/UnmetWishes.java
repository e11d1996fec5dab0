package app.vitrine.media.scene;

import java.util.ArrayList;
import java.util.List;

/** Tells which wishes a picture does not follow. */
final class UnmetWishes {
  private UnmetWishes() {}

  /**
   * The wishes nobody understood, and those a picture of a kind cannot follow.
   *
   * @param bound why the surroundings of this picture stay as they are
   */
  static List<UnmetWish> of(List<Guidance.Heard> heard, UnmetWish.Reason bound) {
    List<UnmetWish> unmet = new ArrayList<>();
    for (Guidance.Heard wish : heard) {
      if (wish.rules().isEmpty()) {
        unmet.add(new UnmetWish(wish.said(), UnmetWish.Reason.UNKNOWN));
      } else if (wish.rules().stream().anyMatch(Guidance.Rule::asksForSurroundings)) {
        unmet.add(new UnmetWish(wish.said(), bound));
      }
    }
    return unmet;
  }

  /** As {@link #in}, and those for a product that is larger than words leave room for. */
  static List<UnmetWish> besideWords(ScenePreset shown, List<Guidance.Heard> heard) {
    List<UnmetWish> unmet = new ArrayList<>(in(shown, heard));
    for (Guidance.Heard wish : heard) {
      if (wish.rules().stream().anyMatch(rule -> rule.size() > 1)) {
        unmet.add(new UnmetWish(wish.said(), UnmetWish.Reason.BESIDE_WORDS));
      }
    }
    return unmet;
  }

  /** The wishes nobody understood, and those that name another scene than the one that is shown. */
  static List<UnmetWish> in(ScenePreset shown, List<Guidance.Heard> heard) {
    List<UnmetWish> unmet = new ArrayList<>();
    for (Guidance.Heard wish : heard) {
      List<String> named =
          wish.rules().stream().flatMap(rule -> rule.scenes().stream()).distinct().toList();
      boolean elsewhere = !named.isEmpty() && !shown.hasAnyTag(named);
      if (wish.rules().isEmpty() || elsewhere) {
        unmet.add(new UnmetWish(wish.said(), UnmetWish.Reason.UNKNOWN));
      }
    }
    return unmet;
  }
}
