package app.vitrine.media.callout;

import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.domain.analysis.Box;
import app.vitrine.domain.brief.Language;
import app.vitrine.domain.copy.Sentence;
import app.vitrine.domain.image.CalloutAim;
import app.vitrine.domain.image.CalloutWords;
import app.vitrine.fixture.BesideOthers;
import app.vitrine.media.callout.CalloutPlan.Leader;
import app.vitrine.media.callout.CalloutPlan.Placed;
import app.vitrine.media.type.TextBlock;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@NullMarked
@BesideOthers
class CalloutArtTest {
  private static final int CUTOUT = 400;
  private static final Box WHOLE = new Box(0, 0, CUTOUT, CUTOUT);

  /** A round product that fills its cut-out. */
  private static final ProductEdge ROUND = new ProductEdge(disc(), WHOLE);

  private record Said(Language language, String name, List<String> points) {
    CalloutWords words() {
      return words(false, false);
    }

    CalloutWords words(boolean rim, boolean foot) {
      return new CalloutWords(
          language,
          new Sentence(name, List.of()),
          points.stream().map(point -> new Sentence(point, List.of())).toList(),
          rim,
          foot,
          List.of());
    }
  }

  private static final List<Said> WORDS =
      List.of(
          new Said(
              Language.EN,
              "Tarnfell enamel camping mug",
              List.of("380 ml", "Goes in the dishwasher", "Steel body with two coats of enamel")),
          new Said(
              Language.EN,
              "Incomprehensibilities",
              List.of(
                  "Pneumonoultramicroscopicsilicovolcanoconiosis", "Small", "Very, very small")),
          new Said(Language.ZH, "山月高山红茶", List.of("圆形马口铁罐装散茶", "防潮避光")),
          new Said(Language.JA, "琺瑯のキャンプ用マグカップ", List.of("容量380ミリリットル", "食洗機で洗えます", "鋼板に琺瑯二度がけ")));

  static Stream<Arguments> frames() {
    return WORDS.stream()
        .flatMap(
            said ->
                Stream.of(new int[] {1024, 1024}, new int[] {1600, 900}, new int[] {1080, 1920})
                    .map(size -> Arguments.of(said, size[0], size[1])));
  }

  /** The most the scene gives the product, see {@code Placement}. */
  private static Box product(int width, int height) {
    if (height > width) {
      return part(width, height, 0.13, 0.41, 0.87, 0.88);
    }
    int side = (int) (0.5 * Math.min(width, height));
    return new Box((int) (0.7 * width - side / 2.0), (int) (0.3 * height), side, side);
  }

  private static Box part(
      int width, int height, double left, double top, double right, double bottom) {
    int x = (int) Math.round(left * width);
    int y = (int) Math.round(top * height);
    return new Box(
        x, y, (int) Math.round(right * width) - x, (int) Math.round(bottom * height) - y);
  }

