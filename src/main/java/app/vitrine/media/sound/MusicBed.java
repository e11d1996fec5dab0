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
  private static final double FADE_IN_SEC = 0.12;
  private static final double FADE_OUT_SEC = 0.9;
  private static final double RUMBLE_HERTZ = 32;
  private static final double LEAD_GAIN = 1;
  private static final double MELODY_GAIN = 0.85;

  private MusicBed() {}

  /**
   * Music of exactly the wished length that ends on its tonic, at −14 LUFS and below −1 dBTP. The
   * same arguments give the same music.
   *
   * @param mood words; some of them slow the music down or liven it up
   * @param seconds 1 to 600
   */
  public static Sound compose(
      VideoStyle style, String mood, double seconds, long seed, CancelToken cancel) {
    return Mastering.master(play(style, mood, seconds, seed, cancel), cancel);
  }

  /** As {@link #compose}, but as loud as it was played, for something to be laid over it. */
  public static Sound play(
      VideoStyle style, String mood, double seconds, long seed, CancelToken cancel) {
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
    Room room = new Room(mix);
    double[] quiet = quietUntil(score);
    for (int i = 0; i < quiet.length; i++) {
      cancel.throwIfCancelled();
      room.soundUntil(Mix.samples(quiet[i]));
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
    room.soundUntil(mix.length());
    cancel.throwIfCancelled();
    finish(mix.left);
    finish(mix.right);
    cancel.throwIfCancelled();
    return new Sound(mix.left, mix.right);
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
   * Length in seconds of a beat of the music that {@link #compose} makes with the same arguments; a
   * beat falls on the first moment and every beat after it, up to the last chord.
   */
  public static double beatSec(VideoStyle style, String mood, double seconds) {
    return Form.beatSec(MusicStyle.of(style, mood), seconds);
  }

  /** Takes out what is below hearing and fades the ends. */
  private static void finish(float[] channel) {
    Biquad rumble = Biquad.highPass(RUMBLE_HERTZ, 0.7);
    int in = Mix.samples(FADE_IN_SEC);
    int out = Mix.samples(FADE_OUT_SEC);
    for (int i = 0; i < channel.length; i++) {
      double rise = Math.min(1, (double) i / in);
      double fall = Math.min(1, (double) (channel.length - 1 - i) / out);
      channel[i] = (float) (rumble.filter(channel[i]) * rise * fall * fall * (3 - 2 * fall));
    }
  }
}
