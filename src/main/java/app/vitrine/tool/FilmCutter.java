package app.vitrine.tool;

import app.vitrine.domain.media.MediaFile;
import app.vitrine.domain.video.Footage;
import app.vitrine.domain.video.Shot;
import app.vitrine.domain.work.CancelToken;
import app.vitrine.domain.work.ProgressSink;
import app.vitrine.media.film.FilmComposer;
import app.vitrine.media.film.FilmPlan;
import app.vitrine.media.film.FilmStills;
import app.vitrine.media.film.PlanShot;
import app.vitrine.media.film.Slideshow;
import app.vitrine.media.probe.MediaProbe;
import app.vitrine.media.sound.LoudnessMeter;
import app.vitrine.media.sound.MusicBed;
import app.vitrine.media.sound.Sound;
import app.vitrine.media.type.CaptionRole;
import app.vitrine.store.files.ProjectFolder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns a film order into a written film with its poster and thumbnails. */
final class FilmCutter {
  private static final String JPEG = "image/jpeg";

  private final ProjectFolder folder;

  FilmCutter(ProjectFolder folder) {
    this.folder = folder;
  }

  ComposedFilm cut(FilmOrder order, CancelToken cancel, ProgressSink progress) {
    @Nullable Sound sound = order.sound() ? music(order, cancel) : null;
    FilmPlan plan = order.slideshow() ? slideshow(order, sound) : film(order, sound);
    Path part = folder.temporary(order.name());
    app.vitrine.media.film.ComposedFilm written =
        FilmComposer.compose(plan, part, cancel, progress);
    MediaFile film = folder.adopt(part, order.name(), "film", "video/mp4");
    Path whole = folder.resolve(order.name());
    return new ComposedFilm(
        film,
        poster(whole, plan, order.name(), cancel),
        thumbnails(whole, plan, order.name(), cancel),
        shown(order.shots(), plan),
        MediaProbe.probe(whole),
        written.captionBoxes(),
        sound == null ? LoudnessMeter.SILENCE_LUFS : LoudnessMeter.integrated(sound));
  }

  private static Sound music(FilmOrder order, CancelToken cancel) {
    double seconds = order.shots().stream().mapToDouble(Shot::durationSec).sum();
    return MusicBed.compose(
        order.style().style(), order.style().mood(), seconds, order.seed(), cancel);
  }

  private FilmPlan film(FilmOrder order, @Nullable Sound sound) {
    List<PlanShot> shots = new ArrayList<>();
    for (int at = 0; at < order.shots().size(); at++) {
      Shot shot = order.shots().get(at);
      shots.add(
          new PlanShot(
              material(order.footage().get(at)),
              shot.movement(),
              shot.type(),
              shot.durationSec(),
              shot.caption(),
              role(at, order.shots().size())));
    }
    return new FilmPlan(
        order.shape().width(),
        order.shape().height(),
        FilmTools.FPS,
        order.language(),
        shots,
        FilmPlan.USUAL_DISSOLVE_SEC,
        sound);
  }

  private static PlanShot.Material material(Footage footage) {
    return switch (footage) {
      case Footage.Clip clip -> new PlanShot.Clip(clip.file());
      case Footage.CameraMove move -> new PlanShot.Still(move.still(), move.product());
    };
  }

  private static CaptionRole role(int shot, int count) {
    if (shot == 0) {
      return CaptionRole.TITLE;
    }
    return shot == count - 1 ? CaptionRole.CALL : CaptionRole.LINE;
  }

  private FilmPlan slideshow(FilmOrder order, @Nullable Sound sound) {
    return Slideshow.plan(
        order.stills().stream()
            .map(still -> new Slideshow.Slide(folder.resolve(still.file()), still.product()))
            .toList(),
        new Slideshow.Wish(
            order.shape().width(),
            order.shape().height(),
            FilmTools.FPS,
            order.language(),
            order.shots().stream().map(Shot::caption).toList(),
            order.shots().stream().mapToDouble(Shot::durationSec).sum(),
            sound));
  }

  /** The shots as they were cut; a slideshow moves and times them its own way. */
  private static List<Shot> shown(List<Shot> shots, FilmPlan plan) {
    List<Shot> shown = new ArrayList<>();
    for (int at = 0; at < plan.shots().size(); at++) {
      PlanShot cut = plan.shots().get(at);
      Shot meant = shots.get(at % shots.size());
      shown.add(
          new Shot(
              at + 1,
              meant.title(),
              meant.description(),
              cut.caption(),
              cut.movement(),
              cut.type(),
              meant.scene(),
              cut.durationSec(),
              meant.composition(),
              meant.lighting(),
              meant.palette()));
    }
    return shown;
  }

  private MediaFile poster(Path film, FilmPlan plan, String name, CancelToken cancel) {
    String poster = stem(name) + "_poster.jpg";
    Path part = folder.temporary(poster);
    FilmStills.poster(film, plan, part, cancel);
    return folder.adopt(part, poster, "poster", JPEG);
  }

  private List<MediaFile> thumbnails(Path film, FilmPlan plan, String name, CancelToken cancel) {
    List<String> names = new ArrayList<>();
    List<Path> parts = new ArrayList<>();
    for (int shot = 1; shot <= plan.shots().size(); shot++) {
      names.add(stem(name) + "_shot_" + shot + ".jpg");
      parts.add(folder.temporary(names.getLast()));
    }
    FilmStills.thumbnails(film, plan, parts, cancel);
    List<MediaFile> thumbnails = new ArrayList<>();
    for (int at = 0; at < names.size(); at++) {
      thumbnails.add(folder.adopt(parts.get(at), names.get(at), "thumbnail_" + (at + 1), JPEG));
    }
    return thumbnails;
  }

  private static String stem(String name) {
    return name.substring(0, name.lastIndexOf('.'));
  }
}
