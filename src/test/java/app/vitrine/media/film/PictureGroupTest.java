package app.vitrine.media.film;

import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.domain.video.Transition;
import java.util.List;
import org.junit.jupiter.api.Test;

class PictureGroupTest {
  private static final int FPS = 30;

  /** Cuts at 3 s and 5.5 s, each in the middle of 0.4 s of dissolve. */
  private static final Timeline TIMES =
      new Timeline(
          List.of(3.0, 2.5, 2.0), List.of(Transition.SOFT_CUT, dissolve(), dissolve()), FPS);

  private static Transition dissolve() {
    return new Transition(Transition.Kind.DISSOLVE, 0.4);
  }

  @Test
  void groups_follow_each_other_over_the_whole_piece() {
    List<PictureGroup> groups = PictureGroup.of(new Piece(0, 225, Piece.DRAWN), TIMES, FPS);

    int next = 0;
    for (PictureGroup group : groups) {
      assertThat(group.first()).isEqualTo(next);
      assertThat(group.count()).isBetween(1, FPS);
      next = group.end();
    }
    assertThat(next).isEqualTo(225);
  }

  @Test
  void every_seam_begins_a_group_and_what_lies_between_is_shared_out_evenly() {
    assertThat(PictureGroup.of(new Piece(0, 225, Piece.DRAWN), TIMES, FPS))
        .startsWith(
            new PictureGroup(0, 28),
            new PictureGroup(28, 28),
            new PictureGroup(56, 28),
            new PictureGroup(84, 12),
            new PictureGroup(96, 21))
        .extracting(PictureGroup::first)
        .contains(159, 171);
  }

  @Test
  void a_piece_in_the_midst_of_a_film_keeps_to_its_own_frames() {
    assertThat(PictureGroup.of(new Piece(84, 12, Piece.DRAWN), TIMES, FPS))
        .containsExactly(new PictureGroup(84, 12));
  }
}
