package app.vitrine.media.sound;

import app.vitrine.domain.work.CancelToken;
import app.vitrine.media.sound.SpeechSpans.Span;
import java.util.ArrayList;
import java.util.List;

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
   * @param sound without silence around it
   */
  public record Line(double atSec, Sound sound) {}

  /**
   * Music with a voice over it, at −14 LUFS and below −1 dBTP. Lines must not overlap.
   *
   * @param music is used up: it is turned down and spoken over in its place
   * @throws app.vitrine.domain.work.WorkCancelledException when the token is cancelled
   */
  public static Sound over(Sound music, List<Line> lines, CancelToken cancel) {
    double gain = gain(music, lines);
    List<Span> speech = new ArrayList<>();
    for (Line line : lines) {
      int at = Mix.samples(line.atSec());
      SpeechSpans.of(line.sound()).forEach(span -> speech.add(span.later(at)));
    }
    new Ducking(speech).apply(music);
    for (Line line : lines) {
      cancel.throwIfCancelled();
      speak(line, (float) gain, music);
    }
    return Mastering.master(music, cancel);
  }

  /** What brings all lines together to their loudness beside the music. */
  private static double gain(Sound music, List<Line> lines) {
    LoudnessMeter meter = new LoudnessMeter();
    lines.forEach(
        line -> meter.add(line.sound().left(), line.sound().right(), line.sound().length()));
    double wanted = LoudnessMeter.integrated(music) + VOICE_OVER_MUSIC_LU;
    double present = meter.integrated();
    return present <= LoudnessMeter.SILENCE_LUFS ? 1 : Math.pow(10, (wanted - present) / 20);
  }

  private static void speak(Line line, float gain, Sound music) {
    int at = Mix.samples(line.atSec());
    int count = Math.min(line.sound().length(), music.length() - at);
    for (int i = 0; i < count; i++) {
      music.left()[at + i] += gain * line.sound().left()[i];
      music.right()[at + i] += gain * line.sound().right()[i];
    }
  }
}
