package app.vitrine.media.photo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.vitrine.domain.work.CancelToken;
import app.vitrine.domain.work.Seats;
import app.vitrine.domain.work.WorkCancelledException;
import org.junit.jupiter.api.Test;

class LargePhotosTest {
  @Test
  void a_large_photo_waits_for_another_and_a_usual_one_for_none() {
    CancelToken open = CancelToken.none();
    try (Seats.Seat _ = LargePhotos.seat(photo(8000, 8000), open)) {
      LargePhotos.seat(photo(4000, 3000), open).close();
      CancelToken impatient = new CancelToken();
      impatient.cancel("stopped");
      assertThatThrownBy(() -> LargePhotos.seat(photo(8000, 8000), impatient))
          .isInstanceOf(WorkCancelledException.class);
    }
    try (Seats.Seat next = LargePhotos.seat(photo(8000, 8000), open)) {
      assertThat(next).isNotNull();
    }
  }

  private static PhotoInfo photo(int width, int height) {
    return new PhotoInfo(PhotoFormat.PNG, width, height, Orientation.UPRIGHT, 1, null);
  }
}
