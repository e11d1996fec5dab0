package app.vitrine.media.photo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.vitrine.domain.work.CancelToken;
import app.vitrine.domain.work.Seats;
import app.vitrine.domain.work.WorkCancelledException;
import org.junit.jupiter.api.Test;

class PhotoSeatsTest {
  private static final PhotoInfo USUAL = photo(1600, 1600);
  private static final PhotoInfo CAMERA = photo(6000, 4000);
  private static final PhotoInfo LARGEST = photo(8000, 8000);

  @Test
  void photos_are_worked_on_side_by_side_as_long_as_all_of_them_have_room() {
    try (Seats.Seat _ = PhotoSeats.seat(photo(4000, 3000), CancelToken.none());
        Seats.Seat _ = PhotoSeats.seat(USUAL, CancelToken.none());
        Seats.Seat _ = PhotoSeats.seat(USUAL, CancelToken.none())) {
      waits(CAMERA);
      waits(LARGEST);
      hasRoom(USUAL);
    }
    hasRoom(CAMERA);
  }

  @Test
  void one_beyond_all_room_has_it_to_itself() {
    try (Seats.Seat _ = PhotoSeats.seat(LARGEST, CancelToken.none())) {
      waits(USUAL);
    }
    hasRoom(LARGEST);
  }

  private static void waits(PhotoInfo photo) {
    CancelToken impatient = new CancelToken();
    impatient.cancel("stopped");
    assertThatThrownBy(() -> PhotoSeats.seat(photo, impatient))
        .isInstanceOf(WorkCancelledException.class);
  }

  private static void hasRoom(PhotoInfo photo) {
    try (Seats.Seat seat = PhotoSeats.seat(photo, CancelToken.none())) {
      assertThat(seat).isNotNull();
    }
  }

  private static PhotoInfo photo(int width, int height) {
    return new PhotoInfo(PhotoFormat.PNG, width, height, Orientation.UPRIGHT, 1, null);
  }
}
