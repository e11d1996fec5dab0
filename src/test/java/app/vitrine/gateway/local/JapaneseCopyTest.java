package app.vitrine.gateway.local;

import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.domain.brief.Channel;
import app.vitrine.domain.brief.Language;
import app.vitrine.domain.copy.CopyText;
import app.vitrine.domain.copy.Sentence;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Japanese copy, word for word, so that a change to a phrase is seen and read. */
class JapaneseCopyTest {
  private static final String VASE =
      """
      商品名：白い陶器の花瓶
      素材：陶器
      高さ26cm、口径3cm
      手びねりで一つずつ作っています。
      電子レンジは使えません。
      """;

  @Test
  void a_japanese_brief_is_told_in_the_merchant_s_own_words() {
    CopyText post = text(VASE, Channel.SOCIAL_POST);
    assertThat(post.title().text()).isEqualTo("白い陶器の花瓶をご覧ください。");
    assertThat(post.bodyText()).isEqualTo("陶器です。\n\n手びねりで一つずつ作っています。\n\n電子レンジは使えません。");
    assertThat(post.callToAction().text()).isEqualTo("詳しくはショップをご覧ください。");
    assertThat(post.hashtags()).containsExactly("花瓶", "陶器", "インテリア", "暮らし");
  }

  @Test
  void an_english_brief_becomes_a_japanese_page_with_its_units_as_they_are_written_there() {
    CopyText page = text(LocalSamples.brief("enamel-mug.en"), Channel.PRODUCT_PAGE);
    assertThat(page.title().text()).startsWith("Tarnfell ホーローキャンプマグカップ 380ml");
    assertThat(page.bodyText()).contains("素材はホーロー、スチールです。", "色はクリーム色、濃い青、青です。", "直火可です。");
    assertThat(page.bullets())
        .extracting(Sentence::text)
        .contains("容量：380ml", "直径8.5cm、高さ8cm", "重さ150g", "食洗機対応、電子レンジ不可", "単品または4個セット");
    assertThat(page.callToAction().text()).isEqualTo("カートに入れてご注文ください。");
  }

  private static CopyText text(String brief, Channel channel) {
    return LocalSamples.write(brief, Language.JA, 1, List.of(), 1).stream()
        .filter(text -> text.channel() == channel)
        .findFirst()
        .orElseThrow();
  }
}
