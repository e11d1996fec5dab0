package app.vitrine.media.film;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.bytedeco.opencv.opencv_core.Mat;

/**
 * Reads a plane at places between its pixels, linearly, where every row of what is read lies in one
 * row of the plane: under a camera that zooms, or over a floor that recedes. Two rows are blended
 * eight pixels at a time, which takes about half the time of a warp that may turn. Beyond its edges
 * a plane is seen as in a mirror.
 */
final class RowReading {
  private static final int EIGHT = 8;
  private static final int ONE = 256;
  private static final int FIXED = 1 << 16;
  private static final int NONE = Integer.MIN_VALUE;
  private static final long EVEN_BYTES = 0x00ff00ff00ff00ffL;
  private static final long HALVES = 0x0080008000800080L;
  private static final VarHandle WORDS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private byte[] above = new byte[0];
  private byte[] below = new byte[0];
  private byte[] mixed = new byte[0];
  private byte[] needed = new byte[0];
  private byte[] read = new byte[0];

  /** The plane's row in {@link #above}. */
  private int held = NONE;

  /** Where in a plane the rows of what is read lie. */
  @FunctionalInterface
  interface Places {
    /** Of the row {@code y}, counted from 0. */
    Place of(int y);
  }

  /**
   * Of one row, in the plane's pixels, whose middles lie at whole numbers.
   *
   * @param row of the plane
   * @param from column of the first pixel
   * @param step columns from a pixel to the next, positive
   */
  record Place(double row, double from, double step) {}

  /** Fills {@code target} from the places of its rows. */
  void read(Mat plane, Mat target, Places places) {
    Source source = new Source(plane);
    ByteBuffer sink = target.createBuffer();
    int width = target.cols();
    int stride = (int) target.step(0);
    held = NONE;
    for (int y = 0; y < target.rows(); y++) {
      Place place = places.of(y);
      int first = (int) Math.floor(place.from());
      int count = (int) Math.floor(place.from() - first + width * place.step()) + 2;
      makeRoom(Math.max(source.columns, count), width);
      take(source, place.row(), first, count);
      along(fixed(place.from() - first), fixed(place.step()), width);
      sink.put(y * stride, read, 0, width);
    }
  }

  private static int fixed(double number) {
    return (int) Math.round(number * FIXED);
  }

  /** A plane's rows. */
  private static final class Source {
    private final ByteBuffer pixels;
    private final int stride;
    private final int columns;
    private final int lastRow;

    Source(Mat plane) {
      this.pixels = plane.createBuffer();
      this.stride = (int) plane.step(0);
      this.columns = plane.cols();
      this.lastRow = plane.rows() - 1;
    }

    void row(int row, byte[] into) {
      pixels.get(mirrored(row, lastRow) * stride, into, 0, columns);
    }
  }

  private static int mirrored(int place, int last) {
    int inside = place < 0 ? -place : place > last ? 2 * last - place : place;
    return Math.clamp(inside, 0, last);
  }

  private void makeRoom(int columns, int width) {
    if (above.length < columns) {
      int whole = (columns + EIGHT - 1) / EIGHT * EIGHT;
      above = new byte[whole];
      below = new byte[whole];
      mixed = new byte[whole];
      needed = new byte[whole];
      held = NONE;
    }
    if (read.length < width) {
      read = new byte[width];
    }
  }

  /** Brings the columns from {@code first} on of a place between two rows. */
  private void take(Source source, double at, int first, int count) {
    int row = (int) Math.floor(at);
    hold(source, row);
    int from = Math.clamp(first, 0, source.columns);
    int end = Math.clamp((long) first + count, from, source.columns);
    boolean inside = from == first && end == first + count;
    int begin = inside ? from / EIGHT * EIGHT : 0;
    blend((int) Math.round((at - row) * ONE), begin, inside ? end : source.columns);
    if (end > from) {
      System.arraycopy(mixed, from, needed, from - first, end - from);
    }
    for (int i = 0; i < Math.min(count, from - first); i++) {
      needed[i] = mixed[mirrored(first + i, source.columns - 1)];
    }
    for (int i = Math.max(0, end - first); i < count; i++) {
      needed[i] = mixed[mirrored(first + i, source.columns - 1)];
    }
  }

  /** Keeps the two rows about a place at hand; going down the plane, one of them is there. */
  private void hold(Source source, int row) {
    if (row == held) {
      return;
    }
    if (held != NONE && row == held + 1) {
      byte[] next = above;
      above = below;
      below = next;
    } else {
      source.row(row, above);
    }
    source.row(row + 1, below);
    held = row;
  }

  private void blend(int part, int begin, int end) {
    long down = part;
    long up = (long) ONE - part;
    for (int i = begin; i < end; i += EIGHT) {
      long a = (long) WORDS.get(above, i);
      long b = (long) WORDS.get(below, i);
      long even = (a & EVEN_BYTES) * up + (b & EVEN_BYTES) * down + HALVES;
      long odd = ((a >>> 8) & EVEN_BYTES) * up + ((b >>> 8) & EVEN_BYTES) * down + HALVES;
      WORDS.set(mixed, i, ((even >>> 8) & EVEN_BYTES) | (odd & ~EVEN_BYTES));
    }
  }

  private void along(int from, int step, int width) {
    byte[] seen = needed;
    byte[] into = read;
    int at = from;
    for (int x = 0; x < width; x++) {
      int i = at >> 16;
      int part = (at >> 8) & 0xff;
      int left = seen[i] & 0xff;
      into[x] = (byte) (((left << 8) + ((seen[i + 1] & 0xff) - left) * part + 128) >> 8);
      at += step;
    }
  }
}
