package app.vitrine.media.sound;

import app.vitrine.domain.work.CancelToken;
import app.vitrine.media.sound.SpeechSpans.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lays spoken lines over music. */
public final class VoiceOver {
  /**
   * Voice over the music as it is between the lines, in LU; under the lines the music is {@link
   * Ducking#DEPTH_DB} lower still, so that speech stands clear of it by 11 LU. Listeners prefer
   * some 10 LU and more (M. Torcoli et al., “Preferred Levels for Background Ducking to Produce
   * Esthetically Pleasing TV Audio with Clear Speech”, JAES 67, 2019).
   */
  private static final double VOICE_OVER_MUSIC_LU = 2;

  private VoiceOver() {}

  /**
   * A spoken line.
   *
   * @param atSec when it begins, from the start of the music
   * @param sound without silence around it; brought into memory while it is laid over the music
   */
  public record Line(double atSec, Recording sound) {}

  /**
   * Music with a voice over it, which is laid there as it is played. Lines must not overlap.
   *
   * @throws app.vitrine.domain.work.WorkCancelledException when the token is cancelled
   */
  public static Recording over(Recording music, List<Line> lines, CancelToken cancel) {
    LoudnessMeter voice = new LoudnessMeter();
    List<Span> speech = new ArrayList<>();
    List<Placed> placed = new ArrayList<>();
    for (Line line : lines) {
      cancel.throwIfCancelled();
      Sound sound = Sound.of(line.sound());
      int at = Mix.samples(line.atSec());
      voice.add(sound.left(), sound.right(), sound.length());
      SpeechSpans.of(sound).forEach(span -> speech.add(span.later(at)));
      placed.add(new Placed(new Span(at, at + sound.length()), line.sound()));
    }
    Ducking ducking = new Ducking(speech);
    float gain = (float) gain(LoudnessMeter.integrated(music, cancel), voice.integrated());
    return () -> new Spoken(music.play(), ducking, List.copyOf(placed), gain);
  }

  /** What brings all lines together to their loudness beside the music. */
  private static double gain(double music, double voice) {
    return voice <= LoudnessMeter.SILENCE_LUFS
        ? 1
        : Math.pow(10, (music + VOICE_OVER_MUSIC_LU - voice) / 20);
  }

  /** A line and its place in the music. */
  private record Placed(Span where, Recording sound) {}

  private static final class Spoken implements SoundStream {
    private final SoundStream music;
    private final Ducking ducking;
    private final List<Placed> lines;
    private final float gain;
    private @Nullable Placed present;
    private Sound speech = new Sound(new float[0], new float[0]);
    private int at;

    Spoken(SoundStream music, Ducking ducking, List<Placed> lines, float gain) {
      this.music = music;
      this.ducking = ducking;
      this.lines = lines;
      this.gain = gain;
    }

    @Override
    public int read(float[] left, float[] right, int count) {
      int there = music.read(left, right, count);
      ducking.apply(left, right, at, there);
      for (Placed line : lines) {
        int from = Math.max(at, line.where().from());
        int to = Math.min(at + there, line.where().to());
        if (from < to) {
          Sound said = speech(line);
          for (int i = from; i < to; i++) {
            left[i - at] += gain * said.left()[i - line.where().from()];
            right[i - at] += gain * said.right()[i - line.where().from()];
          }
        }
      }
      at += there;
      return there;
    }

    /** One line at a time is in memory. */
    private Sound speech(Placed line) {
      if (!line.equals(present)) {
        present = line;
        speech = Sound.of(line.sound());
      }
      return speech;
    }
  }
}
