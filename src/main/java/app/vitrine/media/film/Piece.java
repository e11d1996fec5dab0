package app.vitrine.media.film;

/**
 * A stretch of a film that is drawn, or taken over from an earlier film.
 *
 * @param first frame
 * @param count of frames, at least 1
 * @param earlier the earlier film's frame that becomes the first; {@link #DRAWN} for none
 */
record Piece(int first, int count, int earlier) {
  static final int DRAWN = -1;

  boolean isDrawn() {
    return earlier == DRAWN;
  }

  /** This piece drawn, whatever it was. */
  Piece drawn() {
    return new Piece(first, count, DRAWN);
  }

  /** The frame after the last. */
  int end() {
    return first + count;
  }

  /** Whether the other one goes on where this one ends, here and in the earlier film. */
  boolean leadsTo(Piece next) {
    return end() == next.first
        && (isDrawn() ? next.isDrawn() : !next.isDrawn() && earlier + count == next.earlier);
  }

  Piece with(Piece next) {
    return new Piece(first, count + next.count, earlier);
  }
}
