package app.vitrine.media.type;

import app.vitrine.domain.analysis.Box;
import app.vitrine.domain.brief.Language;
import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A caption set into lines.
 *
 * @param lines one or two, with one more for each part that a middle dot sets apart
 * @param font weight and size of every line
 * @param box around the lines and their padding, in pixels of the frame, inside {@link SafeArea}
 * @param lineHeight from baseline to baseline in pixels
 * @param padding between the box and the letters in pixels
 * @param complete whether the whole text is there; a text too long for two lines at the smallest
 *     size is cut and ends in an ellipsis
 * @param end what its last line is, or what stands below that
 */
public record CaptionLayout(
    List<String> lines,
    Font font,
    Box box,
    double lineHeight,
    double padding,
    boolean complete,
    CaptionEnd end) {
  private static final double SMALLEST = 0.042;
  private static final double SIZE_STEP = 0.94;
  private static final double LINE_HEIGHT = 1.3;
  private static final double PADDING = 0.42;
  private static final double TRACKING = 0.01;

  /** A single line a little smaller reads better than two lines. */
  private static final double ONE_LINE_WORTH = 0.8;

  private static final double ROUNDING = 0.995;

  /** A name over two lines and what to do next. */
  private static final int MOST_LINES = 3;

  /** Sets parts apart, each on lines of its own, as a name and what to do next. */
  private static final String PART_BREAK = " \u00b7 ";

  static final String ELLIPSIS = "\u2026";
  static final FontRenderContext RENDERING = new FontRenderContext(null, true, true);

  public CaptionLayout {
    lines = List.copyOf(lines);
  }

  /**
   * Sets {@code text} at the head of the frame's safe area, centred in the frame.
   *
   * @return nothing when no letter of the text can be drawn
   */
  public static Optional<CaptionLayout> of(
      String text, Language language, CaptionRole role, int width, int height) {
    Typeface face = Typeface.SHIPPED.forAll(List.of(text), language);
    double size = size(List.of(text), language, role, width, height, face);
    return of(text, language, width, height, size, CaptionPlace.HEAD, face);
  }

  /**
   * Sets {@code text} as {@link #of(String, Language, CaptionRole, int, int)} does.
   *
   * @param size of the letters in pixels; smaller ones are taken when two lines do not hold the
   *     text
   * @param place at which edge of the safe area
   * @param face has every letter of the text; see {@link Typeface#forAll}
   */
  public static Optional<CaptionLayout> of(
      String text,
      Language language,
      int width,
      int height,
      double size,
      CaptionPlace place,
      Typeface face) {
    return of(text, language, CaptionRole.LINE, width, height, size, place, face);
  }

  /** As above; a title stands over a rule, and the last part of a call becomes a button. */
  public static Optional<CaptionLayout> of(
      String text,
      Language language,
      CaptionRole role,
      int width,
      int height,
      double size,
      CaptionPlace place,
      Typeface face) {
    String printable = printable(text, language, face);
    if (printable.isEmpty()) {
      return Optional.empty();
    }
    LineBreaker breaker = new LineBreaker(language);
    Box safe = SafeArea.of(width, height);
    double halfWidth = halfWidth(safe, width);
    double least = smallest(width, height);
    double fitting = fitting(parts(printable), breaker, size, least, halfWidth, face);
    Font font = font(face, fitting);
    double room = room(halfWidth, fitting);
    Optional<List<String>> whole =
        lines(parts(printable), breaker, font, room)
            .or(() -> breaker.hyphenated(printable, room, line -> width(line, font)));
    return Optional.of(
        placed(
            whole.orElseGet(() -> cut(printable, breaker, font, room)),
            font,
            width,
            safe,
            place,
            whole.isPresent(),
            end(role, printable, whole)));
  }

  private static CaptionEnd end(CaptionRole role, String text, Optional<List<String>> lines) {
    return switch (role) {
      case TITLE -> CaptionEnd.RULE;
      case CALL -> isButton(text, lines) ? CaptionEnd.BUTTON : CaptionEnd.LINE;
      case LINE -> CaptionEnd.LINE;
    };
  }

  /** Whether the last part stands on a line of its own. */
  private static boolean isButton(String text, Optional<List<String>> lines) {
    List<String> parts = parts(text);
    return parts.size() > 1 && lines.filter(l -> l.getLast().equals(parts.getLast())).isPresent();
  }

  /**
   * The letter size in pixels that holds each of the captions, so that captions of one role are
   * alike throughout a film.
   *
   * @param face has every letter of the captions
   */
  public static double size(
      List<String> captions,
      Language language,
      CaptionRole role,
      int width,
      int height,
      Typeface face) {
    LineBreaker breaker = new LineBreaker(language);
    double halfWidth = halfWidth(SafeArea.of(width, height), width);
    double largest = role.size(width, height);
    List<List<String>> all =
        captions.stream()
            .map(text -> printable(text, language, face))
            .filter(text -> !text.isEmpty())
            .map(CaptionLayout::parts)
            .toList();
    double oneLine =
        all.stream()
            .flatMap(List::stream)
            .mapToDouble(part -> oneLineSize(part, largest, halfWidth, face))
            .min()
            .orElse(largest);
    if (oneLine >= ONE_LINE_WORTH * largest) {
      return oneLine;
    }
    double smallest = smallest(width, height);
    return all.stream()
        .mapToDouble(parts -> fitting(parts, breaker, largest, smallest, halfWidth, face))
        .min()
        .orElse(largest);
  }

  private static String printable(String text, Language language, Typeface face) {
    String printable = PrintableText.of(text, FontBook.bold(1));
    return face.isShipped() ? QuotationMarks.narrow(printable, language) : printable;
  }

  private static List<String> parts(String text) {
    return List.of(text.split(PART_BREAK));
  }

  private static double halfWidth(Box safe, int width) {
    return Math.min(width / 2.0 - safe.x(), safe.right() - width / 2.0);
  }

  private static double smallest(int width, int height) {
    return SMALLEST * Math.min(width, height);
  }

  /** The size, between the largest and the smallest, at which the parts' lines fit. */
  private static double fitting(
      List<String> parts,
      LineBreaker breaker,
      double largest,
      double smallest,
      double halfWidth,
      Typeface face) {
    double size = largest;
    while (size > smallest
        && lines(parts, breaker, font(face, size), room(halfWidth, size)).isEmpty()) {
      size = Math.max(smallest, SIZE_STEP * size);
    }
    return size;
  }

  /** The lines of all parts; nothing when one does not fit or they would be too many. */
  private static Optional<List<String>> lines(
      List<String> parts, LineBreaker breaker, Font font, double room) {
    List<String> all = new ArrayList<>();
    for (String part : parts) {
      Optional<List<String>> lines = breaker.lines(part, room, line -> width(line, font));
      if (lines.isEmpty()) {
        return Optional.empty();
      }
      all.addAll(lines.get());
    }
    return all.size() <= MOST_LINES ? Optional.of(all) : Optional.empty();
  }

  /** The size, at most {@code largest}, at which a text fits into one line. */
  private static double oneLineSize(String text, double largest, double halfWidth, Typeface face) {
    double needed = width(text, font(face, largest)) / largest + 2 * PADDING;
    return Math.min(largest, ROUNDING * 2 * halfWidth / needed);
  }

  private static double room(double halfWidth, double size) {
    return 2 * (halfWidth - PADDING * size);
  }

  private static Font font(Typeface face, double size) {
    return face.at((float) size).deriveFont(Map.of(TextAttribute.TRACKING, TRACKING));
  }

  private static List<String> cut(String text, LineBreaker breaker, Font font, double room) {
    String shorter = text;
    while (!shorter.isEmpty()) {
      shorter = breaker.shortened(text, shorter.length());
      Optional<List<String>> lines =
          breaker.lines(shorter + ELLIPSIS, room, line -> width(line, font));
      if (lines.isPresent()) {
        return lines.get();
      }
    }
    return List.of(ELLIPSIS);
  }

  private static CaptionLayout placed(
      List<String> lines,
      Font font,
      int frameWidth,
      Box safe,
      CaptionPlace place,
      boolean complete,
      CaptionEnd end) {
    double size = font.getSize2D();
    double padding = PADDING * size;
    double lineHeight = LINE_HEIGHT * size;
    List<String> plain = plain(lines, end);
    double widest = plain.stream().mapToDouble(line -> width(line, font)).max().orElse(0);
    double tall = lineHeight * plain.size() + padding;
    if (end == CaptionEnd.RULE) {
      tall += TitleRule.room(font);
    }
    if (end == CaptionEnd.BUTTON) {
      CallButton call = new CallButton(lines.getLast(), font);
      widest = Math.max(widest, call.width() - 2 * padding);
      tall += call.room();
    }
    int boxWidth = (int) Math.ceil(widest + 2 * padding);
    int boxHeight = (int) Math.ceil(tall);
    int x = Math.max(safe.x(), (frameWidth - boxWidth) / 2);
    int y = place == CaptionPlace.HEAD ? safe.y() : safe.bottom() - boxHeight;
    Box box = new Box(x, y, Math.min(boxWidth, safe.right() - x), boxHeight);
    return new CaptionLayout(lines, font, box, lineHeight, padding, complete, end);
  }

  /** The lines above the button, or all. */
  List<String> plainLines() {
    return plain(lines, end);
  }

  private static List<String> plain(List<String> lines, CaptionEnd end) {
    return end == CaptionEnd.BUTTON ? lines.subList(0, lines.size() - 1) : lines;
  }

  /** What to do next; only where there is a button. */
  CallButton callButton() {
    return new CallButton(lines.getLast(), font);
  }

  /** Width of a line in pixels. */
  static double width(String line, Font font) {
    return line.isEmpty() ? 0 : new TextLayout(line, font, RENDERING).getAdvance();
  }
}
