package app.vitrine.media.sound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.vitrine.domain.error.VitrineException;
import app.vitrine.fixture.BesideOthers;
import java.nio.file.Path;
import java.util.SplittableRandom;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@BesideOthers
class ScratchDiskTest {
  @TempDir private Path folder;

  @Test
  void what_was_kept_is_heard_as_often_as_wanted() {
    Sound first = noise(50_000);
    Sound second = noise(20_001);
    try (ScratchDisk disk = new ScratchDisk(this::place)) {
      ScratchSound kept = disk.sound();
      Recording one = kept.keep(first);
      Recording other = kept.keep(second);

      for (int time = 1; time <= 2; time++) {
        assertThat(Sound.of(other).left()).isEqualTo(second.left());
        assertThat(Sound.of(one).right()).isEqualTo(first.right());
        assertThat(Sound.of(kept).length()).isEqualTo(70_001);
      }
    }
  }

  @Test
  void nothing_of_it_stays_on_the_disk() {
    try (ScratchDisk disk = new ScratchDisk(this::place)) {
      disk.sound().keep(noise(10_000));
    }

    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void a_folder_that_takes_nothing_is_told() {
    try (ScratchDisk disk = new ScratchDisk(() -> folder.resolve("missing").resolve("sound"))) {
      assertThatThrownBy(disk::sound)
          .isInstanceOf(VitrineException.class)
          .hasMessage("The sound could not be kept on the disk while it was made.");
    }
  }

  private Path place() {
    return folder.resolve(UUID.randomUUID().toString());
  }

  private static Sound noise(int length) {
    SplittableRandom random = new SplittableRandom(length);
    float[] left = new float[length];
    float[] right = new float[length];
    for (int i = 0; i < length; i++) {
      left[i] = random.nextFloat();
      right[i] = random.nextFloat();
    }
    return new Sound(left, right);
  }
}
