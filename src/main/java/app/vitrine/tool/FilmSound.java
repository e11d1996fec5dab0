package app.vitrine.tool;

import app.vitrine.domain.video.Music;
import app.vitrine.domain.video.SpokenLine;
import app.vitrine.domain.work.CancelToken;
import app.vitrine.media.film.FilmPlan;
import app.vitrine.media.film.PlanShot;
import app.vitrine.media.probe.SpeechReader;
import app.vitrine.media.sound.Mastering;
import app.vitrine.media.sound.MusicBed;
import app.vitrine.media.sound.Sound;
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

/**
 * The sound of a film: its music and, where lines were said, each over the shot that shows it. A
 * line that would run into the next one is left out.
 */
final class FilmSound {
  /** A line begins when its caption can be seen. */
  private static final double LEAD_SEC = 0.25;

  /** Between a line and the next cut. */
  private static final double BREATH_SEC = 0.15;

  /** Between the last line and the film's end. */
  private static final double END_SEC = 0.5;

  private final ProjectFolder folder;

  FilmSound(ProjectFolder folder) {
    this.folder = folder;
  }

  /**
   * A film's sound.
   *
   * @param left captions that were said, but too long for their shots
   */
  record Made(Sound sound, List<String> left) {
    Made {
      left = List.copyOf(left);
    }
  }

  /** The sound for a film as it is planned. */
  Made of(Music music, List<SpokenLine> spoken, FilmPlan plan, CancelToken cancel) {
    Sound bed =
        MusicBed.play(music.style(), music.mood(), plan.durationSec(), music.seed(), cancel);
    Map<String, SpokenLine> byText =
        spoken.stream()
            .collect(Collectors.toMap(SpokenLine::text, Function.identity(), (one, same) -> one));
    List<VoiceOver.Line> lines = new ArrayList<>();
    List<String> left = new ArrayList<>();
    double cut = 0;
    for (int at = 0; at < plan.shots().size(); at++) {
      PlanShot shot = plan.shots().get(at);
      SpokenLine line = byText.get(shot.caption());
      if (line != null) {
        boolean last = at == plan.shots().size() - 1;
        double room = shot.durationSec() - LEAD_SEC - (last ? END_SEC : BREATH_SEC);
        Optional<Sound> fitting = SpokenFit.fit(sound(line, cancel), room);
        if (fitting.isPresent()) {
          lines.add(new VoiceOver.Line(cut + LEAD_SEC, fitting.get()));
        } else {
          left.add(shot.caption());
        }
      }
      cut += shot.durationSec();
    }
    Sound whole =
        lines.isEmpty() ? Mastering.master(bed, cancel) : VoiceOver.over(bed, lines, cancel);
    return new Made(whole, left);
  }

  private Sound sound(SpokenLine line, CancelToken cancel) {
    return SpeechSpans.trimmed(SpeechReader.read(folder.resolve(line.file().file()), cancel));
  }
}
