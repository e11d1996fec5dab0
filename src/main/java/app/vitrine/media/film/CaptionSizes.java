package app.vitrine.media.film;

import static java.util.Objects.requireNonNull;

import app.vitrine.media.type.CaptionLayout;
import app.vitrine.media.type.CaptionPlace;
import app.vitrine.media.type.CaptionRole;
import app.vitrine.media.type.Typeface;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One letter size for the captions of each role, so that it does not change from shot to shot. */
final class CaptionSizes {
  private final FilmPlan plan;
  private final Typeface face;
  private final Map<CaptionRole, Double> sizes = new EnumMap<>(CaptionRole.class);

  CaptionSizes(FilmPlan plan) {
    this.plan = plan;
    this.face =
        Typeface.orShipped(plan.typeface())
            .forAll(plan.shots().stream().map(PlanShot::caption).toList(), plan.language());
    for (CaptionRole role : CaptionRole.values()) {
      List<String> captions =
          plan.shots().stream().filter(shot -> shot.role() == role).map(PlanShot::caption).toList();
      sizes.put(
          role,
          CaptionLayout.size(captions, plan.language(), role, plan.width(), plan.height(), face));
    }
  }

  /** The letter size of a role's captions in pixels. */
  double of(CaptionRole role) {
    return requireNonNull(sizes.get(role));
  }

  /**
   * The shot's caption as it stands in the film, empty for none. Close shots cut the product's head
   * and show its foot, so their captions stand below; the others have the ground above it free.
   */
  Optional<CaptionLayout> layout(PlanShot shot) {
    return CaptionLayout.of(
        shot.caption(),
        plan.language(),
        shot.role(),
        plan.width(),
        plan.height(),
        of(shot.role()),
        shot.isCloseLook() ? CaptionPlace.FOOT : CaptionPlace.HEAD,
        face);
  }
}
