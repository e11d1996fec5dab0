package app.vitrine.studio.diff;

import java.util.Arrays;
import java.util.BitSet;

/**
 * The longest sequence two sequences have in common, in linear space. Source: E. W. Myers, "An
 * O(ND) Difference Algorithm and Its Variations", Algorithmica 1 (1986), section 4b.
 */
final class CommonSubsequence {
  private static final int UNREACHED = -1;

  private final int[] before;
  private final int[] after;
  private final int[] forward;
  private final int[] backward;
  private final int centre;
  private final BitSet keptBefore = new BitSet();
  private final BitSet keptAfter = new BitSet();

  /** A run of equal elements in the middle of a shortest edit, in absolute positions. */
  private record Snake(int fromBefore, int fromAfter, int toBefore, int toAfter) {}

  /**
   * Compares two sequences.
   *
   * @param before equal numbers stand for equal elements
   */
  CommonSubsequence(int[] before, int[] after) {
    this.before = before;
    this.after = after;
    this.centre = (before.length + after.length + 1) / 2 + 1;
    this.forward = new int[2 * centre + 1];
    this.backward = new int[2 * centre + 1];
    solve(0, before.length, 0, after.length);
  }

  /** Positions in the first sequence of what both have. */
  BitSet keptBefore() {
    return keptBefore;
  }

  /** Positions in the second sequence of what both have. */
  BitSet keptAfter() {
    return keptAfter;
  }

  private void solve(int fromBefore, int toBefore, int fromAfter, int toAfter) {
    int a = fromBefore;
    int b = fromAfter;
    int aEnd = toBefore;
    int bEnd = toAfter;
    while (a < aEnd && b < bEnd && before[a] == after[b]) {
      keep(a++, b++);
    }
    while (a < aEnd && b < bEnd && before[aEnd - 1] == after[bEnd - 1]) {
      keep(--aEnd, --bEnd);
    }
    if (a < aEnd && b < bEnd) {
      Snake middle = middle(a, aEnd, b, bEnd);
      solve(a, middle.fromBefore(), b, middle.fromAfter());
      for (int x = middle.fromBefore(), y = middle.fromAfter(); x < middle.toBefore(); x++, y++) {
        keep(x, y);
      }
      solve(middle.toBefore(), aEnd, middle.toAfter(), bEnd);
    }
  }

  private void keep(int inBefore, int inAfter) {
    keptBefore.set(inBefore);
    keptAfter.set(inAfter);
  }

  /** Walks from both corners at once until the paths meet; half the edits lie on either side. */
  private Snake middle(int a, int aEnd, int b, int bEnd) {
    int width = aEnd - a;
    int height = bEnd - b;
    int delta = width - height;
    boolean odd = (delta & 1) != 0;
    int most = (width + height + 1) / 2;
    Arrays.fill(forward, centre - most - 1, centre + most + 2, UNREACHED);
    Arrays.fill(backward, centre - most - 1, centre + most + 2, UNREACHED);
    for (int edits = 0; edits <= most; edits++) {
      for (int k = -edits; k <= edits; k += 2) {
        int start = start(forward, edits, k, width, height);
        int x = start;
        while (x != UNREACHED && x < width && x - k < height && before[a + x] == after[b + x - k]) {
          x++;
        }
        forward[centre + k] = x;
        int other = delta - k;
        if (odd && Math.abs(other) < edits && meet(x, backward[centre + other], width)) {
          return new Snake(a + start, b + start - k, a + x, b + x - k);
        }
      }
      for (int k = -edits; k <= edits; k += 2) {
        int start = start(backward, edits, k, width, height);
        int x = start;
        while (x != UNREACHED
            && x < width
            && x - k < height
            && before[aEnd - 1 - x] == after[bEnd - 1 - x + k]) {
          x++;
        }
        backward[centre + k] = x;
        int other = delta - k;
        if (!odd && Math.abs(other) <= edits && meet(x, forward[centre + other], width)) {
          return new Snake(aEnd - x, bEnd - x + k, aEnd - start, bEnd - start + k);
        }
      }
    }
    throw new IllegalStateException("two paths through a grid meet");
  }

  /** Where a path of this many edits enters diagonal {@code k}, as far along as can be. */
  private int start(int[] reached, int edits, int k, int width, int height) {
    if (edits == 0) {
      return 0;
    }
    int left = reached[centre + k - 1];
    int above = reached[centre + k + 1];
    int byRemoval = left == UNREACHED || left >= width ? UNREACHED : left + 1;
    int byAddition = above == UNREACHED || above - k > height ? UNREACHED : above;
    return Math.max(byRemoval, byAddition);
  }

  private static boolean meet(int x, int other, int width) {
    return x != UNREACHED && other != UNREACHED && x + other >= width;
  }
}
