package app.vitrine.media.colour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import app.vitrine.domain.analysis.Swatch;
import app.vitrine.domain.brief.Language;
import app.vitrine.domain.work.CancelToken;
import app.vitrine.domain.work.WorkCancelledException;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaletteReaderTest {
  private final ColourNames names = ColourNames.load();
  private final PaletteReader reader = new PaletteReader(names);

  @Test
  void shares_are_of_the_product_alone_and_the_largest_comes_first() {
    BufferedImage cutout = new BufferedImage(200, 200, BufferedImage.TYPE_INT_ARGB);
    Graphics2D pen = cutout.createGraphics();
    pen.setColor(new Color(190, 20, 30));
    pen.fillRect(50, 50, 100, 75);
    pen.setColor(new Color(20, 40, 90));
    pen.fillRect(50, 125, 100, 25);
    pen.setColor(new Color(0, 255, 0, 100));
    pen.fillRect(0, 0, 200, 40);
    pen.dispose();

    List<Swatch> palette = reader.read(cutout, CancelToken.none());

    assertThat(palette).extracting(Swatch::hex).containsExactly("#BE141E", "#14285A");
    assertThat(palette.getFirst().share()).isCloseTo(0.75, within(0.01));
    assertThat(palette.getFirst().names())
        .containsEntry(Language.EN, "bright red")
        .containsEntry(Language.ZH, "鲜红色");
  }

  @Test
  void one_colour_in_light_and_shade_is_one_swatch() {
    BufferedImage cutout = new BufferedImage(256, 64, BufferedImage.TYPE_INT_ARGB);
    for (int x = 0; x < 256; x++) {
      double light = 0.75 + 0.25 * x / 255;
      Color shade = new Color((int) (40 * light), (int) (150 * light), (int) (60 * light));
      for (int y = 0; y < 64; y++) {
        cutout.setRGB(x, y, shade.getRGB());
      }
    }

    assertThat(reader.read(cutout, CancelToken.none())).hasSize(1);
  }

  @Test
  void nothing_opaque_has_no_colours() {
    BufferedImage clear = new BufferedImage(20, 20, BufferedImage.TYPE_INT_ARGB);
    assertThat(reader.read(clear, CancelToken.none())).isEmpty();
  }

  @Test
  void stops_when_cancelled() {
    CancelToken cancel = new CancelToken();
    cancel.cancel("closed");
    BufferedImage image = new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB);
    assertThatThrownBy(() -> reader.read(image, cancel)).isInstanceOf(WorkCancelledException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "0A0A0A,black",
    "FDFDFD,white",
    "808080,grey",
    "1A2850,navy",
    "E02020,red",
    "E8A0B0,pink",
    "C19C6E,camel",
    "207040,deep green",
    "FFD010,yellow",
    "1F5FD8,bright blue"
  })
  void names_are_the_ones_people_use(String hex, String name) {
    Oklab colour = Oklab.ofRgb(Integer.parseInt(hex, 16));
    assertThat(names.nearest(colour)).containsEntry(Language.EN, name);
  }

  @ParameterizedTest
  @CsvSource({
    "0D0D0E,黒,黑色",
    "FDFDFD,白,白色",
    "BEBEBE,ライトグレー,浅灰色",
    "E02020,赤,红色",
    "1A2850,ネイビー,藏青色",
    "F3E9CF,クリーム色,奶油色"
  })
  void names_are_the_ones_people_use_in_japan_and_china_too(
      String hex, String japanese, String chinese) {
    Oklab colour = Oklab.ofRgb(Integer.parseInt(hex, 16));
    assertThat(names.nearest(colour))
        .containsEntry(Language.JA, japanese)
        .containsEntry(Language.ZH, chinese);
  }

  @Test
  void the_table_is_complete_and_without_repeated_colours() {
    assertThat(names.all()).hasSizeBetween(60, 130);
    assertThat(names.all()).extracting(ColourNames.Named::rgb).doesNotHaveDuplicates();
    assertThat(names.all())
        .allSatisfy(
            named -> {
              assertThat(named.names()).containsOnlyKeys(Language.values());
              assertThat(named.names().values()).allSatisfy(word -> assertThat(word).isNotBlank());
            });
  }
}
