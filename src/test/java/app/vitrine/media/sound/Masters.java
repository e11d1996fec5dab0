package app.vitrine.media.sound;

import app.vitrine.domain.brief.VideoStyle;
import app.vitrine.domain.work.CancelToken;
import java.nio.file.Path;
import java.util.UUID;

/** Mastered sound in memory, for tests and measurements. */
public final class Masters {
  private Masters() {}

  /** Files in the system's temporary folder. */
  public static ScratchDisk disk() {
    Path folder = Path.of(System.getProperty("java.io.tmpdir"));
    return new ScratchDisk(() -> folder.resolve("sound-" + UUID.randomUUID()));
  }

  /** A film's music, as a film without a voice has it. */
  public static Sound music(
      VideoStyle style, String mood, double seconds, long seed, CancelToken cancel) {
    try (ScratchDisk disk = disk()) {
      return Sound.of(music(style, mood, seconds, seed, disk, cancel));
    }
  }

  /** The same, kept on a disk. */
  public static Recording music(
      VideoStyle style,
      String mood,
      double seconds,
      long seed,
      ScratchDisk disk,
      CancelToken cancel) {
    ScratchSound bed = disk.sound();
    MusicBed.play(style, mood, seconds, seed, bed, cancel);
    return Mastering.master(bed, disk, cancel).sound();
  }

  /** A sound, mastered. */
  static Sound mastered(Recording sound) {
    try (ScratchDisk disk = disk()) {
      return Sound.of(Mastering.master(sound, disk, CancelToken.none()).sound());
    }
  }

  /** Music as it is played, not mastered. */
  static Sound played(VideoStyle style, String mood, double seconds, long seed) {
    try (ScratchDisk disk = disk()) {
      ScratchSound bed = disk.sound();
      MusicBed.play(style, mood, seconds, seed, bed, CancelToken.none());
      return Sound.of(bed);
    }
  }
}
