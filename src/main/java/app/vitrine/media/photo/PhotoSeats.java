package app.vitrine.media.photo;

import app.vitrine.domain.work.CancelToken;
import app.vitrine.domain.work.Seats;

/**
 * Room in memory for the photos that are worked on at a time in the whole program: 24 megapixels,
 * one photo as large as is decoded or several smaller ones. With its cut-out a pixel takes some 12
 * bytes, and three packages run at once.
 */
public final class PhotoSeats {
  /** Megapixels worked on at a time. */
  static final int MEGAPIXELS = 24;

  private static final double MEGAPIXEL = 1e6;
  private static final Seats SEATS = new Seats(MEGAPIXELS);

  private PhotoSeats() {}

  /**
   * Room for work on a photo; one that is larger than all of it has it to itself.
   *
   * @throws app.vitrine.domain.work.WorkCancelledException when cancelled while waiting
   */
  public static Seats.Seat seat(PhotoInfo photo, CancelToken cancel) {
    double megapixels = (double) photo.width() * photo.height() / MEGAPIXEL;
    return SEATS.take((int) Math.ceil(Math.min(megapixels, MEGAPIXELS)), cancel);
  }
}
