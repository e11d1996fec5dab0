package app.vitrine.tool;

import app.vitrine.domain.analysis.Box;
import app.vitrine.domain.brief.AspectRatio;
import app.vitrine.domain.error.VitrineException;
import app.vitrine.domain.media.MediaFile;
import app.vitrine.domain.media.VideoFacts;
import app.vitrine.domain.video.CaptionBox;
import app.vitrine.domain.video.Film;
import app.vitrine.domain.video.FilmMeasures;
import app.vitrine.domain.video.FilmMeasures.CaptionSeen;
import app.vitrine.domain.video.Footage;
import app.vitrine.domain.video.Music;
import app.vitrine.domain.video.Shot;
import app.vitrine.domain.video.ShotMaterial;
import app.vitrine.domain.video.Transition;
import app.vitrine.gateway.ModelGateway;
import app.vitrine.gateway.port.VideoModel;
import app.vitrine.media.film.CaptionTimes;
import app.vitrine.media.measure.CaptionProbe;
import app.vitrine.media.probe.FilmCheck;
import app.vitrine.media.probe.FilmFindings;
import app.vitrine.media.probe.FrameGrabber;
import app.vitrine.media.probe.MediaProbe;
import app.vitrine.media.sound.MusicBed;
import app.vitrine.store.files.ProjectFolder;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Shooting, composing and measuring films. */
public final class FilmTools {
  /** Frames a second of every film (contract §4). */
  static final int FPS = 30;

  private static final String TYPEFACE = "artifacts/video/typeface_";

  private final ToolRegistry registry;
  private final ModelGateway gateway;
  private final ProjectFolder folder;
  private final FilmCutter cutter;

  FilmTools(ToolRegistry registry, ModelGateway gateway, ProjectFolder folder) {
    this.registry = registry;
    this.gateway = gateway;
    this.folder = folder;
    this.cutter = new FilmCutter(folder);
  }

  /**
   * Has one shot shot.
   *
   * @param firstFrame relative to the project folder
   * @param product where the product stands in it
   * @param clip where a clip may stand
   */
  public Footage shoot(
      ToolScope scope, Shot shot, String firstFrame, Box product, AspectRatio shape, String clip) {
    VideoModel.ShotOrder order =
        new VideoModel.ShotOrder(
            shot,
            folder.resolve(firstFrame),
            product,
            shape.width(),
            shape.height(),
            FPS,
            folder.resolve(clip));
    return registry.call(
        scope.caller(),
        Tool.SHOOT,
        Map.of(
            "shot", Integer.toString(shot.sequence()),
            "movement", shot.movement().name().toLowerCase(Locale.ROOT),
            "provider", gateway.videoProvider()),
        () -> playable(gateway.shoot(order, scope.call("shot-" + shot.sequence()))),
        footage ->
            switch (footage) {
              case Footage.Clip ignored -> "a clip";
              case Footage.CameraMove ignored -> "a camera move over the first frame";
            });
  }

  /** What a shot of an earlier film was made of, to be shown again. */
  public Footage footage(ShotMaterial material) {
    String clip = material.clip();
    return clip == null
        ? new Footage.CameraMove(folder.resolve(material.still()), material.product())
        : new Footage.Clip(folder.resolve(clip));
  }

  /** A clip that cannot be played is the provider's failure, not that of the film made with it. */
  private Footage playable(Footage footage) {
    if (footage instanceof Footage.Clip clip) {
      try {
        MediaProbe.probe(clip.file());
      } catch (VitrineException unreadable) {
        throw VitrineException.provider(
            "The provider “"
                + gateway.videoProvider()
                + "” delivered a clip that cannot be played.",
            false,
            unreadable);
      }
    }
    return footage;
  }

  /** Takes a copy of the brand's typeface into the package, which keeps it with its films. */
  public MediaFile takeTypeface(ToolScope scope, Path file) {
    String kept = TYPEFACE + file.getFileName();
    return registry.call(
        scope.caller(),
        Tool.WRITE_FILE,
        Map.of("file", kept),
        () -> {
          try (Draft draft = new Draft(folder, kept)) {
            Files.copy(file, draft.file(), StandardCopyOption.REPLACE_EXISTING);
            return draft.keep("typeface", "font/sfnt");
          } catch (IOException unreadable) {
            throw VitrineException.internal(
                "The brand's typeface could not be read.",
                "Choose it again under Brand, or remove it there.",
                unreadable);
          }
        },
        taken -> taken.bytes() + " bytes");
  }

