package app.vitrine.store.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.vitrine.domain.error.VitrineException;
import java.nio.file.Path;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeNameTest {
  private static final Path ROOT = Path.of("/data/projects/wf-1");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/",
        "/etc/passwd",
        "..",
        "../x",
        "a/../b",
        "a/..",
        ".",
        "a/./b",
        "a//b",
        "a/",
        "C:/x",
        "c:x",
        "\\\\server\\share",
        "a\\b",
        "nul\0",
        "a\nb",
        "tab\t",
        "CON",
        "con.txt",
        "a/NUL",
        "Aux.tar.gz",
        "COM1",
        "lpt9.png",
        "COM¹",
        "conin$",
        "nul .txt",
        "dot.",
        "space ",
        " space",
        "star*",
        "what?",
        "a|b",
        "<a>",
        "\"q\"",
        "file:stream",
        "hero.png.part",
        "\u202Egnp.exe",
        "a\u200Bb",
        "\uD800",
        "1/2/3/4/5/6/7/8/9"
      })
  void odd_names_are_refused(String name) {
    assertThatThrownBy(() -> SafeName.check(name))
        .isInstanceOf(VitrineException.class)
        .hasMessageContaining("is not a name a project file can have");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "artifacts/images/hero.png", "input/original.jpg", "主图 1.png", "ハンドメイド.txt", "a..b",
        ".hidden", "console.log", "com10", "émoji 😀.md", "workspace/context.md"
      })
  void ordinary_names_are_taken_as_they_are(String name) {
    assertThat(SafeName.check(name)).isEqualTo(name);
  }

  @Test
  void a_part_has_at_most_200_bytes() {
    assertThat(SafeName.check("ä".repeat(100))).hasSize(100);
    assertThatThrownBy(() -> SafeName.check("ä".repeat(101))).isInstanceOf(VitrineException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "ä", "图", "😀"})
  void a_name_of_300_characters_is_refused_in_a_short_sentence(String character) {
    String name = character.repeat(300).substring(0, 300 * character.length() - 4) + ".png";
    assertThatThrownBy(() -> SafeName.check(name))
        .isInstanceOf(VitrineException.class)
        .satisfies(refused -> assertThat(refused.getMessage()).hasSizeLessThan(200));
    assertThatThrownBy(() -> SafeName.check("artifacts/images/" + name))
        .isInstanceOf(VitrineException.class);
  }

  @Property(tries = 2_000)
  void whatever_is_accepted_stays_in_the_folder(@ForAll("hostile") String name) {
    String accepted;
    try {
      accepted = SafeName.check(name);
    } catch (VitrineException refused) {
      assertThat(refused.sentence().chars()).noneMatch(Character::isISOControl);
      return;
    }
    Path resolved = ROOT.resolve(accepted);
    assertThat(resolved.normalize()).isEqualTo(resolved);
    assertThat(resolved).startsWithRaw(ROOT).isNotEqualTo(ROOT);
    assertThat(resolved.toString().length()).isLessThan(1_000);
  }

  @Provide
  Arbitrary<String> hostile() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "..",
            ".",
            "/",
            "\\",
            "a",
            "CON",
            "nul",
            ":",
            "C",
            "\0",
            "\n",
            " ",
            "hero",
            ".png",
            "😀",
            "\uD83D",
            "\u202E",
            ".part",
            "\u0000",
            "com1",
            "x".repeat(150));
    Arbitrary<String> joined =
        pieces.list().ofMinSize(1).ofMaxSize(8).map(list -> String.join("", list));
    return Arbitraries.oneOf(joined, Arbitraries.strings().all().ofMaxLength(60));
  }
}
