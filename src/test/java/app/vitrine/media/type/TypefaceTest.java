package app.vitrine.media.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.vitrine.domain.brief.Language;
import app.vitrine.domain.error.VitrineException;
import app.vitrine.fixture.BesideOthers;
import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Captions are set in a merchant's typeface where it has the letters. */
@BesideOthers
class TypefaceTest {
  @TempDir private Path folder;
  private Path light;
  private Path icons;

  @BeforeEach
  void typefaces() throws IOException {
    light = copy("/assets/fonts/NotoSansSC-Regular.ttf", "light.ttf");
    icons = copy("/META-INF/resources/feather/4.28/fonts/feather.ttf", "icons.ttf");
  }

  private Path copy(String resource, String name) throws IOException {
    Path file = folder.resolve(name);
    try (InputStream in = TypefaceTest.class.getResourceAsStream(resource)) {
      Files.copy(Objects.requireNonNull(in, resource), file);
    }
    return file;
  }

  @Test
  void a_caption_is_set_in_the_typeface_that_was_chosen() {
    Typeface chosen = Typeface.of(light).forAll(List.of("Made by hand", "手工制作"), Language.ZH);

    assertThat(chosen.name()).isEqualTo("Noto Sans SC Regular");
    assertThat(caption(chosen).box().width()).isLessThan(caption(Typeface.SHIPPED).box().width());
  }

  @Test
  void where_a_letter_is_missing_the_whole_film_is_set_in_the_shipped_one() {
    assertThat(Typeface.of(icons).forAll(List.of("Made by hand"), Language.EN))
        .isSameAs(Typeface.SHIPPED);
  }

  @Test
  void japanese_is_set_as_it_is_written_in_japan() {
    Typeface japanese = Typeface.SHIPPED.forAll(List.of("直火で使える、骨太の鍋"), Language.JA);
    Typeface chinese = Typeface.SHIPPED.forAll(List.of("直火可用"), Language.ZH);

    assertThat(japanese.name()).startsWith("Noto Sans CJK JP");
    assertThat(chinese.name()).startsWith("Noto Sans SC");
    assertThat(outline(japanese, "直")).isNotEqualTo(outline(chinese, "直"));
    assertThat(outline(TextBlock.of("直", Language.JA, true, 60, 30, 600).font(), "直"))
        .isEqualTo(outline(japanese, "直"));
  }

  @Test
  void japanese_with_a_letter_the_japanese_face_lacks_is_set_in_the_other() {
    assertThat(Typeface.SHIPPED.forAll(List.of("鍋 锅"), Language.JA)).isSameAs(Typeface.SHIPPED);
  }

  private static List<Double> outline(Typeface face, String letter) {
    return outline(face.at(1), letter);
  }

  private static List<Double> outline(Font font, String letter) {
    FontRenderContext exact = new FontRenderContext(null, true, true);
    PathIterator path =
        font.deriveFont(60f).createGlyphVector(exact, letter).getOutline().getPathIterator(null);
    List<Double> places = new ArrayList<>();
    for (double[] at = new double[6]; !path.isDone(); path.next()) {
      path.currentSegment(at);
      places.add(at[0]);
      places.add(at[1]);
    }
    return places;
  }

  @Test
  void what_is_no_typeface_is_refused_in_a_sentence() throws IOException {
    Path text = Files.writeString(folder.resolve("notes.ttf"), "not letters");

    assertThatThrownBy(() -> Typeface.of(text))
        .isInstanceOf(VitrineException.class)
        .hasMessageContaining("not a TrueType or OpenType typeface");
  }

  private static CaptionLayout caption(Typeface face) {
    return CaptionLayout.of("Made by hand", Language.EN, 1080, 1920, 60, CaptionPlace.HEAD, face)
        .orElseThrow();
  }
}
