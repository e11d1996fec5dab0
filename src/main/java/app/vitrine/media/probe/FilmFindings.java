package app.vitrine.media.probe;

import java.util.List;

/**
 * What reading a whole film back tells.
 *
 * @param frames decoded
 * @param repeatedAt when frames are shown that show what the one before shows, but for coding
 *     noise, in seconds from the film's start
 * @param pictureSec length of the picture
 * @param soundSec length of the sound, 0 for a silent film
 * @param black stretches in which the picture is black
 * @param frozen stretches of more than a second in which nothing in the picture changes
 * @param silent stretches of more than half a second without sound; empty for a silent film
 * @param integratedLufs loudness by BS.1770-4, −70 for silence
 * @param truePeakDb highest true peak in dBTP, −120 for silence
 */
public record FilmFindings(
    int frames,
    List<Double> repeatedAt,
    double pictureSec,
    double soundSec,
    List<Stretch> black,
    List<Stretch> frozen,
    List<Stretch> silent,
    double integratedLufs,
    double truePeakDb) {
  /** A part of a film, in seconds from its start. */
  public record Stretch(double fromSec, double toSec) {
    /** Length in seconds. */
    public double seconds() {
      return toSec - fromSec;
    }
  }

  public FilmFindings {
    repeatedAt = List.copyOf(repeatedAt);
    black = List.copyOf(black);
    frozen = List.copyOf(frozen);
    silent = List.copyOf(silent);
  }

  /** How many frames show what the one before shows. */
  public int repeated() {
    return repeatedAt.size();
  }
}
