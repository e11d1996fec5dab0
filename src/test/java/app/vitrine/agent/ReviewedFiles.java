package app.vitrine.agent;

import static app.vitrine.agent.ReviewBench.text;

import app.vitrine.domain.brief.Channel;
import app.vitrine.domain.copy.CopyDeck;
import app.vitrine.domain.copy.CopyText;
import app.vitrine.domain.image.Picture;
import app.vitrine.domain.image.PictureSet;
import app.vitrine.domain.image.SceneKind;
import app.vitrine.domain.qa.QaCheck;
import app.vitrine.domain.qa.QaReport;
import app.vitrine.media.photo.PngWriter;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A package's files on a bench, to be damaged and reviewed. */
@NullMarked
abstract class ReviewedFiles {
  @TempDir
  @SuppressWarnings("NullAway.Init")
  Path data;

  @SuppressWarnings("NullAway.Init")
  ReviewBench bench;

  @BeforeEach
  void lay_the_bench() {
    bench = new ReviewBench(data);
  }

  final CopyDeck deck(CopyText... texts) {
    return bench.deck(texts);
  }

  static CopyText good() {
    return text(Channel.PRODUCT_PAGE, 1, "Enamel mug", "It holds 380 ml.");
  }

  static CopyText other() {
    return text(Channel.PRODUCT_PAGE, 2, "Dipped by hand", "A mug of 380 ml.");
  }

  final Picture painted(SceneKind scene, int variant, int side, long seed) {
    return painted(scene, variant, side, side / 16, seed);
  }

  /** A picture of something that leaves {@code margin} pixels of ground, or a tile more. */
  final Picture painted(SceneKind scene, int variant, int side, int margin, long seed) {
    Picture picture = bench.picture(scene, variant);
    BufferedImage image = ground(side);
    Random random = new Random(seed);
    int tile = side / 16;
    for (int x = margin; x <= side - margin - tile; x += tile) {
      for (int y = margin; y <= side - margin - tile; y += tile) {
        fill(image, x, y, tile, random.nextInt(0x1000000));
      }
    }
    PngWriter.write(image, bench.path(picture.file().file()));
    return picture;
  }

  static BufferedImage ground(int side) {
    BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
    fill(image, 0, 0, side, 0xF4F4F2);
    return image;
  }

  static void fill(BufferedImage image, int left, int top, int side, int rgb) {
    for (int y = top; y < top + side; y++) {
      for (int x = left; x < left + side; x++) {
        image.setRGB(x, y, rgb);
      }
    }
  }

  static PictureSet set(Picture... pictures) {
    return new PictureSet(1, List.of(pictures));
  }

  static List<String> failed(QaReport report) {
    return report.checks().stream().filter(check -> !check.passed()).map(QaCheck::id).toList();
  }
}
