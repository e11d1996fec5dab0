package app.vitrine.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.vitrine.domain.work.CancelToken;
import app.vitrine.fixture.BesideOthers;
import app.vitrine.media.cutout.CutoutEngine;
import app.vitrine.media.photo.PhotoReader;
import app.vitrine.media.photo.PngWriter;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What media work takes of the machine's memory, where the system tells. */
@BesideOthers
class MediaMemoryTest {
  private static final Path PHOTO = Path.of("assets/samples/enamel-mug.jpg");

  @TempDir private Path folder;

  @Test
  void ten_scenes_at_once_stay_under_500_mb() throws Exception {
    assumeTrue(Memory.residentPeakMb().isPresent());
    Path cutout = folder.resolve("cutout.png");
    try (CutoutEngine engine = new CutoutEngine(Path.of("none"))) {
      PngWriter.write(
          engine.cut(new PhotoReader().read(PHOTO, CancelToken.none()), CancelToken.none()).image(),
          cutout,
          CancelToken.none());
    }

    String peak = MediaMemory.measure(folder, List.of(MediaMemory.SCENES, cutout.toString()));

    assertThat(Long.parseLong(peak)).isBetween(100L, 500L);
    for (int i = 1; i <= 10; i++) {
      assertThat(folder.resolve(i + ".png")).isNotEmptyFile();
    }
  }

  /** The sound of 300 s would be 115 MB, and 58 MB more to master it as a whole. */
  @Test
  void a_film_takes_no_more_memory_for_being_longer() throws Exception {
    assumeTrue(Memory.residentPeakMb().isPresent());

    String brief = MediaMemory.measure(folder, List.of(MediaMemory.SMALL_FILM, "20"));
    String lengthy = MediaMemory.measure(folder, List.of(MediaMemory.SMALL_FILM, "300"));

    assertThat(Long.parseLong(brief)).isBetween(80L, 300L);
    assertThat(Long.parseLong(lengthy) - Long.parseLong(brief)).isLessThan(60);
  }

  @Test
  void a_cut_out_stays_under_500_mb() throws Exception {
    assumeTrue(Memory.residentPeakMb().isPresent());

    String peak = MediaMemory.measure(folder, List.of(MediaMemory.CUTOUT, PHOTO.toString()));

    assertThat(Long.parseLong(peak)).isBetween(100L, 500L);
  }
}
