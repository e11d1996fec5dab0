package app.vitrine.tool;

import app.vitrine.domain.video.Music;
import app.vitrine.domain.video.SpokenLine;
import app.vitrine.domain.work.CancelToken;
import app.vitrine.media.film.FilmPlan;
import app.vitrine.media.film.PlanShot;
import app.vitrine.media.probe.SpeechReader;
import app.vitrine.media.sound.Mastering;
import app.vitrine.media.sound.MusicBed;
import app.vitrine.media.sound.Recording;
import app.vitrine.media.sound.ScratchDisk;
import app.vitrine.media.sound.ScratchSound;
import app.vitrine.media.sound.Sound;
import app.vitrine.media.sound.SoundStream;
import app.vitrine.media.sound.SpeechSpans;
import app.vitrine.media.sound.SpokenFit;
import app.vitrine.media.sound.VoiceOver;
import app.vitrine.store.files.ProjectFolder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The sound of a film: its music and, where lines were said, each over the shot that shows it. A
 * line that would run into the next one is left out. It is made when it is first played, so that
 * this can go on beside the drawing of the film.
 */
final class FilmSound implements Recording {
  /** A line begins when its caption can be seen. */
  private static final double LEAD_SEC = 0.25;

  /** Between a line and the next cut. */
  private static final double BREATH_SEC = 0.15;

  /** Between the last line and the film's end. */
  private static final double END_SEC = 0.5;

  private final ProjectFolder folder;
  private final Music music;
  private final Map<String, SpokenLine> spoken;
  private final FilmPlan plan;
  private final ScratchDisk disk;
  private final CancelToken cancel;
  private @Nullable Made made;

  /**
   * The sound for a film as it is planned.
   *
   * @param disk open for as long as the sound is played
   */
  FilmSound(
      ProjectFolder folder,
      Music music,
      List<SpokenLine> spoken,
      FilmPlan plan,
      ScratchDisk disk,
      CancelToken cancel) {
    this.folder = folder;
    this.music = music;
    this.spoken =
        spoken.stream()
            .collect(Collectors.toMap(SpokenLine::text, Function.identity(), (one, same) -> one));
    this.plan = plan;
    this.disk = disk;
    this.cancel = cancel;
  }

  private record Made(Mastering.Mastered whole, List<String> left) {}

  @Override
  public SoundStream play() {
    return made().whole().sound().play();
  }

  /** Captions that were said, but too long for their shots. */
  List<String> left() {
    return made().left();
  }

  /** How loud it is, in LUFS. */
  double loudness() {
    return made().whole().loudness();
  }

  private Made made() {
    Made ready = made == null ? make() : made;
    made = ready;
    return ready;
  }

  private Made make() {
    ScratchSound bed = disk.sound();
    MusicBed.play(music.style(), music.mood(), plan.durationSec(), music.seed(), bed, cancel);
    ScratchSound voice = disk.sound();
    List<VoiceOver.Line> lines = new ArrayList<>();
    List<String> left = new ArrayList<>();
    double cut = 0;
    for (int at = 0; at < plan.shots().size(); at++) {
      PlanShot shot = plan.shots().get(at);
      SpokenLine line = spoken.get(shot.caption());
      if (line != null) {
        boolean last = at == plan.shots().size() - 1;
        double room = shot.durationSec() - LEAD_SEC - (last ? END_SEC : BREATH_SEC);
        Optional<Sound> fitting = SpokenFit.fit(sound(line), room);
        if (fitting.isPresent()) {
          lines.add(new VoiceOver.Line(cut + LEAD_SEC, voice.keep(fitting.get())));
        } else {
          left.add(shot.caption());
        }
      }
      cut += shot.durationSec();
    }
    Recording whole = lines.isEmpty() ? bed : VoiceOver.over(bed, lines, cancel);
    return new Made(Mastering.master(whole, disk, cancel), List.copyOf(left));
  }

  private Sound sound(SpokenLine line) {
    return SpeechSpans.trimmed(SpeechReader.read(folder.resolve(line.file().file()), cancel));
  }
}
