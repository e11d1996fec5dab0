package app.vitrine.gateway.local;

import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.domain.brief.Language;
import app.vitrine.fixture.BesideOthers;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Briefs in whole, plain sentences keep their sense in copy, and what they are made of is right.
 */
@BesideOthers
class OrdinaryProseCopyTest {
  private static final String ENDS_OPEN =
      "(?is).*\\b(?:has|have|get|with|suits|in) (?:a|an)(?:[.,!?]| and\\b| is\\b| has\\b| slightly\\b).*|(?is).*up to (?:has|is)\\b.*";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Travel wallet with an adjustable strap. Holds 8 cards. Brown.|an adjustable strap",
        "Leather bag for a 13 inch laptop. Brown. Made in Spain.|for a 13 inch laptop",
        "Candle with a cotton wick. Glass jar. Burns 40 hours.|a cotton wick",
        "Steel bottle with a 500 ml volume. Leakproof lid.|has a 500 ml volume",
        "Desk lamp with a USB-C port. White. 40 cm tall.|a USB-C port",
        "Slim wallet for travellers with a handmade clasp, 90 g.|with a handmade clasp",
        "Canvas backpack with a waterproof base. 20 litres.|a waterproof base",
        "Wool blanket in a 130 x 180 cm size. Grey.|130 x 180 cm size",
        "Olive oil, 750 ml. Cold-pressed within 6 hours. Fruity.|cold-pressed within 6 hours",
        "Olive oil from olives picked near Kalamata, Greece. Fruity.|near Kalamata, Greece",
        "Olive oil. Great on salads, grilled fish or bread. 750 ml.|salads, grilled fish or bread",
        "Tea tin. Steel. Available in red, green and black.|available in red, green and black",
        "Headphones. Unlike cheap pairs, the ear pads can be replaced. Black.|Unlike cheap pairs, the",
        "Headphones. They weigh 265 g, fold flat and come with a case. Black.|265 g, fold flat and come",
        "Night light. It is made of soft, BPA-free silicone. White.|made of soft, BPA-free silicone",
        "Night light. White. The cable is in the box; the plug is not.|the box; the plug is not",
        "Shorts. Black. 88% polyester, 12% elastane.|88% polyester, 12% elastane",
        "Iron skillet, 26 cm. The more you cook with it, the better it becomes.|cook with it, the better it",
        "Wireless doorbell with a range of up to 300 metres. White.|range of up to 300 metres",
        "Chestnut honey, 350 g jar. Dark, slightly bitter, with a long finish.|slightly bitter",
        "Slim wallet. Fits: 6 cards. Made in: Portugal. Tan.|made in Portugal",
      })
  void what_belongs_together_stays_together(String brief, String words) {
    String said = said(brief, Language.EN);
    assertThat(said).containsIgnoringCase(words);
    assertThat(said).doesNotMatch(ENDS_OPEN);
  }

  @Test
  void a_smiley_and_what_customers_say_are_no_facts() {
    String said =
        said(
            "Tea tin for 100 g. Recycled steel. No more stale tea! Customers rate it 4.8/5."
                + " We've made them since 1987 :)",
            Language.EN);
    assertThat(said).doesNotContain("4.8", "stale", ":)", " :.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Glass bottle with a screw cap, NOT plastic.|en|plastic",
        "Stoneware mug. Unlike porcelain, it does not chip.|en|porcelain",
        "Iron pan. Looks good on a wooden table. 24 cm.|en|wooden",
        "Soy candle, poured in Wood Green. 200 g.|en|wood",
        "Ceramic vase with a satin white glaze. 23 cm.|en|satin",
        "高山红茶，产自福建桐木，100克。汤色红亮。|zh|木",
      })
  void other_things_are_no_material_of_the_product(String brief, String language, String other) {
    Language spoken = language.equals("zh") ? Language.ZH : Language.EN;
    assertThat(LocalSamples.analysis(brief).brief().materials())
        .noneMatch(material -> material.toLowerCase(spoken.locale()).contains(other));
  }

  @Test
  void a_lack_sells_nothing_whatever_words_stand_before_its_noun() {
    String brief = "Leather wallet, brown. Six card slots. No coin pocket. No RFID protection.";
    assertThat(LocalSamples.storyboard(brief, Language.EN, 15).shots())
        .extracting(shot -> String.valueOf(shot.caption()))
        .noneMatch(caption -> caption.contains("No "));
    assertThat(said(brief, Language.EN)).doesNotContain("There is no").contains("o coin pocket");
    assertThat(said("滇红茶，100克，没有小袋分装。汤色红亮。", Language.ZH)).contains("没有小袋分装");
    assertThat(LocalSamples.write("滇红茶，100克，没有小袋分装。汤色红亮。", Language.ZH, 2, List.of(), 1))
        .noneMatch(text -> text.title().text().contains("没有"));
  }

  private static String said(String brief, Language language) {
    return LocalSamples.write(brief, language, 2, List.of(), 1).stream()
        .map(AwkwardBriefs::words)
        .collect(Collectors.joining("\n"));
  }
}
