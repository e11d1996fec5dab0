package app.vitrine.media.callout;

import app.vitrine.domain.analysis.Box;
import app.vitrine.domain.brief.Language;
import app.vitrine.domain.copy.Sentence;
import app.vitrine.domain.image.CalloutAim;
import app.vitrine.domain.image.CalloutWords;
import app.vitrine.media.type.SafeArea;
import app.vitrine.media.type.TextBlock;
import app.vitrine.media.type.TextBlock.Align;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Where the words of a callout stand and which lines lead from them to the product: in a square or
 * wide frame in a column on the left, in a tall one in a row above. Lengths in pixels.
 *
 * @param unit the frame's shorter side, by which everything is measured
 */
record CalloutPlan(double unit, List<Placed> texts, List<Leader> leaders) {
  private static final double TALL = 1.5;
  private static final double MARGIN = 0.062;

  private static final double NAME_SIZE = 0.054;
  private static final double NAME_SMALLEST = 0.036;
  private static final double POINT_SIZE = 0.036;
  private static final double POINT_SMALLEST = 0.025;

  private static final double COLUMN = 0.335;
  private static final double COLUMN_GAP = 0.03;
  private static final double NAME_TOP = 0.085;
  private static final double LEAST_STEP = 0.15;

  /** Between words that stand below each other. */
  private static final double ROW_GAP = 0.04;

  private static final double SPREAD = 0.74;

  /** No other line ends nearer to the product's top or lower end, share of its height. */
  private static final double INSET = 0.06;

  private static final double TALL_GAP = 0.05;

  /** Of columns beside each other none is narrower, share of their room. */
  private static final double NARROWEST = 0.24;

  /** Wide enough for any fact, in pixels. */
  private static final double ONE_LINE = 1e6;

  /** Words at a place. */
  record Placed(TextBlock block, double left, double top, Align align) {
    double right() {
      return left + block.width();
    }

    double middle() {
      return top + block.height() / 2;
    }
  }

  /** A line from words to a point of the product. */
  record Leader(Path2D line, Point2D end) {}

  CalloutPlan {
    texts = List.copyOf(texts);
    leaders = List.copyOf(leaders);
  }

  /**
   * Plans a picture.
   *
   * @param product where it stands in the frame
   * @param words that fit, see {@link CalloutFit}
   */
  static CalloutPlan of(int width, int height, Box product, ProductEdge edge, CalloutWords words) {
    return isTall(width, height)
        ? tall(width, height, product, edge, words)
        : column(width, height, product, edge, words);
  }

  /** The points as they are set in a frame, in their order. */
  static List<TextBlock> blocks(int width, int height, CalloutWords words) {
    double unit = Math.min(width, height);
    if (!isTall(width, height)) {
      return alike(words.points(), words.language(), unit, i -> COLUMN * width);
    }
    double[] columns = columns(words, unit, width - 2 * sideMargin(width, height));
    return alike(
        words.points(), words.language(), unit, i -> columns[i] - CalloutLines.TEXT_GAP * unit);
  }

  private static boolean isTall(int width, int height) {
    return height >= TALL * width;
  }

  /** Of a tall frame, the same on either side. */
  private static double sideMargin(int width, int height) {
    Box safe = SafeArea.of(width, height);
    return Math.max(safe.x(), width - safe.right());
  }

  private static CalloutPlan column(
      int width, int height, Box product, ProductEdge edge, CalloutWords words) {
    double unit = Math.min(width, height);
    double left = MARGIN * width;
    List<Placed> texts = new ArrayList<>();
    TextBlock head =
        TextBlock.of(
            words.name().text(),
            words.language(),
            true,
            NAME_SIZE * unit,
            NAME_SMALLEST * unit,
            width - 2 * left);
    texts.add(new Placed(head, left, NAME_TOP * height, Align.LEFT));
    List<TextBlock> blocks = blocks(width, height, words);
    double top = texts.getFirst().top() + head.height() + ROW_GAP * unit;
    CalloutRows rows = rows(blocks, product, words, unit, top, height - MARGIN * height);
    List<Leader> leaders = new ArrayList<>();
    double turn = left + COLUMN * width + COLUMN_GAP * width;
    for (int i = 0; i < blocks.size(); i++) {
      TextBlock block = blocks.get(i);
      Placed placed = new Placed(block, left, rows.row(i) - block.height() / 2, Align.LEFT);
      texts.add(placed);
      if (words.aim(i) != CalloutAim.WHOLE) {
        double end =
            words.aim(i) == CalloutAim.INSIDE
                ? CalloutLines.filled(rows.end(i), product)
                : rows.end(i);
        leaders.add(CalloutLines.across(placed, rows.row(i), end, turn, product, edge, unit));
      }
    }
    return new CalloutPlan(unit, texts, leaders);
  }

