package app.vitrine.media.sound;

/** Sounds with which speech and music can be told apart in a mix: each on a pitch of its own. */
final class SpeechTone {
  /** Pitch of what stands for a voice. */
  static final double VOICE_HERTZ = 1500;

  /** Pitch of what stands for music. */
  static final double MUSIC_HERTZ = 220;

  private SpeechTone() {}

  /** A steady tone, both channels the same array. */
  static Sound of(double hertz, double seconds, double level) {
    float[] wave = new float[Mix.samples(seconds)];
    for (int i = 0; i < wave.length; i++) {
      wave[i] = (float) (level * Math.sin(2 * Math.PI * hertz * i / Sound.RATE));
    }
    return new Sound(wave, wave);
  }

  /** How strong one pitch is in a stretch, in dB of full scale (G. Goertzel's algorithm). */
  static double levelDb(float[] wave, double hertz, double fromSec, double seconds) {
    int from = Mix.samples(fromSec);
    int count = Mix.samples(seconds);
    double turn = 2 * Math.PI * hertz / Sound.RATE;
    double real = 0;
    double imaginary = 0;
    for (int i = 0; i < count; i++) {
      // A Hann window keeps the other pitch out.
      double weight = 1 - Math.cos(2 * Math.PI * i / count);
      real += weight * wave[from + i] * Math.cos(turn * i);
      imaginary += weight * wave[from + i] * Math.sin(turn * i);
    }
    return 20 * Math.log10(Math.max(1e-9, 2 * Math.hypot(real, imaginary) / count));
  }
}
