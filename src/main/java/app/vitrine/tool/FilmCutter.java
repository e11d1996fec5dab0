package app.vitrine.tool;

import app.vitrine.domain.image.SceneKind;
import app.vitrine.domain.media.MediaFile;
import app.vitrine.domain.video.Footage;
import app.vitrine.domain.video.Music;
import app.vitrine.domain.video.Shot;
import app.vitrine.domain.video.Transition;
import app.vitrine.domain.work.CancelToken;
import app.vitrine.domain.work.ProgressSink;
import app.vitrine.media.film.EarlierFilm;
import app.vitrine.media.film.FilmComposer;
import app.vitrine.media.film.FilmPlan;
import app.vitrine.media.film.FilmStills;
import app.vitrine.media.film.PlanShot;
import app.vitrine.media.film.Slideshow;
import app.vitrine.media.film.StyledTransitions;
import app.vitrine.media.probe.MediaProbe;
import app.vitrine.media.sound.LoudnessMeter;
import app.vitrine.media.sound.MusicBed;
import app.vitrine.media.sound.ScratchDisk;
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
    try (ScratchDisk disk = new ScratchDisk(() -> folder.temporary(order.name()))) {
      return cut(order, disk, cancel, progress);
    }
  }

  private ComposedFilm cut(
      FilmOrder order, ScratchDisk disk, CancelToken cancel, ProgressSink progress) {
    Music music = order.music();
    FilmPlan silent = order.footage().isEmpty() ? slideshow(order) : film(order);
    @Nullable FilmSound sound =
        music == null ? null : new FilmSound(folder, music, order.spoken(), silent, disk, cancel);
    FilmPlan plan = silent.sounding(sound);
    MediaFile file;
    app.vitrine.media.film.ComposedFilm made;
    try (Draft draft = new Draft(folder, order.name())) {
      made = FilmComposer.compose(plan, earlier(order.earlier()), draft.file(), cancel, progress);
      file = draft.keep("film", "video/mp4");
    }
    Path whole = folder.resolve(order.name());
    return new ComposedFilm(
        file,
        poster(whole, plan, order.name(), cancel),
        thumbnails(whole, plan, order.name(), cancel),
        shown(order.shots(), plan),
        plan.shots().stream().map(PlanShot::entrance).toList(),
        MediaProbe.probe(whole),
        made.captionBoxes(),
        sound == null ? List.of() : sound.left(),
        made.encoder(),
        made.gaveUp(),
        sound == null ? LoudnessMeter.SILENCE_LUFS : sound.loudness());
  }

  private @Nullable EarlierFilm earlier(FilmOrder.@Nullable Earlier earlier) {
    if (earlier == null || earlier.order().footage().isEmpty()) {
      return null;
    }
    return new EarlierFilm(
        folder.resolve(earlier.order().name()), film(earlier.order()), earlier.captions());
  }

  private static double seconds(List<Shot> shots) {
    return shots.stream().mapToDouble(Shot::durationSec).sum();
  }

  private FilmPlan film(FilmOrder order) {
    List<PlanShot> shots = new ArrayList<>();
    for (int at = 0; at < order.shots().size(); at++) {
      Shot shot = order.shots().get(at);
      shots.add(
          new PlanShot(
              material(order.footage().get(at), order.stills().get(at)),
              shot.movement(),
              shot.type(),
              shot.durationSec(),
              shot.caption(),
              role(at, order.shots().size()),
              entrance(at, order)));
    }
    return new FilmPlan(
        order.shape().width(),
        order.shape().height(),
        FilmTools.FPS,
        order.language(),
        shots,
        typeface(order),
        null);
  }

  /**
   * As it was chosen before; else within a set the film is cut, and from one set to another it goes
   * as its style does. A slideshow is cut alone.
   */
  private static Transition entrance(int at, FilmOrder order) {
    Transition chosen = order.stills().get(at).entrance();
    if (chosen != null) {
      return chosen;
    }
    if (order.slideshow()) {
      return Transition.SOFT_CUT;
    }
    boolean elsewhere =
        at > 0 && isInUse(order.shots().get(at)) != isInUse(order.shots().get(at - 1));
    return elsewhere
        ? StyledTransitions.of(order.style())
        : StyledTransitions.withinScene(order.style());
  }

  /** Close looks are shot on the hero's set. */
  private static boolean isInUse(Shot shot) {
    return shot.scene() == SceneKind.LIFESTYLE;
  }

  private PlanShot.Material material(Footage footage, FilmOrder.Still still) {
    return switch (footage) {
      case Footage.Clip clip -> new PlanShot.Clip(clip.file());
      case Footage.CameraMove move ->
          new PlanShot.Still(
              move.still(), move.product(), still.focus(), ground(still), still.depth());
    };
  }

  private @Nullable Path typeface(FilmOrder order) {
    return order.typeface() == null ? null : folder.resolve(order.typeface());
  }

  private @Nullable Path ground(FilmOrder.Still still) {
    return still.ground() == null ? null : folder.resolve(still.ground());
  }

  private static CaptionRole role(int shot, int count) {
    if (shot == 0) {
      return CaptionRole.TITLE;
    }
    return shot == count - 1 ? CaptionRole.CALL : CaptionRole.LINE;
  }

  private FilmPlan slideshow(FilmOrder order) {
    Music music = order.music();
    double seconds = seconds(order.shots());
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
            seconds,
            music == null ? 0 : MusicBed.beatSec(music.style(), music.mood(), seconds),
            typeface(order),
            null));
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
    try (Draft draft = new Draft(folder, stem(name) + "_poster.jpg")) {
      FilmStills.poster(film, plan, draft.file(), cancel);
      return draft.keep("poster", JPEG);
    }
  }

  private List<MediaFile> thumbnails(Path film, FilmPlan plan, String name, CancelToken cancel) {
    List<Draft> drafts = new ArrayList<>();
    try {
      for (int shot = 1; shot <= plan.shots().size(); shot++) {
        drafts.add(new Draft(folder, stem(name) + "_shot_" + shot + ".jpg"));
      }
      FilmStills.thumbnails(film, plan, drafts.stream().map(Draft::file).toList(), cancel);
      List<MediaFile> thumbnails = new ArrayList<>();
      for (Draft draft : drafts) {
        thumbnails.add(draft.keep("thumbnail_" + (thumbnails.size() + 1), JPEG));
      }
      return thumbnails;
    } finally {
      drafts.forEach(Draft::close);
    }
  }

  private static String stem(String name) {
    return name.substring(0, name.lastIndexOf('.'));
  }
}
