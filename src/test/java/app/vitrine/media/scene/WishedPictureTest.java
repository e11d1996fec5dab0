package app.vitrine.media.scene;

import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.domain.image.SceneKind;
import app.vitrine.domain.work.CancelToken;
import app.vitrine.fixture.BesideOthers;
import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A wish shows in the picture, and the product stays the merchant's product. */
@BesideOthers
class WishedPictureTest {
  private static final SceneRenderer RENDERER = SceneRenderer.create();
  private static final Samples.Shot MUG = Samples.mug();
  private static final int SIDE = 240;

  @Test
  void warmer_and_cooler_surroundings_can_be_seen() {
    assertThat(warmth(lifestyle("warmer"))).isGreaterThan(warmth(lifestyle("")) + 15);
    assertThat(warmth(lifestyle("cooler"))).isLessThan(warmth(lifestyle("")) - 15);
  }

  @Test
  void more_and_less_light_can_be_seen() {
    RenderedScene usual = lifestyle("");
    RenderedScene brighter = OneScene.render(order("brighter"), usual.preset());
    RenderedScene darker = OneScene.render(order("darker"), usual.preset());

    assertThat(luma(brighter)).isGreaterThan(luma(usual) + 8);
    assertThat(luma(darker)).isLessThan(luma(usual) - 8);
  }

  @Test
  void a_lighter_or_darker_background_can_be_seen() {
    RenderedScene usual = lifestyle("");
    RenderedScene pale = OneScene.render(order("lighter background"), usual.preset());
    RenderedScene deep = OneScene.render(order("darker background"), usual.preset());

    assertThat(luma(pale)).isGreaterThan(luma(usual) + 8);
    assertThat(luma(deep)).isLessThan(luma(usual) - 8);
  }

  @Test
  void closer_and_more_space_change_the_products_size() {
    int usual = lifestyle("").product().width();
    assertThat(lifestyle("closer").product().width()).isGreaterThan((int) (1.08 * usual));
    assertThat(lifestyle("more space").product().width()).isLessThan((int) (0.92 * usual));
  }

  @Test
  void beside_words_the_ground_is_plain_until_a_scene_is_wished() {
    RenderedScene plain = RENDERER.render(order(SceneKind.CALLOUT, ""), token());
    RenderedScene marble = RENDERER.render(order(SceneKind.CALLOUT, "on marble"), token());

    assertThat(plain.preset()).isEqualTo("tinted_sweep");
    assertThat(marble.preset()).isEqualTo("marble_light");
    assertThat(marble.unmet()).isEmpty();
    assertThat(marble.product()).isEqualTo(plain.product());
    assertThat(marble.product().x()).isGreaterThan((int) (0.4 * SIDE));
  }

  @Test
  void beside_words_the_background_follows_a_wish_and_one_nobody_understands_is_told() {
    double usual = luma(RENDERER.render(order(SceneKind.CALLOUT, ""), token()));

    assertThat(luma(RENDERER.render(order(SceneKind.CALLOUT, "darker background"), token())))
        .isLessThan(usual - 8);
    assertThat(RENDERER.render(order(SceneKind.CALLOUT, "add a cat"), token()).unmet())
        .containsExactly(new UnmetWish("add a cat", UnmetWish.Reason.UNKNOWN));
  }

  @Test
  void beside_words_the_product_makes_room_and_is_said_to_have_no_more() {
    int usual = RENDERER.render(order(SceneKind.CALLOUT, ""), token()).product().width();
    RenderedScene roomy = RENDERER.render(order(SceneKind.CALLOUT, "more space"), token());
    RenderedScene closer = RENDERER.render(order(SceneKind.CALLOUT, "closer, warmer"), token());

    assertThat(roomy.product().width()).isLessThan((int) (0.92 * usual));
    assertThat(roomy.unmet()).isEmpty();
    assertThat(closer.product().width()).isEqualTo(usual);
    assertThat(closer.unmet())
        .containsExactly(new UnmetWish("closer", UnmetWish.Reason.BESIDE_WORDS));
  }

  @ParameterizedTest
  @CsvSource({"warmer", "cooler", "brighter", "darker", "lighter background", "darker background"})
  void the_products_own_pixels_are_matched_by_a_little_at_most(String wish) {
    for (SceneKind kind : List.of(SceneKind.HERO, SceneKind.LIFESTYLE)) {
      RenderedScene.Match match = RENDERER.render(order(kind, wish), token()).match();
      assertThat(match.red() / match.green()).isBetween(0.95, 1.05);
      assertThat(match.blue() / match.green()).isBetween(0.95, 1.05);
      assertThat(match.green()).isBetween(0.85, 1.3);
    }
  }

  @Test
  void the_main_picture_stays_white_and_says_so() {
    RenderedScene hero =
        RENDERER.render(order(SceneKind.HERO, "warmer, darker background"), token());

    assertThat(hero.image().getRGB(4, 4) & 0xFF).isGreaterThan(248);
    assertThat(hero.unmet())
        .containsExactly(
            new UnmetWish("warmer", UnmetWish.Reason.WHITE_GROUND),
            new UnmetWish("darker background", UnmetWish.Reason.WHITE_GROUND));
    assertThat(RENDERER.render(order(SceneKind.LIFESTYLE, "warmer"), token()).unmet()).isEmpty();
    assertThat(RENDERER.render(order(SceneKind.DETAIL, "warmer, add a cat"), token()).unmet())
        .containsExactly(
            new UnmetWish("warmer", UnmetWish.Reason.OWN_PHOTO),
            new UnmetWish("add a cat", UnmetWish.Reason.UNKNOWN));
  }

  @Test
  void a_scene_no_picture_of_a_lying_product_can_have_is_told() {
    Samples.Shot wallet = Samples.wallet();
    for (String wish : List.of("on water", "on marble")) {
      SceneOrder order =
          Samples.order(
              wallet,
              SceneKind.LIFESTYLE,
              1,
              "leather_goods",
              SIDE,
              SIDE,
              0,
              7,
              List.of(wish),
              null);
      RenderedScene scene = RENDERER.render(order, token());

      boolean shown = scene.preset().equals("marble_light");
      assertThat(shown).isEqualTo(wish.equals("on marble"));
      assertThat(scene.unmet())
          .isEqualTo(shown ? List.of() : List.of(new UnmetWish(wish, UnmetWish.Reason.UNKNOWN)));
    }
  }

  private static RenderedScene lifestyle(String wish) {
    return RENDERER.render(order(wish), token());
  }

  private static SceneOrder order(String wish) {
    return order(SceneKind.LIFESTYLE, wish);
  }

  private static SceneOrder order(SceneKind kind, String wish) {
    List<String> wishes = wish.isEmpty() ? List.of() : List.of(wish);
    return Samples.order(MUG, kind, 1, "drinkware", SIDE, SIDE, 0, 7, wishes, null);
  }

  private static CancelToken token() {
    return CancelToken.none();
  }

  /** Red over blue in the surroundings, in 8-bit steps. */
  private static double warmth(RenderedScene scene) {
    BufferedImage image = scene.image();
    double sum = 0;
    for (int x = 0; x < SIDE; x++) {
      int p = image.getRGB(x, SIDE - 8);
      sum += (p >> 16 & 0xFF) - (p & 0xFF);
    }
    return sum / SIDE;
  }

  private static double luma(RenderedScene scene) {
    return Samples.luma(scene.image(), 0, 0, SIDE, SIDE / 6);
  }
}
