package app.vitrine.media.callout;

import java.util.stream.IntStream;

/**
 * The rows of a column of words, evenly spaced, and the heights at which their lines end at the
 * product. All in pixels from the frame's top.
 *
 * @param first middle of the first row
 * @param step from row to row, not negative
 * @param highest where the first line ends
 * @param lowest where the last line ends
 */
record CalloutRows(double first, double step, double highest, double lowest, int count) {
  /**
   * A stretch of a column.
   *
   * @param bottom not above {@code top}
   */
  record Span(double top, double bottom) {
    Span {
      bottom = Math.max(top, bottom);
    }

    double middle() {
      return (top + bottom) / 2;
    }

    double length() {
      return bottom - top;
    }

    double nearest(double to) {
      return Math.clamp(to, top, bottom);
    }
  }

  /**
   * Rows as near to where they are wanted as the room allows, and never nearer to each other than
   * their words need.
   *
   * @param wanted middles of the first and the last row
   * @param room in which the middles of rows may lie
   * @param least step from row to row that keeps their words apart
   * @param ends at the product, that of the first and that of the last line
   */
  static CalloutRows of(int count, Span wanted, Span room, double least, Span ends) {
    double length = least * (count - 1);
    Span fitting = new Span(room.nearest(wanted.top()), room.nearest(wanted.bottom()));
    Span rows = fitting.length() < length ? around(fitting.middle(), length, room) : fitting;
    return new CalloutRows(
        rows.top(), count == 1 ? 0 : rows.length() / (count - 1), ends.top(), ends.bottom(), count);
  }

  private static Span around(double middle, double length, Span room) {
    double top = Math.max(room.top(), Math.min(middle - length / 2, room.bottom() - length));
    return new Span(top, top + length);
  }

  /** The middle of a row, counted from 0. */
  double row(int index) {
    return first + index * step;
  }

  /** Where its line ends: straight across where that is between the first and the last. */
  double end(int index) {
    double row = row(index);
    boolean straight =
        IntStream.range(1, count - 1).mapToDouble(this::row).allMatch(this::isWithin);
    double even = highest + (lowest - highest) * index / Math.max(1, count - 1);
    return index > 0 && index < count - 1 && straight ? row : even;
  }

  private boolean isWithin(double height) {
    return height > highest && height < lowest;
  }
}
