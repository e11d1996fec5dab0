package app.vitrine.media.film;

import java.util.ArrayList;
import java.util.List;

/**
 * Frames that are encoded together: the first is a key frame, and none rests on a frame outside (a
 * closed group of pictures, ITU-T H.264), so that groups can be encoded side by side.
 *
 * @param first frame of the film
 * @param count of frames, at least 1
 */
record PictureGroup(int first, int count) {
  /** The frame after the last. */
  int end() {
    return first + count;
  }

  /**
   * The groups of a stretch of a film, none longer than a second. Every seam begins one, so that a
   * later film can take over what lies between seams.
   */
  static List<PictureGroup> of(Piece piece, Timeline timeline, int fps) {
    List<PictureGroup> groups = new ArrayList<>();
    int begun = piece.first();
    for (int i = begun + 1; i <= piece.end(); i++) {
      if (i == piece.end() || timeline.isSeam(i)) {
        addParts(groups, begun, i, fps);
        begun = i;
      }
    }
    return groups;
  }

  private static void addParts(List<PictureGroup> groups, int begin, int end, int longest) {
    int parts = Math.ceilDiv(end - begin, longest);
    for (int i = 0; i < parts; i++) {
      int first = begin + (end - begin) * i / parts;
      int next = begin + (end - begin) * (i + 1) / parts;
      groups.add(new PictureGroup(first, next - first));
    }
  }
}
