package app.vitrine.media.sound;

/** Sound in the making, kept on a {@link ScratchDisk}, so that its length takes no memory. */
public final class ScratchSound implements Recording, SoundSink {
  private final WaveFile file;

  ScratchSound(WaveFile file) {
    this.file = file;
  }

  @Override
  public void take(float[] left, float[] right, int count) {
    file.append(count, left, right);
  }

  /** Takes a whole sound in at the end; what is given back stays that sound alone. */
  public Recording keep(Sound sound) {
    int from = file.length();
    take(sound.left(), sound.right(), sound.length());
    int end = file.length();
    return () -> stream(from, end);
  }

  /** Plays what there is now. */
  @Override
  public SoundStream play() {
    return stream(0, file.length());
  }

  private SoundStream stream(int from, int end) {
    return new SoundStream() {
      private int at = from;

      @Override
      public int read(float[] left, float[] right, int count) {
        int there = Math.min(count, end - at);
        file.read(at, there, left, right);
        at += there;
        return there;
      }
    };
  }
}
