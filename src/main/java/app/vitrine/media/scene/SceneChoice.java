package app.vitrine.media.scene;

import app.vitrine.domain.image.SceneKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;

/**
 * The scene that was chosen and how it is varied.
 *
 * @param tones index into the preset's sets of colours
 * @param side 1 for light from the right, −1 from the left
 * @param shift −1 to 1, where the product stands of what the scene allows
 * @param wished what people's wishes do to it
 */
record SceneChoice(ScenePreset preset, int tones, int side, double shift, Look wished) {
  private static final int CATEGORY = 6;

  // The categories a scene suits best are named first.
  private static final int EARLY = 4;
  private static final int STYLE = 2;

  /** A style that a person chose goes before any category, and after wishes that go with one. */
  private static final int STYLE_WISHED = CATEGORY + EARLY + 2;

  private static final int TAG = 8;
  private static final int FIRST = 16;
  private static final double CONTRAST = 0.14;

  /** Who wants surroundings plain wants nothing in them, nor do words beside the product. */
  private static final String PLAIN = "plain";

  private static final String ANY = "*";

  // Marketplaces want the main picture on white, so that scene leads its kind.
  static final String MAIN = "main";

  /**
   * Chooses for an order. Scenes are ranked by fitting category, style and wishes; a style that a
   * person chose goes before the category, which then decides among its scenes; variants go down
   * the ranks and then round again with other colours and light from the other side. A wish that
   * names a scene leaves that one alone.
   *
   * @param litFrom the side the product's photo was lit from
   */
  static SceneChoice of(
      SceneCatalog catalog, SceneOrder order, ScenePreset.Pose pose, int litFrom) {
    List<Guidance.Rule> rules = catalog.guidance().of(order.guidance());
    List<ScenePreset> ranked = new ArrayList<>();
    for (ScenePreset preset : catalog.presets()) {
      if (isFor(preset, order.kind(), rules) && preset.poses().contains(pose)) {
        ranked.add(preset);
      }
    }
    if (ranked.isEmpty()) {
      throw new IllegalStateException("no scene for " + order.kind() + " " + pose);
    }
    // The catalogue's order decides between equals, as sorting is stable.
    ranked.sort(Comparator.comparingInt(p -> -score(p, order, rules)));
    keepNamed(ranked, rules);
    int place = order.variant() - 1 + rules.stream().mapToInt(Guidance.Rule::skip).sum();
    ScenePreset chosen = ranked.get(place % ranked.size());
    boolean bare =
        order.kind() == SceneKind.CALLOUT
            || rules.stream().anyMatch(rule -> rule.prefer().contains(PLAIN));
    return varied(bare ? chosen.bare() : chosen, place / ranked.size(), order, rules, litFrom);
  }

  /** Beside words the ground is plain, but in a scene that a wish names. */
  private static boolean isFor(ScenePreset preset, SceneKind kind, List<Guidance.Rule> rules) {
    return preset.kinds().contains(kind)
        || (kind == SceneKind.CALLOUT
            && preset.kinds().contains(SceneKind.LIFESTYLE)
            && rules.stream().anyMatch(rule -> preset.hasAnyTag(rule.scenes())));
  }

  /** Leaves only the scenes a wish names, where this kind and pose have any; the main one stays. */
  private static void keepNamed(List<ScenePreset> ranked, List<Guidance.Rule> rules) {
    List<ScenePreset> named =
        ranked.stream()
            .filter(p -> rules.stream().anyMatch(rule -> p.hasAnyTag(rule.scenes())))
            .toList();
    if (!named.isEmpty()) {
      ranked.removeIf(p -> !named.contains(p) && !p.tags().contains(MAIN));
    }
  }

  private static SceneChoice varied(
      ScenePreset preset, int lap, SceneOrder order, List<Guidance.Rule> rules, int litFrom) {
    SplittableRandom random = new SplittableRandom(order.seed() * 31 + order.variant());
    double shift = random.nextDouble() * 2 - 1;
    int sets = preset.tones().size();
    // Sides change with every lap, and once more when an even number of colours comes round.
    int turns = lap + (sets % 2 == 0 ? lap / sets : 0);
    return new SceneChoice(
        preset,
        (firstTones(preset, order) + lap) % sets,
        turns % 2 == 0 ? litFrom : -litFrom,
        shift,
        Look.of(rules));
  }

  /** Whether this is the picture that marketplaces want on white. */
  boolean isMain() {
    return preset.tags().contains(MAIN);
  }

  /** What is done to the surroundings; the main picture's stay white. */
  Look surroundings() {
    return isMain() ? wished.onWhite() : wished;
  }

  /** The first set of colours the product stands out from. */
  private static int firstTones(ScenePreset preset, SceneOrder order) {
    Harmony harmony = new Harmony(order.palette());
    for (int i = 0; i < preset.tones().size(); i++) {
      if (harmony.contrast(harmony.resolve(preset.tones().get(i).surface())) >= CONTRAST) {
        return i;
      }
    }
    return 0;
  }

  private static int score(ScenePreset preset, SceneOrder order, List<Guidance.Rule> rules) {
    boolean main = preset.tags().contains(MAIN);
    int score = main ? FIRST : 0;
    if (preset.styles().contains(order.style())) {
      score += STYLE;
    }
    if (order.styleWished() && (main || preset.styles().contains(order.style()))) {
      score += STYLE_WISHED - STYLE;
    }
    int listed = preset.categories().indexOf(order.category());
    if (listed >= 0) {
      score += CATEGORY + Math.max(0, EARLY - listed);
    } else if (preset.categories().contains(ANY)) {
      score += 1;
    }
    for (Guidance.Rule rule : rules) {
      score += preset.hasAnyTag(rule.prefer()) ? TAG : 0;
      score -= preset.hasAnyTag(rule.avoid()) ? TAG : 0;
    }
    return score;
  }
}
