package app.vitrine.studio.create;

import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.studio.control.Troubles;
import app.vitrine.studio.desk.Desk;
import app.vitrine.studio.desk.PhotoLook;
import app.vitrine.studio.fixture.Workshop;
import app.vitrine.studio.fx.FxBridge;
import app.vitrine.studio.screens.StandInDesk;
import app.vitrine.studio.text.UiLanguage;
import app.vitrine.studio.text.Words;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A long queue, looked through from end to end. */
class PhotoLooksTest {
  private static final BufferedImage PICTURE = new BufferedImage(4, 4, BufferedImage.TYPE_INT_ARGB);
  private static final int FEW = 6;

  private final Deque<Runnable> background = new ArrayDeque<>();
  private final Desk desk =
      StandInDesk.around(
          Workshop.desk(),
          (method, real) ->
              switch (method) {
                case "preview" -> PICTURE;
                case "look" -> new PhotoLook(4, 4, 0.5, List.of(), PICTURE);
                default -> real.make();
              });
  private final PhotoLooks looks =
      new PhotoLooks(
          desk,
          new FxBridge(Runnable::run, background::add),
          new Troubles(new Words(UiLanguage.ENGLISH)));
  private final List<Draft> queue =
      IntStream.range(0, 40).mapToObj(at -> new Draft(Path.of(at + ".jpg"))).toList();

  @Test
  void every_photo_has_a_thumbnail_and_the_few_looked_at_last_are_kept_large() {
    looks.add(queue);
    work();
    assertThat(queue).allMatch(draft -> draft.thumbProperty().get() != null);
    assertThat(large()).isEmpty();

    for (Draft draft : queue) {
      looks.front(draft);
      work();
      assertThat(draft.previewProperty().get()).isNotNull();
      assertThat(draft.cutoutProperty().get()).isNotNull();
    }
    assertThat(large()).hasSize(FEW).containsExactlyElementsOf(queue.subList(34, 40));
  }

  @Test
  void one_come_back_to_is_read_again_and_is_as_it_was() {
    looks.add(queue);
    queue.forEach(
        draft -> {
          looks.front(draft);
          work();
        });
    Draft first = queue.getFirst();
    assertThat(first.previewProperty().get()).isNull();
    assertThat(first.stateProperty().get()).isEqualTo(Draft.PhotoState.LOOKED_AT);

    looks.front(first);
    work();
    assertThat(first.previewProperty().get()).isNotNull();
    assertThat(first.cutoutProperty().get()).isNotNull();
    assertThat(first.stateProperty().get()).isEqualTo(Draft.PhotoState.LOOKED_AT);
  }

  private List<Draft> large() {
    return queue.stream()
        .filter(
            draft -> draft.previewProperty().get() != null || draft.cutoutProperty().get() != null)
        .toList();
  }

  private void work() {
    while (!background.isEmpty()) {
      background.remove().run();
    }
  }
}
