package app.vitrine.media.sound;

import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.domain.work.CancelToken;
import app.vitrine.fixture.BesideOthers;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Limited as it is heard, a sound is the same to the last bit as limited with all of it at hand.
 */
@BesideOthers
class LimiterTest {
  private static final double CEILING = 0.8;

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 7, 144, 145, 288, 289, 8192, 16_384, 16_400, 70_001})
  void it_is_the_same_as_with_the_whole_sound_at_hand(int length) {
    SplittableRandom random = new SplittableRandom(length);
    Sound sound = bursts(length, random);
    for (double gain : new double[] {0.4, 1, 3.7}) {
      Sound whole = WholeLimiter.limited(sound, gain, CEILING);

      Sound heard = heard(sound, gain, random);

      assertThat(heard.left()).isEqualTo(whole.left());
      assertThat(heard.right()).isEqualTo(whole.right());
    }
  }

  /** In pieces of any length, from a disk. */
  private static Sound heard(Sound sound, double gain, SplittableRandom random) {
    float[] left = new float[sound.length()];
    float[] right = new float[sound.length()];
    try (ScratchDisk disk = Masters.disk()) {
      ScratchSound kept = disk.sound();
      WaveFile peaks = disk.waves(1);
      TruePeaks found = new TruePeaks(peaks);
      sound.playTo(kept, CancelToken.none());
      kept.playTo(found, CancelToken.none());
      found.finish();
      Limiter limiter = new Limiter(kept.play(), peaks, gain, CEILING);
      float[] nextLeft = new float[20_000];
      float[] nextRight = new float[20_000];
      int at = 0;
      int wanted;
      int count;
      do {
        wanted = 1 + random.nextInt(nextLeft.length);
        count = limiter.read(nextLeft, nextRight, wanted);
        System.arraycopy(nextLeft, 0, left, at, count);
        System.arraycopy(nextRight, 0, right, at, count);
        at += count;
      } while (count == wanted);
      assertThat(at).isEqualTo(sound.length());
    }
    return new Sound(left, right);
  }

  /** Noise with stretches of silence and peaks beyond full scale. */
  private static Sound bursts(int length, SplittableRandom random) {
    float[] left = new float[length];
    float[] right = new float[length];
    double height = 0.3;
    for (int i = 0; i < length; i++) {
      if (random.nextInt(500) == 0) {
        height = random.nextInt(4) == 0 ? 0 : random.nextDouble(1.5);
      }
      left[i] = (float) (height * random.nextGaussian());
      right[i] = (float) (0.5 * height * random.nextGaussian());
    }
    return new Sound(left, right);
  }
}
