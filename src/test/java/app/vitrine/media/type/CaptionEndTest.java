package app.vitrine.media.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.vitrine.domain.analysis.Box;
import app.vitrine.domain.brief.Language;
import app.vitrine.domain.work.CancelToken;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What stands below a caption's last line, as it is drawn. */
@NullMarked
class CaptionEndTest {
  private static final CaptionInk WHITE = new CaptionInk(true, 0);

  /** A row of letters has gaps; a rule or a button has none over this share of a letter's size. */
  private static final double SOLID = 0.8;

  private record Frame(int width, int height) {}

  private record Words(Language language, String text, String call) {}

  /** A solid bar or button: its rows and columns in the frame. */
  private record Bar(int top, int bottom, int left, int right) {
    int height() {
      return bottom - top;
    }

    int width() {
      return right - left;
    }
  }

  static Stream<Arguments> frames() {
    List<Words> all =
        List.of(
            new Words(Language.EN, "Meet our mirror", "Order yours now"),
            new Words(Language.ZH, "山月高山红茶", "现在下单"),
            new Words(Language.JA, "白い陶器の花瓶", "ショップへ"));
    return Stream.of(new Frame(1080, 1920), new Frame(1080, 1080), new Frame(1920, 1080))
        .flatMap(frame -> all.stream().map(words -> Arguments.of(frame, words)));
  }

  @ParameterizedTest
  @MethodSource("frames")
  void a_title_stands_over_a_short_rule_in_its_middle(Frame frame, Words words) {
    CaptionLayout title = layout(words.text(), words, CaptionRole.TITLE, frame);
    List<Bar> bars = bars(title, frame);

    assertThat(bars).hasSize(1);
    Bar rule = bars.getFirst();
    double size = title.font().getSize2D();
    assertThat(rule.height()).isBetween((int) (0.05 * size), (int) Math.ceil(0.14 * size));
    assertThat(rule.width()).isBetween((int) (0.9 * size), (int) (1.3 * size));
    assertThat((rule.left() + rule.right()) / 2.0).isCloseTo(frame.width() / 2.0, within(2.0));
    assertThat(rule.top()).isGreaterThan(lowestLetter(words, title, frame));
    assertInside(rule, frame);
  }

  @ParameterizedTest
  @MethodSource("frames")
  void neither_a_line_nor_a_call_without_its_own_line_has_one(Frame frame, Words words) {
    for (CaptionRole role : List.of(CaptionRole.LINE, CaptionRole.CALL)) {
      CaptionLayout plain = layout(words.text(), words, role, frame);

      assertThat(plain.end()).isEqualTo(CaptionEnd.LINE);
      assertThat(bars(plain, frame)).as("%s", role).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("frames")
  void a_call_alone_ends_in_a_button_inside_the_safe_area(Frame frame, Words words) {
    String both = words.text() + " · " + words.call();
    CaptionLayout call = layout(both, words, CaptionRole.CALL, frame);
    List<Bar> bars = bars(call, frame);

    assertThat(call.end()).isEqualTo(CaptionEnd.BUTTON);
    // Its letters are cut out of it, which leaves a solid bar above and one below them.
    assertThat(bars).hasSize(2);
    Bar button =
        new Bar(
            bars.getFirst().top(),
            bars.getLast().bottom(),
            Math.min(bars.getFirst().left(), bars.getLast().left()),
            Math.max(bars.getFirst().right(), bars.getLast().right()));
    assertThat(button.height()).isGreaterThan((int) (1.4 * call.font().getSize2D()));
    assertThat((button.left() + button.right()) / 2.0).isCloseTo(frame.width() / 2.0, within(2.0));
    assertInside(button, frame);
    for (CaptionRole role : List.of(CaptionRole.TITLE, CaptionRole.LINE)) {
      assertThat(layout(both, words, role, frame).end()).isNotEqualTo(CaptionEnd.BUTTON);
    }
  }

  private static CaptionLayout layout(String text, Words words, CaptionRole role, Frame frame) {
    return CaptionLayout.of(
            text,
            words.language(),
            role,
            frame.width(),
            frame.height(),
            0.07 * Math.min(frame.width(), frame.height()),
            CaptionPlace.HEAD,
            Typeface.SHIPPED)
        .orElseThrow();
  }

  private static void assertInside(Bar bar, Frame frame) {
    Box safe = SafeArea.of(frame.width(), frame.height());
    assertThat(bar.left()).isGreaterThanOrEqualTo(safe.x());
    assertThat(bar.right()).isLessThanOrEqualTo(safe.right());
    assertThat(bar.top()).isGreaterThanOrEqualTo(safe.y());
    assertThat(bar.bottom()).isLessThanOrEqualTo(safe.bottom());
  }

  /** The lowest row of the same words without what they end in. */
  private static int lowestLetter(Words words, CaptionLayout set, Frame frame) {
    CaptionLayout plain =
        CaptionLayout.of(
                words.text(),
                words.language(),
                frame.width(),
                frame.height(),
                set.font().getSize2D(),
                CaptionPlace.HEAD,
                Typeface.SHIPPED)
            .orElseThrow();
    BufferedImage drawn = drawn(plain, frame);
    int lowest = 0;
    for (int y = 0; y < frame.height(); y++) {
      for (int x = 0; x < frame.width(); x++) {
        lowest = isLetter(drawn, x, y) ? y : lowest;
      }
    }
    return lowest;
  }

  /** The rows below the first line that have one unbroken run, grouped. */
  private static List<Bar> bars(CaptionLayout layout, Frame frame) {
    BufferedImage drawn = drawn(layout, frame);
    double least = SOLID * layout.font().getSize2D();
    // A stroke of a letter may be as long as a rule; only what is below the letters counts.
    int from = layout.box().y() + (int) (layout.plainLines().size() * layout.lineHeight());
    List<Bar> bars = new ArrayList<>();
    Bar open = null;
    for (int y = from; y <= frame.height(); y++) {
      Bar row = y < frame.height() ? run(drawn, y, least) : null;
      if (row != null) {
        open =
            open == null
                ? row
                : new Bar(
                    open.top(),
                    row.bottom(),
                    Math.min(open.left(), row.left()),
                    Math.max(open.right(), row.right()));
      } else if (open != null) {
        bars.add(open);
        open = null;
      }
    }
    return bars;
  }

  /** All of a row's letters' colour, where it is without a gap and as long as it has to be. */
  private static @org.jspecify.annotations.Nullable Bar run(
      BufferedImage drawn, int y, double least) {
    int left = -1;
    int right = -1;
    int count = 0;
    for (int x = 0; x < drawn.getWidth(); x++) {
      if (isLetter(drawn, x, y)) {
        left = left < 0 ? x : left;
        right = x + 1;
        count++;
      }
    }
    return count >= least && count == right - left ? new Bar(y, y + 1, left, right) : null;
  }

  private static boolean isLetter(BufferedImage drawn, int x, int y) {
    return (drawn.getRGB(x, y) >> 8 & 0xFF) > 200;
  }

  private static BufferedImage drawn(CaptionLayout layout, Frame frame) {
    BufferedImage picture =
        new BufferedImage(frame.width(), frame.height(), BufferedImage.TYPE_INT_RGB);
    CaptionArt art =
        CaptionArt.draw(layout, WHITE, frame.width(), frame.height(), CancelToken.none());
    Graphics2D pen = picture.createGraphics();
    pen.setColor(Color.BLACK);
    pen.fillRect(0, 0, frame.width(), frame.height());
    pen.drawImage(art.image(), art.x(), art.y(), null);
    pen.dispose();
    return picture;
  }
}
