package app.vitrine.media.photo;

import app.vitrine.domain.work.CancelToken;
import app.vitrine.domain.work.Seats;

/**
 * One large photo is worked on at a time in the whole program: at 64 megapixels its pixels alone
 * take 256 MB, and three packages run at once.
 */
public final class LargePhotos {
  /** Photos with more pixels than this wait for one another. */
  static final long LARGE = 24_000_000L;

  private static final Seats ONE = new Seats(1);

  private LargePhotos() {}

  /**
   * A seat for work on a photo; a free one for a photo of usual size.
   *
   * @throws app.vitrine.domain.work.WorkCancelledException when cancelled while waiting
   */
  public static Seats.Seat seat(PhotoInfo photo, CancelToken cancel) {
    boolean large = (long) photo.width() * photo.height() > LARGE;
    return large ? ONE.take(cancel) : () -> {};
  }
}