  /** The provider shots go to. */
  public String videoProvider() {
    return gateway.videoProvider();
  }

  /** Joins footage, captions and sound; poster and thumbnails are taken from the written film. */
  public ComposedFilm compose(ToolScope scope, FilmOrder order) {
    return registry.call(
        scope.caller(),
        Tool.COMPOSE_FILM,
        Map.of(
            "shots", Integer.toString(order.shots().size()),
            "size", order.shape().width() + "x" + order.shape().height(),
            "sound", Boolean.toString(order.music() != null),
            "lines", Integer.toString(order.spoken().size()),
            "slideshow", Boolean.toString(order.slideshow())),
        () -> cutter.cut(order, scope.cancel(), scope.progress()),
        FilmTools::said);
  }

  private static String said(ComposedFilm film) {
    String said =
        String.format(
            Locale.ROOT, "%.2f s, %d kB", film.facts().durationSec(), film.file().bytes() / 1000);
    return film.gaveUp().isEmpty()
        ? said
        : said + ", by " + film.encoder() + ", as " + film.gaveUp() + " gave up";
  }

  /** Reads the whole film back. */
  public FilmMeasures measure(ToolScope scope, Film film) {
    return registry.call(
        scope.caller(),
        Tool.MEASURE_FILM,
        Map.of("file", film.file().file()),
        () -> measured(scope, folder.resolve(film.file().file()), film),
        seen ->
            String.format(
                Locale.ROOT,
                "%.2f s, %.1f LUFS, %.1f s black, %.1f s frozen",
                seen.facts().durationSec(),
                seen.integratedLufs(),
                seen.blackSec(),
                seen.frozenSec()));
  }

  private static FilmMeasures measured(ToolScope scope, Path file, Film film) {
    VideoFacts facts = MediaProbe.probe(file);
    FilmFindings findings = FilmCheck.check(file, scope.cancel());
    List<CaptionSeen> seen = captionsSeen(scope, file, film);
    return new FilmMeasures(
        facts,
        MediaProbe.coding(file),
        seconds(findings.black()),
        seconds(findings.frozen()),
        findings.repeatedAt(),
        seconds(findings.silent()),
        findings.integratedLufs(),
        findings.truePeakDb(),
        seen,
        rhythm(film));
  }

  private static FilmMeasures.@Nullable Rhythm rhythm(Film film) {
    Music music = film.music();
    List<Shot> shots = film.storyboard().shots();
    if (music == null || shots.size() < 2) {
      return null;
    }
    double beat = MusicBed.beatSec(music.style(), music.mood(), film.storyboard().durationSec());
    double cut = 0;
    double off = 0;
    for (Shot shot : shots.subList(0, shots.size() - 1)) {
      cut += shot.durationSec();
      off = Math.max(off, Math.abs(cut - Math.round(cut / beat) * beat));
    }
    return new FilmMeasures.Rhythm(beat, off);
  }

  private static List<CaptionSeen> captionsSeen(ToolScope scope, Path file, Film film) {
    List<CaptionSeen> seen = new ArrayList<>();
    List<Double> lengths = film.storyboard().shots().stream().map(Shot::durationSec).toList();
    CaptionTimes times = CaptionTimes.of(lengths, entrances(film), FPS);
    double start = 0;
    try (FrameGrabber frames = FrameGrabber.open(file)) {
      for (int at = 0; at < lengths.size(); at++) {
        double length = lengths.get(at);
        CaptionBox box = film.captionBoxes().get(at);
        if (box.width() > 0) {
          BufferedImage frame = frames.at(start + length / 2, scope.cancel());
          seen.add(
              new CaptionSeen(
                  box,
                  CaptionProbe.ink(frame, box),
                  CaptionProbe.spill(frame, box),
                  times.shownSec(at)));
        }
        start += length;
      }
    }
    return seen;
  }

  /** Films that were written before entrances were kept are taken to be cut. */
  private static List<Transition> entrances(Film film) {
    return IntStream.range(0, film.storyboard().shots().size())
        .mapToObj(at -> at < film.materials().size() ? film.materials().get(at).entrance() : null)
        .map(entrance -> entrance == null ? Transition.SOFT_CUT : entrance)
        .toList();
  }

  private static double seconds(List<FilmFindings.Stretch> stretches) {
    return stretches.stream().mapToDouble(FilmFindings.Stretch::seconds).sum();
  }
}
