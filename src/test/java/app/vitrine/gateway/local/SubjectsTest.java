package app.vitrine.gateway.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.vitrine.domain.error.VitrineException;
import app.vitrine.domain.work.CancelToken;
import app.vitrine.domain.work.WorkCancelledException;
import app.vitrine.fixture.BesideOthers;
import app.vitrine.media.photo.PhotoReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@BesideOthers
class SubjectsTest {
  @TempDir Path folder;
  private final Subjects subjects = new Subjects(new PhotoReader());

  private Path photo(String name, int side) throws IOException {
    return picture(name, side, BufferedImage.TYPE_INT_RGB);
  }

  private Path cutout(String name, int side) throws IOException {
    return picture(name, side, BufferedImage.TYPE_INT_ARGB);
  }

  private Path picture(String name, int side, int type) throws IOException {
    Path file = folder.resolve(name);
    ImageIO.write(new BufferedImage(side, side, type), "png", file.toFile());
    return file;
  }

  private Subjects.Subject read(Path photo, Path cutout) {
    return subjects.of(photo, cutout, CancelToken.none());
  }

  @Test
  void one_packages_pictures_read_it_once_and_another_ones_do_not_get_it() throws IOException {
    Path photo = photo("photo.png", 80);
    Path cutout = cutout("cutout.png", 80);

    Subjects.Subject first = read(photo, cutout);

    assertThat(read(photo, cutout)).isSameAs(first);
    assertThat(read(photo, cutout("cutout_v2.png", 80))).isNotSameAs(first);
  }

  @Test
  void a_file_that_was_replaced_is_read_again() throws IOException {
    Path photo = photo("photo.png", 80);
    Path cutout = cutout("cutout.png", 80);
    Subjects.Subject first = read(photo, cutout);

    photo("photo.png", 90);
    cutout("cutout.png", 90);

    Subjects.Subject second = read(photo, cutout);
    assertThat(second).isNotSameAs(first);
    assertThat(second.photo().getWidth()).isEqualTo(90);
  }

  @Test
  void what_does_not_belong_together_or_cannot_be_read_is_told() throws IOException {
    Path photo = photo("photo.png", 80);

    assertThatThrownBy(() -> read(photo, cutout("of_another.png", 90)))
        .isInstanceOf(VitrineException.class)
        .hasMessageContaining("sizes differ");
    assertThatThrownBy(() -> read(photo, photo))
        .as("without transparency")
        .isInstanceOf(VitrineException.class)
        .hasMessageContaining("cut-out cannot be read");
    Path broken = Files.write(folder.resolve("broken.png"), new byte[] {1, 2, 3});
    assertThatThrownBy(() -> read(photo, broken))
        .isInstanceOf(VitrineException.class)
        .hasMessageContaining("cut-out cannot be read");
  }

  @Test
  void reading_stops_when_cancelled() throws IOException {
    Path photo = photo("photo.png", 80);
    Path cutout = cutout("cutout.png", 80);
    CancelToken cancel = new CancelToken();
    cancel.cancel("enough");

    assertThatThrownBy(() -> subjects.of(photo, cutout, cancel))
        .isInstanceOf(WorkCancelledException.class);
  }
}
