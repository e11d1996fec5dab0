package app.vitrine.agent;

import app.vitrine.domain.media.MediaFile;
import app.vitrine.domain.video.Film;
import app.vitrine.domain.video.Footage;
import app.vitrine.domain.video.Music;
import app.vitrine.domain.video.Narration;
import app.vitrine.domain.video.Shot;
import app.vitrine.domain.video.ShotMaterial;
import app.vitrine.domain.video.SpokenLine;
import app.vitrine.domain.video.Storyboard;
import app.vitrine.domain.video.Transition;
import app.vitrine.domain.work.ProgressSink;
import app.vitrine.tool.ComposedFilm;
import app.vitrine.tool.FilmOrder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Joins shots, captions and sound to a film. */
public final class ComposerAgent {
  private static final String NAME = "composer";

  private final Supplier<Optional<Path>> typeface;
  private final NarratorAgent narrator = new NarratorAgent();

  /**
   * An agent.
   *
   * @param typeface the brand's typeface for captions, asked for anew for each film
   */
  public ComposerAgent(Supplier<Optional<Path>> typeface) {
    this.typeface = typeface;
  }

  Film compose(FilmPlan plan, List<Footage> footage, StageContext context, ProgressSink progress) {
    return made(plan, footage, null, context, progress);
  }

  Film slideshow(FilmPlan plan, String reason, StageContext context, ProgressSink progress) {
    return made(plan, List.of(), reason, context, progress);
  }

  /** A film from footage, or a slideshow of the first frames when there is a reason for one. */
  private Film made(
      FilmPlan plan,
      List<Footage> footage,
      @Nullable String reason,
      StageContext context,
      ProgressSink progress) {
    boolean fallback = reason != null;
    VideoAgent.Order order = plan.order();
    Music music =
        order.input().options().includeAudio()
            ? new Music(
                plan.style().style(),
                plan.style().mood(),
                Seeds.of(order.input(), "music", order.revision()))
            : null;
    @Nullable Narration narration =
        order.input().options().isSpoken()
            ? narrator.narrate(
                plan.storyboard().shots(),
                plan.script().language(),
                order.revision(),
                null,
                context)
            : null;
    @Nullable MediaFile face =
        typeface
            .get()
            .map(file -> context.tools().film().takeTypeface(context.as(NAME), file))
            .orElse(null);
    FilmOrder film =
        new FilmOrder(
            plan.storyboard().shots(),
            footage,
            plan.frames().stream()
                .map(
                    frame ->
                        new FilmOrder.Still(
                            frame.file().file(),
                            frame.product(),
                            frame.focus(),
                            frame.groundFile(),
                            frame.depth(),
                            null))
                .toList(),
            plan.script().language(),
            plan.script().style(),
            face == null ? null : face.file(),
            music,
            lines(narration),
            order.input().options().aspectRatio(),
            fallback,
            ArtifactNames.film(fallback, order.revision()),
            null);
    ComposedFilm composed =
        context.tools().film().compose(context.as(NAME).reporting(progress), film);
    List<MediaFile> frames =
        plan.frames().stream()
            .flatMap(frame -> Stream.of(frame.file(), frame.ground()))
            .filter(Objects::nonNull)
            .distinct()
            .toList();
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
        materials(plan, footage, composed.entrances()),
        music,
        null,
        face,
        narration == null ? null : narration.leaving(composed.left()));
  }

  /** Of each shot as it was cut; a slideshow shows its stills in turn. */
  private static List<ShotMaterial> materials(
      FilmPlan plan, List<Footage> footage, List<Transition> entrances) {
    List<ShotMaterial> materials = new ArrayList<>();
    for (int at = 0; at < entrances.size(); at++) {
      FirstFrame frame = plan.frames().get(at % plan.frames().size());
      Footage shown = at < footage.size() ? footage.get(at) : null;
      boolean filmed = shown instanceof Footage.Clip;
      materials.add(
          new ShotMaterial(
              frame.file().file(),
              shown instanceof Footage.CameraMove move ? move.product() : frame.product(),
              frame.focus(),
              filmed
                  ? ArtifactNames.clip(
                      plan.storyboard().shots().get(at).sequence(), plan.order().revision())
                  : null,
              filmed || footage.isEmpty() ? null : frame.groundFile(),
              filmed || footage.isEmpty() ? null : frame.depth(),
              entrances.get(at)));
    }
    return materials;
  }

  private static List<ShotMaterial> entering(
      List<ShotMaterial> materials, List<Transition> entrances) {
    return IntStream.range(0, materials.size())
        .mapToObj(at -> materials.get(at).entering(entrances.get(at)))
        .toList();
  }

  /**
   * The film cut again from what is there, as a new revision.
   *
   * @param shots to be shown
   * @param materials one per shot
   * @param editedSec the length people's edits ask for; null for the package's
   */
  Film recut(
      FilmRevisionAgent.Order order,
      List<Shot> shots,
      List<ShotMaterial> materials,
      @Nullable Music music,
      @Nullable Double editedSec,
      StageContext context,
      ProgressSink progress) {
    Film earlier = order.earlier();
    @Nullable Narration narration =
        earlier.narration() == null
            ? null
            : narrator.narrate(
                shots, earlier.script().language(), order.revision(), earlier.narration(), context);
    FilmOrder before =
        filmOrder(
            order,
            earlier.storyboard().shots(),
            earlier.materials(),
            earlier.music(),
            null,
            earlier.file().file(),
            null,
            context);
    FilmOrder film =
        filmOrder(
            order,
            shots,
            materials,
            music,
            narration,
            ArtifactNames.film(earlier.isFallback(), order.revision()),
            new FilmOrder.Earlier(before, earlier.captionBoxes()),
            context);
    ComposedFilm composed =
        context.tools().film().compose(context.as(NAME).reporting(progress), film);
    context.ready("video", composed.file());
    return new Film(
        order.revision(),
        earlier.isFallback(),
        earlier.fallbackReason(),
        earlier.provider(),
        earlier.script(),
        new Storyboard(composed.shown()),
        composed.file(),
        composed.poster(),
        composed.thumbnails(),
        earlier.firstFrames(),
        composed.facts(),
        composed.captions(),
        composed.integratedLufs(),
        entering(materials, composed.entrances()),
        music,
        editedSec,
        earlier.typeface(),
        narration == null ? null : narration.leaving(composed.left()));
  }

  private static List<SpokenLine> lines(@Nullable Narration narration) {
    return narration == null ? List.of() : narration.lines();
  }

  private static FilmOrder filmOrder(
      FilmRevisionAgent.Order order,
      List<Shot> shots,
      List<ShotMaterial> materials,
      @Nullable Music music,
      @Nullable Narration narration,
      String name,
      FilmOrder.@Nullable Earlier earlier,
      StageContext context) {
    return new FilmOrder(
        shots,
        materials.stream().map(context.tools().film()::footage).toList(),
        materials.stream()
            .map(
                material ->
                    new FilmOrder.Still(
                        material.still(),
                        material.product(),
                        material.focus(),
                        material.ground(),
                        material.depth(),
                        material.entrance()))
            .toList(),
        order.earlier().script().language(),
        order.earlier().script().style(),
        order.earlier().typefaceFile(),
        music,
        lines(narration),
        order.input().options().aspectRatio(),
        order.earlier().isFallback(),
        name,
        earlier);
  }
}
