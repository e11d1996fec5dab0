package app.vitrine.domain.view;

import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.domain.state.Target;
import app.vitrine.fixture.BesideOthers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom a comment is about. */
@BesideOthers
class ShareTest {
  private static final String BRIEF = "Stoneware mug, 350 ml, glazed inside.";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the copy is too long, make it shorter | COPYWRITING",
        "The headline is dull. Make it livelier. | COPYWRITING",
        "文案太长了，改短一点 | COPYWRITING",
        "タイトルが長すぎます | COPYWRITING",
        "The text is too long | COPYWRITING VIDEO",
        "Less text in the video | VIDEO",
        "The background music is too loud | VIDEO",
        "字幕太快了 | VIDEO",
        "The copy and the video should be shorter. | COPYWRITING VIDEO",
        "Text and video should be friendlier | COPYWRITING VIDEO",
        "文案、视频都太长 | COPYWRITING VIDEO"
      })
  void a_comment_that_names_its_part_is_about_that_part_alone(String comment, String parts) {
    assertThat(Share.of(comment, BRIEF))
        .allSatisfy(share -> assertThat(share.quiet()).isFalse())
        .extracting(share -> share.part().name())
        .containsExactly(parts.split(" ", -1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"The pictures are too dark.", "背景太乱了", "写真が暗すぎます"})
  void the_film_follows_quietly_what_is_said_of_the_pictures(String comment) {
    assertThat(Share.of(comment, BRIEF))
        .containsExactly(
            new Share(Target.IMAGES, comment, false), new Share(Target.VIDEO, comment, true));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Too dark.",
        "shorter, warmer",
        "Make it simpler. It looks crowded.",
        "The headline in the picture is unreadable",
        "太普通了"
      })
  void a_comment_that_names_no_part_or_several_at_once_is_about_all(String comment) {
    assertThat(Share.of(comment, BRIEF)).isEmpty();
  }

  @Test
  void sentences_and_clauses_go_to_the_parts_they_name() {
    assertThat(Share.of("The copy is too long. Make it shorter. The video is too fast.", BRIEF))
        .containsExactly(
            new Share(Target.COPYWRITING, "The copy is too long. Make it shorter.", false),
            new Share(Target.VIDEO, "The video is too fast.", false));
    assertThat(Share.of("Mention the gift, and make the background lighter", BRIEF))
        .contains(
            new Share(Target.COPYWRITING, "Mention the gift", false),
            new Share(Target.IMAGES, "Mention the gift; make the background lighter", false));
    assertThat(Share.of("Shorter copy and warmer pictures, please", BRIEF))
        .containsExactly(
            new Share(Target.COPYWRITING, "Shorter copy", false),
            new Share(Target.IMAGES, "warmer pictures; please", false),
            new Share(Target.VIDEO, "warmer pictures; please", true));
  }

  @Test
  void a_word_of_the_brief_names_the_product_and_no_part() {
    String frame = "Picture frame for one photo, oak.";

    assertThat(Share.of("Say that the photo is behind glass.", frame)).isEmpty();
    assertThat(Share.of("Say that the photo is behind glass.", BRIEF)).isNotEmpty();
  }

  @Test
  void every_row_of_names_has_three_languages_and_no_name_stands_twice() throws IOException {
    List<String> names = new ArrayList<>();
    for (String row :
        Files.readAllLines(Path.of("src/main/resources/app/vitrine/domain/view/named_parts.lex"))) {
      if (!row.startsWith("#")) {
        String[] cells = row.split(" \\| ", -1);
        assertThat(cells).as(row).hasSize(4);
        assertThat(cells[0]).matches("same|(?:copywriting|images|video)(?: video)?");
        for (int language = 1; language < cells.length; language++) {
          List<String> words = List.of(cells[language].split(";", -1));
          assertThat(words).as(row).allMatch(word -> !word.isBlank() && word.equals(word.strip()));
          // Chinese and Japanese share signs, so that a name may be in both.
          names.addAll(language == 3 ? List.of() : words);
        }
      }
    }
    assertThat(names).hasSizeGreaterThan(80).doesNotHaveDuplicates();
    assertThat(names).allMatch(name -> name.equals(name.toLowerCase(Locale.ROOT)));
  }
}
