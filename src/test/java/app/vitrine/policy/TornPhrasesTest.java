package app.vitrine.policy;

import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.domain.brief.Language;
import app.vitrine.fixture.BesideOthers;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Phrases that end open are found, and their sound look-alikes let be. */
@NullMarked
@BesideOthers
class TornPhrasesTest {
  private final TornPhrases shapes = TornPhrases.load();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The travel wallet has an, adjustable.",
        "Burns for up to.",
        "A",
        "It comes with.",
        "Made of and steel.",
        "has a range of up to has 300 metres",
        "The tracker has a range of up to has 300 metres.",
        "Perfect for.",
        "Made of",
        "Comes in.",
        "The lamp comes with.",
        "It is made of, steel.",
        "A bag for groceries and.",
        "Steel and",
        "The bag has the the pocket.",
        "It has has two pockets.",
        "It is is soft.",
        "The wallet is.",
        "The mug has.",
        "It weighs 150 g , and floats.",
        "Soft,. warm.",
        "Soft,, warm.",
        "A pouch () for cards.",
        ", adjustable.",
        "...,",
        "The mug is made from the.",
        "Fits your.",
        "It fits your, cards.",
        "The bag has a zip and, a strap.",
        "It has pockets such as, one inside.",
        "Holds cards, notes and coins,",
        "Soft.. and warm.",
        "A gift for the.",
        "Softer than.",
        "It connects to.",
        "Works with, adjustable strap.",
        "Available in.",
        "Comes with a and a pouch.",
        "Designed by.",
        "It has pockets such as.",
        "and steel.",
        "The bag has a of steel.",
        "A with lid.",
        "It is made of of steel.",
        "It is made of with steel.",
        "Fits cards with is steel.",
        "Adjustable strap -",
        ".",
        "It."
      })
  void torn_english_is_found(String sentence) {
    assertThat(shapes.in(sentence, Language.EN)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The strap is easy to put on.",
        "The lid screws on.",
        "You know what it is made of.",
        "The case it comes in is soft.",
        "Turn it off.",
        "Something to hold on to.",
        "The box it comes with.",
        "The mug you drink from.",
        "Everything you ask for.",
        "A name to look out for.",
        "What is it made of?",
        "Who is it for?",
        "Rich in vitamin A and vitamin E.",
        "With vitamin a, zinc and more.",
        "It works with or without milk.",
        "It comes with, among other things, a strap.",
        "Warm and, for its size, light.",
        "Comes with: a strap and a pouch.",
        "Taken care of, it lasts for years.",
        "Cared for and loved.",
        "Easy to live with.",
        "Good for cooking with.",
        "Where you need it to, it bends.",
        "Two pockets (one inside) and a zip.",
        "We love it :)",
        "1) Wash. 2) Dry.",
        "The colours the bag comes in.",
        "The tin tea lovers ask for.",
        "Just the way it is.",
        "Sold as is.",
        "From A to Z.",
        "The encoder films are made with.",
        "A two-in-one bag, made in the EU.",
        "Fits up to and including size 44.",
        "Holds up to or over 5 kg.",
        "Made by and for campers.",
        "Order now!",
        "And it floats.",
        "Or wear it alone.",
        "Soft... and warm.",
        "Use approx. 5 g.",
        "Comes in 12 oz., 16 oz. and 20 oz.",
        "5 L",
        "It is not just any mug.",
        "Made for, and with the help of, the climbers of Leeds.",
        "Wash at less than or equal to 30 degrees.",
        "Cups (and) bowls, one set (or) two.",
        "Call reset() first.",
        "The one the barista reaches for.",
        "It is built to be lived in.",
        "Tuck it in.",
        "Plug it in, switch it on.",
        "USB-A, USB-C.",
        "The handle folds up.",
        "The cord is 1.8 m long.",
        "That is what it is.",
        "Yes, it is.",
        "Give it just because.",
        "A mug worth waiting for.",
        "The lamp has a clip to hang it by.",
        "The cup fits a 14” laptop.",
        "“Soft and warm.”",
        "A pen to write with and a pad.",
        "To have and to hold.",
        "Have you had a day that you had had enough of?",
        "Pour it over, around and on.",
        "✨"
      })
  void english_that_only_looks_torn_is_let_be(String sentence) {
    assertThat(shapes.in(sentence, Language.EN)).isEmpty();
    assertThat(shapes.unpaired(sentence)).isEmpty();
  }

  /** As technical prose says it: the noun a preposition belongs to stands far before it. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "The brand the name opens with; empty where it opens with none.",
        "Setting of the place texts are held against.",
        "The topic a kind belongs to.",
        "The run this work belonged to has ended.",
        "A hole of a colour the ground does not have is a part of the product.",
        "A short trace the log can be searched for.",
        "Whether it was played since it is shown; before, its poster is.",
        "Regenerate the video to have its sound levelled.",
        "65..965 by 270..1518 of a frame stay clear."
      })
  void a_preposition_whose_noun_stands_before_it_is_let_be(String sentence) {
    assertThat(shapes.in(sentence, Language.EN)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "，可以。",
        "杯子很轻 ，好洗。",
        "适合露营以及。",
        "手感柔软与，好洗。",
        "白色或。",
        "采用和木。",
        "适合。",
        "杯身采用。",
        "重约，手感好。",
        "采用不锈钢，。",
        "适合露营和。",
        "杯子可以，，洗。",
        "的杯子很轻。",
        "配有。",
        "双层的的杯子。",
        "杯子（双层）很轻，适合露营、。",
        "它适合。",
        "和钢。",
        "含。",
        "采用，钢。",
        "分为。",
        "适合适合露营。"
      })
  void torn_chinese_is_found(String sentence) {
    assertThat(shapes.in(sentence, Language.ZH)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "温和。",
        "经过多道工序，广泛采用。",
        "质地柔和，不刺激。",
        "四季皆适合。",
        "机洗也可以。",
        "手洗可以，机洗不行。",
        "挺好的，很轻。",
        "红色的和蓝色的都有。",
        "采用和纸，手感好。",
        "设计简约。",
        "都包含。",
        "三原色和谐共处，触手可及。",
        "目的的确很明确。",
        "的确很轻。",
        "送人、自用，都可以。",
        "老少皆宜，男女都适合。",
        "款式多样，大家都在参与。",
        "电池不含。",
        "它很轻（150克）。",
        "值得拥有。",
        "多家酒店采用，口碑好。",
        "被多家酒店采用。",
        "能机洗吗？可以。",
        "而且，它很轻。",
        "测试通过。",
        "供您选用。",
        "清晨的第一杯茶，"
      })
  void chinese_that_only_looks_torn_is_let_be(String sentence) {
    assertThat(shapes.in(sentence, Language.ZH)).isEmpty();
    assertThat(shapes.unpaired(sentence)).isEmpty();
  }

  @Test
  void japanese_is_held_to_its_stops_and_keeps_its_open_headlines() {
    assertThat(shapes.in("毎日に、うるおいを。", Language.JA)).isEmpty();
    assertThat(shapes.in("軽くて、。", Language.JA)).isPresent();
    assertThat(shapes.in("コーヒーをを楽しむ。", Language.JA)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Two pockets (one inside and a zip.",
        "Two pockets) and a zip.",
        "杯子（双层很轻。",
        "“Soft and warm."
      })
  void a_bracket_without_its_other_half_is_found(String passage) {
    assertThat(shapes.unpaired(passage)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sizes (S, M, L). Love it :)",
        "1) Wash cold. 2) Dry flat.",
        "Capacity: 50 ml (1.7 fl. oz); 6 cm wide.",
        "A weave (warp and weft (fine)) of wool.",
        "It fits a 14” laptop.",
        "（双层）很轻，150克（约）。"
      })
  void brackets_that_need_no_other_half_or_have_one_are_let_be(String passage) {
    assertThat(shapes.unpaired(passage)).isEmpty();
  }

  @Test
  void the_place_is_quoted_as_the_text_has_it() {
    String text =
        "Slim enough for a front pocket 👍 and light, the travel wallet has an, adjustable strap"
            + " that nobody will ever notice.";

    TornPhrase place = shapes.in(text, Language.EN).orElseThrow();

    assertThat(place.words()).contains("has an, adjustable").hasSizeLessThan(80);
    int start = text.offsetByCodePoints(0, place.start());
    assertThat(text.substring(start)).startsWith(place.words());
  }

  @Test
  void a_short_sentence_is_quoted_whole() {
    assertThat(shapes.in("It comes with.", Language.EN))
        .contains(new TornPhrase("It comes with.", 0));
  }

  @Test
  void nothing_written_is_not_torn() {
    assertThat(shapes.in("", Language.EN)).isEmpty();
    assertThat(shapes.in(" ", Language.ZH)).isEmpty();
  }
}
