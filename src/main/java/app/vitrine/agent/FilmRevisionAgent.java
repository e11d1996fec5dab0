package app.vitrine.agent;

import app.vitrine.domain.brief.PackageInput;
import app.vitrine.domain.revision.Revision;
import app.vitrine.domain.state.VideoStep;
import app.vitrine.domain.video.Film;
import app.vitrine.domain.video.Music;
import app.vitrine.domain.video.Shot;
import app.vitrine.domain.video.ShotMaterial;
import app.vitrine.domain.video.Storyboard;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Changes one shot of a film, or its music, and cuts it again from the same stills and clips. The
 * story, the other shots and the first frames stay as they are.
 */
public final class FilmRevisionAgent implements Stage<FilmRevisionAgent.Order, Film> {
  private static final String NAME = "video";

  /** Share of the stage's time after which a film is cut. */
  private static final double SHOT = 0.05;

  private final ShotAgent shots;
  private final ComposerAgent composer;

  /**
   * An agent.
   *
   * @param shots has a shot that was filmed filmed again
   */
  public FilmRevisionAgent(ShotAgent shots, ComposerAgent composer) {
    this.shots = shots;
    this.composer = composer;
  }

  /** What is to be changed. */
  public record Order(PackageInput input, int revision, Film earlier, Revision change) {}

  @Override
  public Film work(Order order, StageContext context) {
    context.progress().at(0, VideoStep.SHOTS.wireName());
    return switch (order.change()) {
      case Revision.ShotEdited edited -> edited(edited, order, context);
      case Revision.MusicChanged ignored -> remusicked(order, context);
      default -> throw new IllegalArgumentException("no film: " + order.change());
    };
  }

  private Film edited(Revision.ShotEdited edited, Order order, StageContext context) {
    context.think(
        NAME, "Change shot " + edited.sequence() + " and cut the film again from the same stills.");
    List<Shot> changed = new ArrayList<>(order.earlier().storyboard().shots());
    List<ShotMaterial> materials = new ArrayList<>(order.earlier().materials());
    for (int at = 0; at < changed.size(); at++) {
      Shot before = changed.get(at);
      if (before.sequence() == edited.sequence()) {
        Shot after = before.edited(edited.caption(), edited.durationSec(), edited.movement());
        changed.set(at, after);
        materials.set(at, filmed(before, after, materials.get(at), order, context));
      }
    }
    double seconds = new Storyboard(changed).durationSec();
    return cut(order, changed, materials, order.earlier().music(), seconds, context);
  }

  /** A clip moves as it was filmed and lasts as long, so another movement or length is another. */
  private ShotMaterial filmed(
      Shot before, Shot after, ShotMaterial material, Order order, StageContext context) {
    boolean shownAlike =
        before.movement() == after.movement() && before.durationSec() == after.durationSec();
    return material.clip() == null || shownAlike
        ? material
        : shots.reshoot(
            after, material, order.input().options().aspectRatio(), order.revision(), context);
  }

  private Film remusicked(Order order, StageContext context) {
    context.think(NAME, "Write other music for the film and keep its pictures.");
    Music before = order.earlier().music();
    Music music =
        before == null
            ? null
            : new Music(
                before.style(), before.mood(), Seeds.of(order.input(), "music", order.revision()));
    return cut(
        order,
        order.earlier().storyboard().shots(),
        order.earlier().materials(),
        music,
        order.earlier().editedSec(),
        context);
  }

  private Film cut(
      Order order,
      List<Shot> shown,
      List<ShotMaterial> materials,
      @Nullable Music music,
      @Nullable Double editedSec,
      StageContext context) {
    context.cancel().throwIfCancelled();
    return composer.recut(
        order,
        shown,
        materials,
        music,
        editedSec,
        context,
        (fraction, said) ->
            context.progress().part(SHOT, 1).at(fraction, VideoStep.COMPOSING.wireName()));
  }
}
