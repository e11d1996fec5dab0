package app.vitrine.media.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.vitrine.domain.analysis.Box;
import app.vitrine.domain.brief.Language;
import app.vitrine.domain.work.CancelToken;
import app.vitrine.domain.work.WorkCancelledException;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CaptionTest {
  private static final int WIDTH = 1080;
  private static final int HEIGHT = 1920;

  @ParameterizedTest
  @CsvSource({
    "EN, Made by hand, 1080, 1920",
    "EN, 'Copper rings, soft pads and thirty hours of music on a single charge', 1080, 1920",
    "ZH, 不含塑料，只有棉、麻与时间的温度, 1080, 1920",
    "JA, 職人の手で、一点ずつ仕上げました。, 1080, 1080",
    "ZH, 手工拉坯的白瓷花瓶手工拉坯的白瓷花瓶手工拉坯的白瓷花瓶手工拉坯的白瓷花瓶, 1920, 1080",
    "EN, Made by hand, 270, 480"
  })
  void letters_and_box_stay_inside_the_safe_area(
      Language language, String text, int width, int height) {
    CaptionLayout layout = layout(text, language, width, height);
    Box safe = SafeArea.of(width, height);

    assertThat(layout.lines()).hasSizeBetween(1, 2);
    assertThat(layout.box().x()).isGreaterThanOrEqualTo(safe.x());
    assertThat(layout.box().right()).isLessThanOrEqualTo(safe.right());
    assertThat(layout.box().y()).isGreaterThanOrEqualTo(safe.y());
    assertThat(layout.box().bottom()).isLessThanOrEqualTo(safe.bottom());
    CaptionArt art =
        CaptionArt.draw(layout, new CaptionInk(true, 0), width, height, CancelToken.none());
    assertThat(solidOutside(art, layout.box())).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "EN, Father’s Day, Father's Day",
    "EN, “Fig Leaf”, \"Fig Leaf\"",
    "ZH, 父亲节 Father’s Day “礼物”, 父亲节 Father's Day “礼物”"
  })
  void a_wide_mark_does_not_tear_a_latin_word(Language language, String text, String set) {
    assertThat(layout(text, language, WIDTH, HEIGHT).lines()).containsExactly(set);
  }

  @Test
  void a_caption_hangs_from_the_safe_areas_head_or_stands_on_its_foot() {
    Box safe = SafeArea.of(WIDTH, HEIGHT);

    assertThat(placed(CaptionPlace.HEAD).y()).isEqualTo(safe.y());
    assertThat(placed(CaptionPlace.FOOT).bottom()).isEqualTo(safe.bottom());
  }

  private static Box placed(CaptionPlace place) {
    return CaptionLayout.of("Made by hand", Language.EN, WIDTH, HEIGHT, 60, place, Typeface.SHIPPED)
        .orElseThrow()
        .box();
  }

  @Test
  void a_middle_dot_sets_the_call_on_a_line_of_its_own() {
    assertThat(layout("Tarnfell enamel camping mug · Shop now", Language.EN, WIDTH, HEIGHT).lines())
        .containsExactly("Tarnfell enamel", "camping mug", "Shop now");
    assertThat(layout("山月高山红茶 · 进店看看", Language.ZH, WIDTH, HEIGHT).lines())
        .containsExactly("山月高山红茶", "进店看看");
  }

  @ParameterizedTest
  @CsvSource({
    "EN, Tarnfell enamel camping mug · Shop now, 1080, 1920",
    "ZH, 山月高山红茶 · 进店看看, 1080, 1080",
    "JA, 琺瑯のマグカップ · ショップで見る, 1920, 1080"
  })
  void a_call_ends_in_a_button_that_is_read_on_its_own_colour(
      Language language, String text, int width, int height) {
    CaptionLayout layout =
        CaptionLayout.of(
                text,
                language,
                CaptionRole.CALL,
                width,
                height,
                0.07 * Math.min(width, height),
                CaptionPlace.HEAD,
                Typeface.SHIPPED)
            .orElseThrow();
    BufferedImage art =
        CaptionArt.draw(layout, new CaptionInk(true, 0), width, height, CancelToken.none()).image();

    assertThat(layout.end()).isEqualTo(CaptionEnd.BUTTON);
    assertThat(layout.box().bottom()).isLessThanOrEqualTo(SafeArea.of(width, height).bottom());
    Rectangle2D button = layout.callButton().in(layout.box());
    assertThat(new Rectangle2D.Double(0, 0, layout.box().width(), layout.box().height()))
        .matches(box -> box.contains(button));
    int reach = (art.getWidth() - layout.box().width()) / 2;
    int left = reach + (int) button.getX();
    int row = reach + (int) button.getCenterY();
    List<Integer> across =
        IntStream.range(left + (int) button.getHeight() / 2, left + (int) button.getWidth() / 2)
            .mapToObj(x -> art.getRGB(x, row) & 0xFFFFFF)
            .toList();
    assertThat(across.getFirst()).isEqualTo(CaptionInk.WHITE);
    assertThat(across).contains(CaptionInk.NEAR_BLACK);
  }

  @Test
  void a_line_with_a_middle_dot_is_no_button() {
    assertThat(layout("Small · light", Language.EN, WIDTH, HEIGHT).end())
        .isEqualTo(CaptionEnd.LINE);
  }

  @Test
  void captions_of_one_film_have_letters_of_one_size() {
    String brief = "Hand-poured";
    String lengthy = "Jar can be washed and used again for pencils or pads";
    double size =
        CaptionLayout.size(
            List.of(brief, lengthy),
            Language.EN,
            CaptionRole.LINE,
            WIDTH,
            HEIGHT,
            Typeface.SHIPPED);

    for (String text : List.of(brief, lengthy)) {
      CaptionLayout layout =
          CaptionLayout.of(
                  text, Language.EN, WIDTH, HEIGHT, size, CaptionPlace.HEAD, Typeface.SHIPPED)
              .orElseThrow();
      assertThat(layout.font().getSize2D()).isEqualTo((float) size);
      assertThat(layout.complete()).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0x000000, 0x303030, 0x6a6a6a, 0x808080, 0x9c9c9c, 0xd8d8d8, 0xffffff})
  void captions_can_be_read_on_any_grey(int ground) {
    double grey = (ground & 0xff) / 255.0;
    CaptionInk ink = CaptionInk.forGround(grey, grey);

    assertThat(lowestContrast(ink, ground)).isGreaterThanOrEqualTo(4.5);
  }

  @ParameterizedTest
  @ValueSource(ints = {0x000000, 0x808080, 0xffffff})
  void captions_over_footage_can_be_read_on_any_grey(int ground) {
    assertThat(lowestContrast(CaptionInk.forAnyGround(), ground)).isGreaterThanOrEqualTo(4.5);
  }

  @Test
  void bright_and_dark_grounds_need_no_veil() {
    assertThat(CaptionInk.forGround(0.8, 1)).isEqualTo(new CaptionInk(false, 0));
    assertThat(CaptionInk.forGround(0, 0.3)).isEqualTo(new CaptionInk(true, 0));
  }

  @Test
  void chinese_and_japanese_have_their_own_glyphs() {
    String text = "白瓷花瓶温度職人仕上げ";
    List<Integer> missing = shape("\uffff");
    for (int point : text.codePoints().toArray()) {
      assertThat(shape(Character.toString(point))).isNotEqualTo(missing);
    }
    assertThat(text.codePoints().distinct().mapToObj(p -> shape(Character.toString(p))).distinct())
        .hasSize((int) text.codePoints().distinct().count());
  }

  @Test
  void what_the_typeface_lacks_is_replaced_or_left_out() {
    assertThat(printable("Order now 🎉 today ✨!")).isEqualTo("Order now today!");
    assertThat(printable("👩‍🎨 手工 ❤️")).isEqualTo("手工");
    assertThat(printable("Crème brûlée — 28 cm")).isEqualTo("Crème brûlée — 28 cm");
    assertThat(printable("𝗡𝗲𝘄\u200b\u0007 mug")).isEqualTo("New mug");
    assertThat(printable("🎉🎉")).isEmpty();
    assertThat(CaptionLayout.of("🎉", Language.EN, CaptionRole.LINE, WIDTH, HEIGHT)).isEmpty();
  }

  @Test
  void lines_do_not_begin_with_closing_marks_or_end_with_opening_ones() {
    IntStream.range(4, 30)
        .forEach(
            length -> {
              String text = "温".repeat(length / 2) + "，「" + "度".repeat(length / 2) + "」。";
              CaptionLayout layout = layout(text, Language.ZH, WIDTH, HEIGHT);
              assertThat(layout.lines().getLast()).doesNotStartWith("，").doesNotStartWith("」");
              assertThat(layout.lines().getFirst()).doesNotEndWith("「");
            });
  }

  @Test
  void lines_break_between_words_and_at_pauses() {
    assertThat(layout("山月红茶，冬日里的一口暖暖的茶香", Language.ZH, WIDTH, HEIGHT).lines())
        .containsExactly("山月红茶，", "冬日里的一口暖暖的茶香");
    assertThat(
            layout("Thrown by hand, glazed twice in wood ash", Language.EN, WIDTH, HEIGHT).lines())
        .containsExactly("Thrown by hand,", "glazed twice in wood ash");
  }

  @Test
  void a_text_that_is_far_too_long_is_cut_between_words_and_says_so() {
    CaptionLayout layout =
        layout("many words without any end ".repeat(12), Language.EN, WIDTH, HEIGHT);

    assertThat(layout.complete()).isFalse();
    assertThat(layout.lines().getLast()).matches(".*\\b(many|words|without|any|end)…");
  }

  @Test
  void reading_takes_longer_for_more_text_and_depends_on_the_language() {
    assertThat(ReadingTime.neededSec("", Language.EN)).isZero();
    assertThat(ReadingTime.fits("Made by hand", Language.EN, 1.5)).isTrue();
    assertThat(ReadingTime.fits("Made by hand", Language.EN, 0.5)).isFalse();
    assertThat(ReadingTime.neededSec("手工拉坯的白瓷", Language.ZH)).isBetween(1.0, 2.0);
    assertThat(ReadingTime.neededSec("手工拉坯的白瓷", Language.JA))
        .isGreaterThan(ReadingTime.neededSec("手工拉坯的白瓷", Language.ZH));
  }

  private static CaptionLayout layout(String text, Language language, int width, int height) {
    return CaptionLayout.of(text, language, CaptionRole.LINE, width, height).orElseThrow();
  }

  private static String printable(String text) {
    return PrintableText.of(text, FontBook.bold(1));
  }

  @Test
  void a_caption_stops_being_drawn_when_it_is_cancelled() {
    CancelToken cancelled = new CancelToken();
    cancelled.cancel("enough");
    CaptionLayout layout = layout("Made by hand", Language.EN, WIDTH, HEIGHT);

    assertThatThrownBy(
            () -> CaptionArt.draw(layout, new CaptionInk(true, 0), WIDTH, HEIGHT, cancelled))
        .isInstanceOf(WorkCancelledException.class);
  }

  /** Contrast between the letters' colour and what lies behind them, shadow left aside. */
  private static double lowestContrast(CaptionInk ink, int ground) {
    CaptionLayout layout = layout("Made by hand", Language.EN, WIDTH, HEIGHT);
    CaptionArt art = CaptionArt.draw(layout, ink, WIDTH, HEIGHT, CancelToken.none());
    BufferedImage frame = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = frame.createGraphics();
    g.setColor(new Color(ground));
    g.fillRect(0, 0, WIDTH, HEIGHT);
    g.drawImage(art.image(), art.x(), art.y(), null);
    g.dispose();
    double letters = CaptionInk.luminance(ink.letters());
    Box box = layout.box();
    return IntStream.range(box.y() + 1, box.bottom() - 1)
        .mapToDouble(y -> CaptionInk.luminance(frame.getRGB(box.x() + 2, y) & 0xffffff))
        .map(behind -> CaptionInk.contrast(letters, behind))
        .min()
        .orElseThrow();
  }

  private static int solidOutside(CaptionArt art, Box box) {
    int solid = 0;
    for (int y = 0; y < art.image().getHeight(); y++) {
      for (int x = 0; x < art.image().getWidth(); x++) {
        boolean inside =
            art.x() + x >= box.x()
                && art.x() + x < box.right()
                && art.y() + y >= box.y()
                && art.y() + y < box.bottom();
        if (!inside && art.image().getRGB(x, y) >>> 24 > 250) {
          solid++;
        }
      }
    }
    return solid;
  }

  private static List<Integer> shape(String letter) {
    BufferedImage image = new BufferedImage(40, 40, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    g.setFont(FontBook.bold(32));
    g.drawString(letter, 4, 32);
    g.dispose();
    return Arrays.stream(image.getRGB(0, 0, 40, 40, null, 0, 40)).boxed().toList();
  }
}
