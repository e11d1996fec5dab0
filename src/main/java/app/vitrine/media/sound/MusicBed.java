package app.vitrine.media.sound;

import app.vitrine.domain.brief.VideoStyle;
import app.vitrine.domain.work.CancelToken;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/** Composes and plays the music of a film. */
public final class MusicBed {
  private static final double SHORTEST_SEC = 1;
  private static final double LONGEST_SEC = 600;
  private static final double LEAD_GAIN = 1;
  private static final double MELODY_GAIN = 0.85;

  private MusicBed() {}

  /**
   * Music of exactly the wished length that ends on its tonic, as loud as it was played. The same
   * arguments give the same music.
   *
   * @param mood words; some of them slow the music down or liven it up
   * @param seconds 1 to 600
   * @param sink gets the music as it is played
   */
  public static void play(
      VideoStyle style,
      String mood,
      double seconds,
      long seed,
      SoundSink sink,
      CancelToken cancel) {
    if (!(seconds >= SHORTEST_SEC && seconds <= LONGEST_SEC)) {
      throw new IllegalArgumentException("music of " + seconds + " s");
    }
    MusicStyle music = MusicStyle.of(style, mood);
    RandomGenerator random = new SplittableRandom(seed);
    Form form = Form.of(music, seconds, random);
    List<Note> score = new Arranger(music, random).arrange(form);
    Mix mix = new Mix(Mix.samples(seconds));
    Pad pad = new Pad(music.bright());
    Struck struck = new Struck(random);
    Rhythm rhythm = new Rhythm(random);
    Room room = new Room();
    Finish finish = new Finish(mix.length(), sink);
    double[] quiet = quietUntil(score);
    for (int i = 0; i < quiet.length; i++) {
      cancel.throwIfCancelled();
      mix.takeUntil(Mix.samples(quiet[i]), room, finish);
      Note note = score.get(i);
      switch (note.part()) {
        case PAD -> pad.play(note, mix);
        case LEAD -> struck.play(music.lead(), LEAD_GAIN, note, mix);
        case MELODY -> struck.play(music.melody(), MELODY_GAIN, note, mix);
        case BASS -> rhythm.bass(note, mix);
        case KICK -> rhythm.kick(note, mix);
        case SNAP -> rhythm.snap(note, mix);
        case HAT -> rhythm.hat(note, mix);
      }
    }
    mix.takeUntil(mix.length(), room, finish);
    finish.end();
  }

  /** Up to when, in seconds, no note plays from each note of a score on. */
  private static double[] quietUntil(List<Note> score) {
    double[] quiet = new double[score.size()];
    double earliest = Double.MAX_VALUE;
    for (int i = quiet.length - 1; i >= 0; i--) {
      earliest = Math.min(earliest, score.get(i).atSec());
      quiet[i] = earliest;
    }
    return quiet;
  }

  /**
   * Length in seconds of a beat of the music that {@link #play} makes with the same arguments; a
   * beat falls on the first moment and every beat after it, up to the last chord.
   */
  public static double beatSec(VideoStyle style, String mood, double seconds) {
    return Form.beatSec(MusicStyle.of(style, mood), seconds);
  }
}
