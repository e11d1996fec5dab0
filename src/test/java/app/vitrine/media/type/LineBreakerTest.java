package app.vitrine.media.type;

import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.domain.brief.Language;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineBreakerTest {
  @ParameterizedTest
  @CsvSource({
    "可以直接放在燃气灶或营火旁加热, 10, 燃气灶",
    "可以直接放在燃气灶或营火旁加热, 9, 燃气灶",
    "可直接放在燃气灶上加热, 8, 燃气灶",
    "钢制杯身配两层食品级搪瓷, 8, 食品级",
    "柔软仿皮耳垫和钢制伸缩杆, 8, 伸缩杆",
    "选用海拔约1200米的春季手采整叶, 12, 1200米",
    "每只杯口都有手工浸涂的细小斑点, 10, 手工",
    "耳罩外圈和头梁接口都是铜色, 8, 头梁"
  })
  void a_chinese_word_is_not_broken_even_where_the_dictionary_does_not_know_it(
      String caption, int most, String word) {
    List<String> lines = lines(caption, most, Language.ZH);
    assertThat(lines).hasSize(2).anyMatch(line -> line.contains(word));
  }

  @ParameterizedTest
  @CsvSource({"可以直接放在燃气灶加热吧, 10", "山月高山红茶春季手采整叶茶, 12", "内外两层食品级搪瓷杯, 9"})
  void no_line_is_a_single_character_and_both_are_of_like_length(String caption, int most) {
    List<String> lines = lines(caption, most, Language.ZH);
    assertThat(lines).hasSize(2).allMatch(line -> line.length() >= 3);
  }

  @ParameterizedTest
  @CsvSource({"手作りの釉薬が一つずつ違います, 10, 釉薬", "毎日の珈琲時間を温かくします, 9, 珈琲"})
  void a_japanese_word_is_not_broken(String caption, int most, String word) {
    assertThat(lines(caption, most, Language.JA)).hasSize(2).anyMatch(line -> line.contains(word));
  }

  @ParameterizedTest
  @CsvSource({
    "NOTTE No. 4 eau de parfum, 15, No. 4",
    "Whole leaves of a high-mountain black tea, 26, high-mountain",
    "Wireless over-ear headphones, 19, over-ear",
    "Bottle 6 cm wide, 10, 6 cm",
    "50 ml (1.7 fl. oz), 13, (1.7 fl. oz)",
    "Holds 1.5 l of water, 12, 1.5 l"
  })
  void a_hyphenated_word_and_a_number_with_its_word_stay_on_one_line(
      String caption, int most, String together) {
    List<String> lines = lines(caption, most, Language.EN);
    assertThat(lines).hasSize(2).anyMatch(line -> line.contains(together));
  }

  @ParameterizedTest
  @CsvSource({
    "Meet the Orrin & Vale bifold wallet, 23, Orrin & Vale",
    "Hearth & Alder scented candle, 18, Hearth & Alder",
    "Orrin & Vale 对折钱包, 13, Orrin & Vale"
  })
  void a_name_of_two_is_not_taken_apart(String caption, int most, String name) {
    assertThat(lines(caption, most, Language.EN)).hasSize(2).anyMatch(line -> line.contains(name));
  }

  /** Strict kinsoku (JIS X 4051, GB/T 15834), at every width at which a caption breaks at all. */
  @ParameterizedTest
  @CsvSource({
    "JA, コーヒーメーカーでゆっくりドリップ。",
    "JA, ちょっとしたパーティーにぴったりのキャンドル",
    "JA, 「毎日の一杯」を、もっとしっかり味わう。",
    "JA, シャッターチャンスを逃さない（軽量）ボディー！",
    "ZH, “山月”红茶，春季手采（整叶）。",
    "ZH, 《四季》香薰蜡烛：大豆蜡、棉芯！"
  })
  void no_line_begins_or_ends_with_what_must_not_stand_there(Language language, String caption) {
    int broken = 0;
    for (int most = caption.length() / 2; most < caption.length(); most++) {
      List<String> lines =
          new LineBreaker(language).lines(caption, most, String::length).orElse(List.of());
      for (int i = 0; i < lines.size(); i++) {
        assertThat("。、！？）」』】〉》”’：；ーぁぃぅぇぉっゃゅょァィゥェォッャュョ々…，")
            .doesNotContain(i == 0 ? " " : lines.get(i).substring(0, 1));
        assertThat("（「『【〈《“‘")
            .doesNotContain(
                i == lines.size() - 1 ? " " : lines.get(i).substring(lines.get(i).length() - 1));
      }
      broken += lines.size() > 1 ? 1 : 0;
    }
    assertThat(broken).isGreaterThan(2);
  }

  @Test
  void a_name_of_two_that_no_line_holds_is_still_broken() {
    assertThat(
            new LineBreaker(Language.EN)
                .hyphenated("Incomprehensibilities & Daughters", 24, String::length)
                .orElseThrow())
        .hasSize(2);
  }

  private static List<String> lines(String caption, int most, Language language) {
    return new LineBreaker(language).lines(caption, most, String::length).orElseThrow();
  }
}
