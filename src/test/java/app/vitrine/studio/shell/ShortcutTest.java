package app.vitrine.studio.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.studio.text.UiLanguage;
import app.vitrine.studio.text.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ShortcutTest {
  @Test
  void no_key_means_two_things_in_one_place() {
    for (Shortcut.Scope scope : Shortcut.Scope.values()) {
      List<String> keys =
          Arrays.stream(Shortcut.values())
              .filter(each -> each.scope() == scope || each.scope() == Shortcut.Scope.EVERYWHERE)
              .flatMap(each -> Arrays.stream(each.keys().split(" / ", -1)))
              .toList();
      assertThat(keys).as(scope.name()).doesNotHaveDuplicates();
    }
  }

  @ParameterizedTest
  @EnumSource(UiLanguage.class)
  void every_shortcut_says_what_it_does(UiLanguage language) {
    Words words = new Words(language);
    for (Shortcut shortcut : Shortcut.values()) {
      assertThat(words.text(shortcut.key())).as(shortcut.name()).isNotBlank();
      assertThat(words.text(shortcut.scope().key())).isNotBlank();
    }
  }

  @Test
  void a_shortcut_answers_to_each_of_its_keys_and_to_no_other() {
    assertThat(Shortcut.REVIEW_NEXT.matches(pressed(KeyCode.J))).isTrue();
    assertThat(Shortcut.REVIEW_NEXT.matches(pressed(KeyCode.DOWN))).isTrue();
    assertThat(Shortcut.REVIEW_NEXT.matches(pressed(KeyCode.K))).isFalse();
    assertThat(Shortcut.of(Shortcut.Scope.EVERYWHERE, pressed(KeyCode.F1)))
        .contains(Shortcut.SHOW_KEYS);
    assertThat(Shortcut.of(Shortcut.Scope.EVERYWHERE, pressed(KeyCode.J))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "NEXT_VARIANT, PAGE_DOWN, true",
    "PREVIOUS_VARIANT, PAGE_UP, true",
    "BRUSH_SMALLER, OPEN_BRACKET, false",
    "BRUSH_LARGER, CLOSE_BRACKET, false",
    "DELETE_PACKAGES, BACK_SPACE, false",
    "FRAME_BACK, COMMA, false",
    "FIND_PACKAGE, SLASH, false"
  })
  void keys_with_names_of_several_words_answer_too(
      Shortcut shortcut, KeyCode key, boolean control) {
    KeyEvent event = new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, control, false, false);
    assertThat(shortcut.matches(event)).isTrue();
  }

  @Test
  void every_key_is_one_the_toolkit_knows() {
    for (Shortcut each : Shortcut.values()) {
      assertThat(each.combinations())
          .as(each.name())
          .allMatch(combination -> combination instanceof KeyCodeCombination);
    }
  }

  @Test
  void the_readme_has_the_same_table() throws IOException {
    Words words = new Words(UiLanguage.ENGLISH);
    String table =
        Arrays.stream(Shortcut.values())
            .map(
                each ->
                    "| %s | %s | %s |"
                        .formatted(
                            words.text(each.scope().key()),
                            each.keys().replace("⌘", "Ctrl+"),
                            words.text(each.key())))
            .collect(Collectors.joining("\n"));
    assertThat(Files.readString(Path.of("README.md")))
        .as("put this into README.md:\n%s", table)
        .contains(table);
  }

  private static KeyEvent pressed(KeyCode code) {
    return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false);
  }
}
