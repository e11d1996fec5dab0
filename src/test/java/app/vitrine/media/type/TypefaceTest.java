package app.vitrine.media.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.vitrine.domain.brief.Language;
import app.vitrine.domain.error.VitrineException;
import app.vitrine.fixture.BesideOthers;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
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
    Typeface chosen = Typeface.of(light).forAll(List.of("Made by hand", "手工制作"));

    assertThat(chosen.name()).isEqualTo("Noto Sans SC Regular");
    assertThat(caption(chosen).box().width()).isLessThan(caption(Typeface.SHIPPED).box().width());
  }

  @Test
  void where_a_letter_is_missing_the_whole_film_is_set_in_the_shipped_one() {
    assertThat(Typeface.of(icons).forAll(List.of("Made by hand"))).isSameAs(Typeface.SHIPPED);
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
