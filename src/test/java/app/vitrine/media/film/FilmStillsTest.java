package app.vitrine.media.film;

import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.domain.work.CancelToken;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilmStillsTest {
  @TempDir Path folder;

  @Test
  void there_is_a_poster_in_full_size_and_a_thumbnail_of_every_shot() throws IOException {
    FilmPlan plan = Films.plan(folder, 3, 10, null);
    Path film = Films.composed(plan, folder);
    Path poster = folder.resolve("poster.jpg");
    List<Path> thumbnails =
        List.of(
            folder.resolve("thumb-1.jpg"),
            folder.resolve("thumb-2.jpg"),
            folder.resolve("thumb-3.jpg"));

    FilmStills.poster(film, plan, poster, CancelToken.none());
    FilmStills.thumbnails(film, plan, thumbnails, CancelToken.none());

    assertThat(ImageIO.read(poster.toFile()).getWidth()).isEqualTo(Films.WIDTH);
    double light = grey(ImageIO.read(thumbnails.get(0).toFile()));
    double dark = grey(ImageIO.read(thumbnails.get(1).toFile()));
    assertThat(light).isGreaterThan(dark + 50);
    assertThat(ImageIO.read(thumbnails.get(2).toFile()).getHeight()).isEqualTo(480);
  }

  private static double grey(BufferedImage image) {
    int rgb = image.getRGB(10, 10);
    return ((rgb >> 16 & 0xff) + (rgb >> 8 & 0xff) + (rgb & 0xff)) / 3.0;
  }
}