  /**
   * Rows over most of the product's height, from its rim and to its foot where they speak of those.
   *
   * @param top of the room for words
   * @param bottom of it
   */
  private static CalloutRows rows(
      List<TextBlock> blocks,
      Box product,
      CalloutWords words,
      double unit,
      double top,
      double bottom) {
    int count = blocks.size();
    double tallest = blocks.stream().mapToDouble(TextBlock::height).max().orElse(0);
    double middle = product.y() + product.height() / 2.0;
    double half =
        count == 1 ? 0 : Math.max(LEAST_STEP * unit * (count - 1), SPREAD * product.height()) / 2;
    CalloutRows.Span reach =
        new CalloutRows.Span(
            product.y() + (words.isOfRim() ? CalloutLines.RIM : INSET) * product.height(),
            product.bottom() - (words.isOfFoot() ? CalloutLines.FOOT : INSET) * product.height());
    double last = words.isOfFoot() ? reach.bottom() : middle + half;
    double first = words.isOfRim() ? reach.top() : count == 1 ? last : middle - half;
    return CalloutRows.of(
        count,
        new CalloutRows.Span(first, last),
        new CalloutRows.Span(top + tallest / 2, bottom - tallest / 2),
        tallest + ROW_GAP * unit,
        new CalloutRows.Span(reach.nearest(first), reach.nearest(last)));
  }

  private static CalloutPlan tall(
      int width, int height, Box product, ProductEdge edge, CalloutWords words) {
    double unit = Math.min(width, height);
    Box safe = SafeArea.of(width, height);
    double margin = sideMargin(width, height);
    double room = width - 2 * margin;
    List<Placed> texts = new ArrayList<>();
    TextBlock head =
        TextBlock.of(
            words.name().text(),
            words.language(),
            true,
            NAME_SIZE * unit,
            NAME_SMALLEST * unit,
            room);
    texts.add(new Placed(head, (width - head.width()) / 2, safe.y(), Align.CENTRE));
    double below = safe.y() + head.height() + TALL_GAP * unit;
    double[] columns = columns(words, unit, room);
    List<TextBlock> blocks = blocks(width, height, words);
    double lowest = blocks.stream().mapToDouble(TextBlock::height).max().orElse(0) + below;
    List<Leader> leaders = new ArrayList<>();
    double left = margin;
    for (int i = 0; i < blocks.size(); i++) {
      TextBlock block = blocks.get(i);
      double middle = left + columns[i] / 2;
      left += columns[i];
      texts.add(new Placed(block, middle - block.width() / 2, below, Align.CENTRE));
      boolean rim = words.isOfRim() && i == 0;
      boolean foot = words.isOfFoot() && i == blocks.size() - 1;
      if (words.aim(i) != CalloutAim.WHOLE) {
        boolean inside = words.aim(i) == CalloutAim.INSIDE;
        leaders.add(
            foot
                ? CalloutLines.toFoot(middle, lowest, product, edge, unit)
                : CalloutLines.down(middle, lowest, product, edge, rim, inside, unit));
      }
    }
    return new CalloutPlan(unit, texts, leaders);
  }

  /** Widths of columns beside each other: a long fact has more room than a short one. */
  private static double[] columns(CalloutWords words, double unit, double room) {
    double[] columns =
        words.points().stream()
            .map(point -> block(point.text(), words.language(), POINT_SIZE * unit, unit, ONE_LINE))
            .mapToDouble(TextBlock::width)
            .toArray();
    double sum = Arrays.stream(columns).sum();
    double most = sum * NARROWEST / (1 - NARROWEST * (columns.length - 1));
    double even = Arrays.stream(columns).map(width -> Math.max(width, most)).sum();
    return Arrays.stream(columns).map(width -> room * Math.max(width, most) / even).toArray();
  }

  /** All in the size that the longest of them needs. */
  private static List<TextBlock> alike(
      List<Sentence> points, Language language, double unit, IntToDoubleFunction room) {
    double size =
        blocks(points, language, POINT_SIZE * unit, unit, room).stream()
            .mapToDouble(block -> block.font().getSize2D())
            .min()
            .orElse(POINT_SIZE * unit);
    return blocks(points, language, size, unit, room);
  }

  private static List<TextBlock> blocks(
      List<Sentence> points,
      Language language,
      double size,
      double unit,
      IntToDoubleFunction room) {
    return IntStream.range(0, points.size())
        .mapToObj(i -> block(points.get(i).text(), language, size, unit, room.applyAsDouble(i)))
        .toList();
  }

  private static TextBlock block(
      String text, Language language, double size, double unit, double room) {
    return TextBlock.of(text, language, false, size, POINT_SMALLEST * unit, room);
  }
}
