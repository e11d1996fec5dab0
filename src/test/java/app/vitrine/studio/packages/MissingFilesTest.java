package app.vitrine.studio.packages;

import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.domain.state.Target;
import app.vitrine.domain.view.PackageView;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MissingFilesTest {
  private static final List<String> ALL =
      List.of("input/original.jpg", "artifacts/images/cutout.png", "artifacts/video/ad.mp4");

  @TempDir Path projects;

  private static PackageView view(Bench bench) {
    return bench.stored();
  }

  private static void put(Path project) throws IOException {
    for (String file : ALL) {
      Path at = project.resolve(file);
      Files.createDirectories(at.getParent());
      Files.writeString(at, "x");
    }
  }

  @Test
  void a_deleted_film_is_named_and_making_the_video_anew_brings_it_back() throws IOException {
    try (Bench bench = Bench.waiting(projects)) {
      Path project = projects.resolve(view(bench).workflowId());
      put(project);
      assertThat(MissingFiles.of(view(bench), project)).isEqualTo(MissingFiles.NONE);

      Files.delete(project.resolve("artifacts/video/ad.mp4"));
      bench.model().load();

      Banner banner = bench.model().bannersProperty().get().getFirst();
      assertThat(banner.text().in(bench.words())).contains("ad.mp4");
      assertThat(banner.act()).isEqualTo(new Banner.Act.Remake(Target.VIDEO));
    }
  }

  @Test
  void a_deleted_photo_cannot_be_made_anew_so_its_folder_is_shown() throws IOException {
    try (Bench bench = Bench.waiting(projects)) {
      Path project = projects.resolve(view(bench).workflowId());
      put(project);
      Files.delete(project.resolve("input/original.jpg"));
      bench.model().load();

      assertThat(bench.model().bannersProperty().get().getFirst().act())
          .isEqualTo(new Banner.Act.ShowFolder());
    }
  }
}
