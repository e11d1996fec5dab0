package app.vitrine.agent;

import app.vitrine.domain.media.MediaFile;
import app.vitrine.domain.video.Film;
import app.vitrine.domain.video.Footage;
import app.vitrine.domain.video.Music;
import app.vitrine.domain.video.ShotMaterial;
import app.vitrine.domain.video.Storyboard;
import app.vitrine.domain.work.ProgressSink;
import app.vitrine.tool.ComposedFilm;
import app.vitrine.tool.FilmOrder;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Joins shots, captions and sound to a film. */
public final class ComposerAgent {
  private static final String NAME = "composer";

  Film compose(FilmPlan plan, List<Footage> footage, StageContext context, ProgressSink progress) {
    return made(plan, footage, null, context, progress);
  }

  Film slideshow(FilmPlan plan, String reason, StageContext context, ProgressSink progress) {
    return made(plan, List.of(), reason, context, progress);
  }

  /** A film from footage, or a slideshow of the first frames when there is a reason for one. */
  private static Film made(
      FilmPlan plan,
      List<Footage> footage,
      @Nullable String reason,
      StageContext context,
      ProgressSink progress) {
    boolean fallback = reason != null;
    VideoAgent.Order order = plan.order();
    FilmOrder film =
        new FilmOrder(
            plan.storyboard().shots(),
            footage,
            plan.frames().stream()
                .map(
                    frame ->
                        new FilmOrder.Still(frame.file().file(), frame.product(), frame.focus()))
                .toList(),
            plan.script().language(),
            plan.style(),
            order.input().options().aspectRatio(),
            order.input().options().includeAudio(),
            Seeds.of(order.input(), "music", order.revision()),
            fallback,
            ArtifactNames.film(fallback, order.revision()));
    ComposedFilm composed =
        context.tools().film().compose(context.as(NAME).reporting(progress), film);
    List<MediaFile> frames = plan.frames().stream().map(FirstFrame::file).distinct().toList();
    context.ready("video", composed.file());
    return new Film(
        order.revision(),
        fallback,
        reason,
        fallback ? "local" : context.tools().film().videoProvider(),
        plan.script(),
        new Storyboard(composed.shown()),
        composed.file(),
        composed.poster(),
        composed.thumbnails(),
        frames,
        composed.facts(),
        composed.captions(),
        composed.integratedLufs(),
        materials(plan, footage, composed.shown().size()),
        film.sound() ? new Music(plan.style().style(), plan.style().mood(), film.seed()) : null);
  }

  /** Of each shot as it was cut; a slideshow shows its stills in turn. */
  private static List<ShotMaterial> materials(FilmPlan plan, List<Footage> footage, int shots) {
    List<ShotMaterial> materials = new ArrayList<>();
    for (int at = 0; at < shots; at++) {
      FirstFrame frame = plan.frames().get(at % plan.frames().size());
      boolean filmed = at < footage.size() && footage.get(at) instanceof Footage.Clip;
      materials.add(
          new ShotMaterial(
              frame.file().file(),
              frame.product(),
              filmed
                  ? ArtifactNames.clip(
                      plan.storyboard().shots().get(at).sequence(), plan.order().revision())
                  : null));
    }
    return materials;
  }
}
