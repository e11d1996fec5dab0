package app.vitrine.media.type;

import app.vitrine.domain.brief.Language;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.util.List;
import java.util.Optional;

/**
 * A few words set in one or two lines for a place on a picture.
 *
 * @param font weight and size of every line
 * @param width of the widest line in pixels
 * @param complete whether the whole text is there; a text too long for two lines at the smallest
 *     size is cut and ends in an ellipsis
 */
public record TextBlock(List<String> lines, Font font, double width, boolean complete) {
  private static final double SIZE_STEP = 0.95;
  private static final double LINE_HEIGHT = 1.28;
  private static final double ASCENT_IN_LINE = 0.8;

  public TextBlock {
    lines = List.copyOf(lines);
  }

  /** Where lines stand within their block. */
  public enum Align {
    LEFT,
    CENTRE
  }

  /**
   * Sets a text.
   *
   * @param size of the letters in pixels; smaller ones are taken when two lines do not hold it
   * @param smallest size in pixels
   * @param room for a line in pixels
   */
  public static TextBlock of(
      String text, Language language, boolean bold, double size, double smallest, double room) {
    String printable = QuotationMarks.narrow(PrintableText.of(text, FontBook.bold(1)), language);
    LineBreaker breaker = new LineBreaker(language);
    for (double now = size; ; now = Math.max(smallest, SIZE_STEP * now)) {
      Font font = FontBook.of(bold, (float) now, language, printable + CaptionLayout.ELLIPSIS);
      Optional<List<String>> lines =
          breaker.lines(printable, room, line -> CaptionLayout.width(line, font));
      if (lines.isPresent()) {
        return block(lines.get(), font, true);
      }
      if (now <= smallest) {
        return breaker
            .hyphenated(printable, room, line -> CaptionLayout.width(line, font))
            .map(broken -> block(broken, font, true))
            .orElseGet(() -> block(cut(printable, breaker, font, room), font, false));
      }
    }
  }

  private static TextBlock block(List<String> lines, Font font, boolean complete) {
    double widest =
        lines.stream().mapToDouble(line -> CaptionLayout.width(line, font)).max().orElse(0);
    return new TextBlock(lines, font, widest, complete);
  }

  private static List<String> cut(String text, LineBreaker breaker, Font font, double room) {
    String shorter = text;
    while (!shorter.isEmpty()) {
      shorter = breaker.shortened(text, shorter.length());
      Optional<List<String>> lines =
          breaker.lines(
              shorter + CaptionLayout.ELLIPSIS, room, line -> CaptionLayout.width(line, font));
      if (lines.isPresent()) {
        return lines.get();
      }
    }
    return List.of(CaptionLayout.ELLIPSIS);
  }

  /** Of all lines, in pixels. */
  public double height() {
    return lines.size() * lineHeight();
  }

  /** From baseline to baseline, in pixels. */
  public double lineHeight() {
    return LINE_HEIGHT * font.getSize2D();
  }

  /** Draws the lines with the block's left upper corner at a place. */
  public void paint(Graphics2D pen, Color colour, double left, double top, Align align) {
    pen.setColor(colour);
    double baseline = top + ASCENT_IN_LINE * lineHeight();
    for (String line : lines) {
      double own = CaptionLayout.width(line, font);
      double x = align == Align.LEFT ? left : left + (width - own) / 2;
      if (!line.isEmpty()) {
        pen.fill(
            new TextLayout(line, font, CaptionLayout.RENDERING)
                .getOutline(AffineTransform.getTranslateInstance(x, baseline)));
      }
      baseline += lineHeight();
    }
  }
}
