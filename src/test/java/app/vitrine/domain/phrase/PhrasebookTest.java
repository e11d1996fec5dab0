package app.vitrine.domain.phrase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.vitrine.domain.error.VitrineException;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

@NullMarked
class PhrasebookTest {
  private static final Phrasebook CHINESE = Phrasebook.of(Locale.SIMPLIFIED_CHINESE);
  private static final Phrasebook ENGLISH = Phrasebook.of(Locale.ENGLISH);

  @Test
  void a_whole_failure_is_said_sentence_by_sentence() {
    String stored =
        VitrineException.invalid(
                "The photo “mug. final.heic” cannot be opened.",
                "Check that you may read it and that its disk is connected.")
            .sentence();
    assertThat(CHINESE.say(stored))
        .isEqualTo(
            "无法打开照片“mug. final.heic”。没有创建任何内容。" + "请确认您有权读取它，且所在磁盘已连接。（PKG_VALIDATION_ERROR）");
  }

  @Test
  void what_filled_the_gaps_is_kept_as_it_is() {
    assertThat(CHINESE.say("The photo “title” is larger than 50 MB."))
        .isEqualTo("照片“title”超过了 50 MB。");
    assertThat(CHINESE.say("There is no photo at “$1 \\{name}”.")).isEqualTo("“$1 \\{name}”处没有照片。");
  }

  @Test
  void a_gap_that_holds_a_phrase_is_said_too() {
    assertThat(CHINESE.say("The video generation stage met an unexpected problem."))
        .isEqualTo("视频阶段遇到了意外问题。");
  }

  @Test
  void things_in_a_row_are_said_one_by_one() {
    assertThat(
            CHINESE.say(
                "Some titles are too long for most marketplaces: product page (variant 1), short"
                    + " ad (English, variant 2) and live script (variant 1)."))
        .isEqualTo("标题超出大多数平台的字数限制：商品详情页（方案 1）、英文短广告语（方案 2）、直播话术（方案 1）。");
  }

  @Test
  void a_sentence_that_is_not_in_the_book_stays_beside_those_that_are() {
    assertThat(CHINESE.say("The moon is full. Everything finished before is kept."))
        .isEqualTo("The moon is full. 之前完成的内容都已保留。");
  }

  @Test
  void a_text_of_a_person_stays_as_it_is() {
    String text = "  Please make it   warmer. And no emoji!  ";
    assertThat(CHINESE.say(text)).isEqualTo(text);
    assertThat(CHINESE.say("")).isEmpty();
  }

  @Test
  void english_is_left_as_it_was_written() {
    String stored = "The photo file is empty (0 bytes). Nothing was created.";
    assertThat(ENGLISH.say(stored)).isEqualTo(stored);
    assertThat(Phrasebook.of(Locale.FRENCH).say(stored)).isEqualTo(stored);
  }

  @Test
  void what_the_writer_said_in_the_language_of_the_copy_is_said_in_english() {
    assertThat(ENGLISH.say("部分照办：“更短”。买家必须知道的使用限制仍会保留。"))
        .isEqualTo("Followed in part: “更短”. A limit that buyers must know stays in the text.");
  }

  @Test
  void names_of_the_engine_s_own_are_said_as_a_person_says_them() {
    assertThat(ENGLISH.say("DOCUMENTARY: The brief speaks of tea."))
        .isEqualTo("Documentary: The brief speaks of tea.");
    assertThat(ENGLISH.say("plinth_studio by local"))
        .isEqualTo("studio plinth by the local engine");
    assertThat(ENGLISH.say("[PRODUCT_PAGE, AD_SHORT]")).isEqualTo("product page, short ad");
    assertThat(ENGLISH.say("EN")).isEqualTo("English");
  }

  @Test
  void a_number_has_to_be_a_number() {
    assertThat(CHINESE.phrase("at least 4")).contains("不低于 4");
    assertThat(CHINESE.phrase("at least one more try")).isEmpty();
  }

  @Test
  void hostile_texts_take_no_time_worth_speaking_of() {
    String hostile = "The folder ; “ cannot be, and . ".repeat(37);
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> assertThat(CHINESE.say(hostile)).isNotEmpty());
    assertThat(CHINESE.say(hostile.repeat(5))).isEqualTo(hostile.repeat(5));
  }

  @Test
  void a_phrase_may_not_say_what_was_not_written() {
    assertThatThrownBy(() -> new Phrase("The {one}.", "{other}。"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("{other}");
  }
}