  @ParameterizedTest
  @MethodSource("frames")
  void words_stand_in_the_frame_beside_the_product_and_never_on_each_other(
      Said said, int width, int height) {
    Box box = product(width, height);
    CalloutPlan plan = CalloutPlan.of(width, height, box, ROUND, said.words());

    // What players of short films cover of a tall frame, and a margin in others.
    Rectangle2D frame =
        height > width
            ? new Rectangle2D.Double(65, 270, 900, 1248)
            : new Rectangle2D.Double(0.05 * width, 0.05 * height, 0.9 * width, 0.9 * height);
    List<Rectangle2D> places = plan.texts().stream().map(CalloutArtTest::place).toList();
    assertThat(places).hasSize(said.points().size() + 1);
    for (int i = 0; i < places.size(); i++) {
      assertThat(frame.contains(places.get(i))).as("%s in %s", places.get(i), frame).isTrue();
      assertThat(places.get(i).intersects(box.x(), box.y(), box.width(), box.height()))
          .as("%s on the product", plan.texts().get(i))
          .isFalse();
      for (int k = i + 1; k < places.size(); k++) {
        assertThat(places.get(i).intersects(places.get(k))).isFalse();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("frames")
  void each_line_leads_from_its_words_to_the_product_itself(Said said, int width, int height) {
    Box box = product(width, height);
    CalloutPlan plan = CalloutPlan.of(width, height, box, ROUND, said.words());

    Ellipse2D seen = new Ellipse2D.Double(box.x(), box.y(), box.width(), box.height());
    assertThat(plan.leaders()).hasSize(said.points().size());
    for (Leader leader : plan.leaders()) {
      assertThat(seen.contains(leader.end())).as("%s", leader.end()).isTrue();
      assertThat(seen.contains(leader.line().getBounds2D().getMinX(), box.y() - 1)).isFalse();
    }
    assertThat(plan.leaders())
        .extracting(leader -> leader.end().toString())
        .doesNotHaveDuplicates();
  }

  @Test
  void a_part_at_the_foot_is_led_to_past_a_slim_or_a_wide_product() {
    Box slim = new Box(440, 800, 200, 900);
    CalloutPlan plan =
        CalloutPlan.of(
            1080,
            1920,
            slim,
            ROUND,
            new Said(Language.EN, "Vase", List.of("Handmade", "Glazed", "Unglazed foot"))
                .words(false, true));

    assertThat(plan.leaders().getLast().end().getY()).isGreaterThan(slim.y() + 0.9 * 900);
    assertThat(plan.leaders().getFirst().end().getY()).isLessThan(slim.y() + 0.5 * 900);

    Box wide = new Box(140, 900, 800, 500);
    CalloutPlan past =
        CalloutPlan.of(
            1080,
            1920,
            wide,
            ROUND,
            new Said(Language.EN, "Shoe", List.of("Light", "Woven", "Rubber sole"))
                .words(false, true));
    assertThat(past.leaders().getLast().end().getY()).isGreaterThan(wide.y() + 0.9 * 500);
    assertThat(past.leaders().getLast().line().getBounds2D().getMaxX()).isLessThan(1080);
  }

  @ParameterizedTest
  @CsvSource({"1024, 1024", "1600, 900"})
  void beside_a_product_the_last_line_goes_to_its_very_foot(int width, int height) {
    Box box = new Box((int) (0.6 * width), (int) (0.24 * height), height / 3, height * 3 / 5);
    CalloutPlan plan =
        CalloutPlan.of(
            width,
            height,
            box,
            ROUND,
            new Said(Language.EN, "Vase", List.of("Handmade", "Glazed", "Unglazed foot"))
                .words(false, true));

    assertThat(plan.leaders().getLast().end().getY())
        .isBetween(box.y() + 0.96 * box.height(), (double) box.bottom());
    assertThat(plan.leaders().get(1).end().getY()).isLessThan(box.y() + 0.7 * box.height());
    assertThat(place(plan.texts().getLast()).getMaxY()).isLessThan(0.95 * height);
  }

  @ParameterizedTest
  @CsvSource({
    "1024, 1024, 3, true",
    "1024, 1024, 4, true",
    "1024, 1024, 4, false",
    "1600, 900, 4, true",
    "1080, 1350, 4, true"
  })
  void beside_a_low_product_rows_keep_apart_and_their_lines_reach_it(
      int width, int height, int count, boolean foot) {
    Box low = new Box((int) (0.43 * width), height / 2, width / 2, width / 8);
    List<String> points = Collections.nCopies(count, "Cast from one piece of recycled aluminium");
    CalloutPlan plan =
        CalloutPlan.of(
            width,
            height,
            low,
            ROUND,
            new Said(Language.EN, "A long and low serving tray", points).words(false, foot));

    List<Placed> rows = plan.texts();
    assertThat(rows.get(1).block().lines()).hasSize(2);
    for (int i = 1; i < rows.size(); i++) {
      Rectangle2D above = place(rows.get(i - 1));
      assertThat(place(rows.get(i)).getMinY() - above.getMaxY())
          .isGreaterThan(0.5 * rows.get(i).block().lineHeight());
    }
    assertThat(place(rows.getLast()).getMaxY()).isLessThan(0.95 * height);
    assertThat(plan.leaders())
        .extracting(leader -> leader.end().getY())
        .isSorted()
        .doesNotHaveDuplicates()
        .allMatch(y -> y > low.y() && y < low.bottom());
  }

  @ParameterizedTest
  @CsvSource({"1024, 1024", "1600, 900", "1080, 1920"})
  void a_single_fact_is_led_to_the_product(int width, int height) {
    Box box = product(width, height);
    CalloutPlan plan =
        CalloutPlan.of(
            width, height, box, ROUND, new Said(Language.EN, "Mug", List.of("Light")).words());

    assertThat(plan.leaders()).hasSize(1);
    Point2D end = plan.leaders().getFirst().end();
    assertThat(new Ellipse2D.Double(box.x(), box.y(), box.width(), box.height()).contains(end))
        .isTrue();
    assertThat(place(plan.texts().getLast()).intersects(place(plan.texts().getFirst()))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"1024, 1024", "1600, 900", "1080, 1920"})
  void a_rim_is_pointed_at_where_it_is_also_that_of_a_bottle(int width, int height) {
    BufferedImage bottle = new BufferedImage(CUTOUT, CUTOUT, BufferedImage.TYPE_INT_ARGB);
    Graphics2D pen = bottle.createGraphics();
    pen.setColor(Color.RED);
    pen.fillRect(160, 0, 80, CUTOUT);
    pen.fillRect(0, 200, CUTOUT, 200);
    pen.dispose();
    Box box = product(width, height);
    CalloutPlan plan =
        CalloutPlan.of(
            width,
            height,
            box,
            new ProductEdge(bottle, WHOLE),
            new Said(Language.EN, "Carafe", List.of("Polished rim", "Handmade", "Holds 800 ml"))
                .words(true, false));

    Point2D end = plan.leaders().getFirst().end();
    assertThat(end.getY()).isBetween((double) box.y(), box.y() + 0.03 * box.height());
    assertThat(end.getX())
        .isBetween(box.x() + 0.4 * box.width() - 1, box.x() + 0.6 * box.width() + 1);
    assertThat(plan.leaders())
        .extracting(leader -> leader.end().toString())
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @CsvSource({"1024, 1024", "1080, 1920"})
  void a_fact_too_long_for_its_place_is_left_out_whole(int width, int height) {
    String endless = "Hand-finished in our own small workshop beside the lake ".repeat(3).strip();
    CalloutWords words =
        new Said(Language.EN, "Mug", List.of("Polished rim", endless, "Holds 350 ml"))
            .words(true, false);

    CalloutWords fitting = CalloutFit.of(width, height, words);

    assertThat(fitting.points())
        .extracting(Sentence::text)
        .containsExactly("Polished rim", "Holds 350 ml");
    assertThat(fitting.isOfRim()).isTrue();
    assertThat(CalloutPlan.blocks(width, height, fitting)).allMatch(TextBlock::complete);
    assertThat(CalloutFit.of(width, height, words.without(0).without(1)).points()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"1024, 1024", "1080, 1920"})
  void what_is_in_a_product_is_pointed_at_in_its_body_and_a_measure_of_it_nowhere(
      int width, int height) {
    Box box = product(width, height);
    CalloutWords words =
        new CalloutWords(
            Language.EN,
            new Sentence("Candle", List.of()),
            Stream.of("Pure soy wax", "8 cm across").map(t -> new Sentence(t, List.of())).toList(),
            false,
            false,
            List.of(CalloutAim.INSIDE, CalloutAim.WHOLE));

    CalloutPlan plan = CalloutPlan.of(width, height, box, ROUND, words);

    assertThat(plan.texts()).hasSize(3);
    assertThat(plan.leaders())
        .singleElement()
        .satisfies(
            leader ->
                assertThat((leader.end().getY() - box.y()) / box.height()).isBetween(0.4, 0.75));
  }

  @Test
  void words_that_find_no_room_but_on_the_product_count_as_unreadable() {
    double told =
        CalloutArt.write(
            even(255),
            new Box(0, 300, 700, 600),
            ROUND,
            new Said(Language.EN, "Mug", List.of("Holds 350 ml", "Round")).words());

    assertThat(told).isZero();
  }

  @Test
  void between_the_two_of_a_pair_a_line_leads_to_the_nearest_outline() {
    BufferedImage pair = new BufferedImage(CUTOUT, CUTOUT, BufferedImage.TYPE_INT_ARGB);
    Graphics2D pen = pair.createGraphics();
    pen.setColor(Color.RED);
    pen.fillRect(0, 0, 150, CUTOUT);
    pen.fillRect(250, 0, 150, CUTOUT);
    pen.dispose();

    assertThat(new ProductEdge(pair, WHOLE).top(0.5)).isLessThan(0.02);
  }

  static IntStream greys() {
    return IntStream.iterate(0, grey -> grey <= 255, grey -> grey + 15);
  }

  @ParameterizedTest
  @MethodSource("greys")
  void words_are_legible_on_any_even_ground(int grey) {
    BufferedImage picture = even(grey);
    BufferedImage before = even(grey);

    double told =
        CalloutArt.write(
            picture,
            product(1024, 1024),
            ROUND,
            new Said(
                    Language.EN,
                    "Enamel mug",
                    List.of("380 ml", "Goes in the dishwasher", "8.5 cm across"))
                .words());

    assertThat(told).isGreaterThanOrEqualTo(4.5);
    assertThat(strongest(picture, before)).isGreaterThanOrEqualTo(4.5);
  }

  @Test
  void a_ground_no_ink_is_read_on_gets_a_veil_that_leaves_the_product_alone() {
    BufferedImage picture = striped();
    Box product = product(1024, 1024);

    double told =
        CalloutArt.write(
            picture, product, ROUND, new Said(Language.EN, "Mug", List.of("Red")).words());

    assertThat(told).isGreaterThanOrEqualTo(4.5);
    BufferedImage before = striped();
    int y = product.y() + product.height() / 4;
    for (int x = product.x() + product.width() / 10; x < product.right(); x++) {
      assertThat(picture.getRGB(x, y)).isEqualTo(before.getRGB(x, y));
    }
    assertThat(picture.getRGB(1010, 1010)).isEqualTo(before.getRGB(1010, 1010));
  }

  private static BufferedImage striped() {
    BufferedImage picture = even(0);
    Graphics2D pen = picture.createGraphics();
    pen.setColor(Color.WHITE);
    for (int x = 0; x < 1024; x += 16) {
      pen.fillRect(x, 0, 8, 1024);
    }
    pen.dispose();
    return picture;
  }

  private static Rectangle2D place(Placed text) {
    return new Rectangle2D.Double(
        text.left(), text.top(), text.block().width(), text.block().height());
  }

  private static BufferedImage disc() {
    BufferedImage cutout = new BufferedImage(CUTOUT, CUTOUT, BufferedImage.TYPE_INT_ARGB);
    Graphics2D pen = cutout.createGraphics();
    pen.setColor(Color.RED);
    pen.fill(new Ellipse2D.Double(0, 0, CUTOUT, CUTOUT));
    pen.dispose();
    return cutout;
  }

  private static BufferedImage even(int grey) {
    BufferedImage picture = new BufferedImage(1024, 1024, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = picture.createGraphics();
    pen.setColor(new Color(grey, grey, grey));
    pen.fillRect(0, 0, 1024, 1024);
    pen.dispose();
    return picture;
  }

  /** The greatest contrast of WCAG 2.2 between a pixel of the name and what was there before. */
  private static double strongest(BufferedImage written, BufferedImage before) {
    double ground = luminance(before.getRGB(0, 0));
    double strongest = 0;
    for (int y = 80; y < 160; y++) {
      for (int x = 60; x < 500; x++) {
        double here = luminance(written.getRGB(x, y));
        strongest =
            Math.max(strongest, (Math.max(here, ground) + 0.05) / (Math.min(here, ground) + 0.05));
      }
    }
    return strongest;
  }

  private static double luminance(int grey) {
    double coded = (grey & 0xFF) / 255.0;
    return coded <= 0.04045 ? coded / 12.92 : Math.pow((coded + 0.055) / 1.055, 2.4);
  }
}
