package app.vitrine.studio.create;

import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.domain.brief.PackageInput;
import app.vitrine.domain.brief.Priority;
import app.vitrine.store.LibraryEntry;
import app.vitrine.store.LibraryQuery;
import app.vitrine.studio.control.Notice;
import app.vitrine.studio.control.Troubles;
import app.vitrine.studio.desk.Desk;
import app.vitrine.studio.fixture.SmallPhoto;
import app.vitrine.studio.fixture.Workshop;
import app.vitrine.studio.fx.FxBridge;
import app.vitrine.studio.live.Batch;
import app.vitrine.studio.shell.Navigator;
import app.vitrine.studio.shell.Section;
import app.vitrine.studio.text.UiLanguage;
import app.vitrine.studio.text.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is asked for is what stood on the screen, with work done when the test says so. */
class CreateViewModelTest {
  @TempDir private Path folder;
  private final Desk desk = Workshop.desk();
  private final Deque<Runnable> background = new ArrayDeque<>();
  private final List<UUID> opened = new ArrayList<>();
  private final List<Section> sections = new ArrayList<>();
  private final List<Notice> told = new ArrayList<>();
  private final CreateViewModel model = model();

  private CreateViewModel model() {
    Words words = new Words(UiLanguage.ENGLISH);
    return new CreateViewModel(
        desk,
        new FxBridge(Runnable::run, background::add),
        words,
        new Troubles(words),
        told::add,
        new Opening(),
        new Batch(desk.preferences(), new FxBridge(Runnable::run, background::add)));
  }

  @Test
  void a_photo_left_alone_loses_the_priority_it_was_given_among_others() {
    Draft first = draft("first.jpg");
    Draft second = draft("second.jpg");
    Draft third = draft("third.jpg");
    model.drafts().setAll(first, second, third);
    second.priorityProperty().set(Priority.URGENT);

    model.remove(third);
    assertThat(second.priorityProperty().get()).isEqualTo(Priority.URGENT);
    model.remove(first);
    assertThat(second.priorityProperty().get()).isNull();
    assertThat(inputAsked().options().priority()).isEqualTo(Priority.NORMAL);
  }

  @Test
  void what_changes_on_the_screen_after_the_asking_changes_nothing_of_what_is_asked() {
    Draft draft = draft("mug.jpg");
    model.drafts().setAll(draft);
    draft.priorityProperty().set(Priority.LOW);

    model.create();
    draft.backgroundProperty().set("Something else");
    draft.priorityProperty().set(Priority.URGENT);
    work();

    assertThat(input().background()).isEqualTo("Steel mug, 350 ml");
    assertThat(input().options().priority()).isEqualTo(Priority.LOW);
  }

  @Test
  void the_reason_of_a_refused_photo_stands_with_that_photo_and_the_others_are_made()
      throws IOException {
    Draft first = draft("first.jpg");
    Draft gone = draft("gone.jpg");
    model.drafts().setAll(first, gone);
    model.show(first);
    Files.delete(gone.photo());

    model.create();
    work();
    stopTheWork();

    assertThat(model.drafts()).containsExactly(gone);
    assertThat(model.currentProperty().get()).isEqualTo(gone);
    assertThat(gone.backgroundRefusalProperty().get()).isNotNull();
    assertThat(first.backgroundRefusalProperty().get()).isNull();
  }

  @Test
  void the_last_photo_of_a_queue_keeps_the_priority_it_was_given_until_it_is_asked_for() {
    Draft first = draft("first.jpg");
    Draft last = draft("last.jpg");
    model.drafts().setAll(first, last);
    last.priorityProperty().set(Priority.URGENT);

    model.create();
    work();

    assertThat(active())
        .extracting(id -> desk.orchestrator().describe(id).input().options().priority())
        .containsExactlyInAnyOrder(Priority.NORMAL, Priority.URGENT);
    assertThat(sections).containsExactly(Section.LIBRARY);
    stopTheWork();
  }

  @Test
  void stopping_leaves_the_other_photos_where_they_are() {
    Draft first = draft("first.jpg");
    Draft second = draft("second.jpg");
    model.drafts().setAll(first, second);

    model.create();
    model.orders().stop();
    work();
    stopTheWork();

    assertThat(model.drafts()).containsExactly(second);
    assertThat(sections).isEmpty();
    assertThat(told).extracting(notice -> notice.text().key()).containsExactly("create.stopped");
  }

  @Test
  void one_who_went_elsewhere_meanwhile_is_left_there_and_told() {
    model.drafts().setAll(draft("mug.jpg"));

    model.create();
    model.inView(false);
    work();
    stopTheWork();

    assertThat(opened).isEmpty();
    assertThat(told).extracting(Notice::actionKey).containsExactly("shell.show");
    told.getFirst().perform().run();
    assertThat(sections).containsExactly(Section.LIBRARY);
  }

  @Test
  void words_typed_win_over_those_beside_the_next_photo() throws IOException {
    model.intake().drop(List.of(withWords("first.jpg", "Words beside the first")));
    work();
    model.intake().drop(List.of(withWords("second.jpg", "Words beside the second")));
    work();
    assertThat(only().backgroundProperty().get()).isEqualTo("Words beside the second");

    only().backgroundProperty().set("Steel mug, typed by hand");
    model.intake().drop(List.of(withWords("third.jpg", "Words beside the third")));
    work();
    assertThat(only().name()).isEqualTo("third.jpg");
    assertThat(only().backgroundProperty().get()).isEqualTo("Steel mug, typed by hand");
  }

  @Test
  void a_photo_taken_away_with_what_was_written_about_it_can_be_put_back() {
    Draft first = draft("first.jpg");
    Draft second = draft("second.jpg");
    model.drafts().setAll(first, second);
    model.show(first);

    model.remove(first);
    assertThat(model.currentProperty().get()).isEqualTo(second);
    assertThat(told).extracting(Notice::actionKey).containsExactly("create.undo");
    told.getFirst().perform().run();

    assertThat(model.drafts()).containsExactly(first, second);
    assertThat(model.currentProperty().get()).isEqualTo(first);
    assertThat(first.backgroundProperty().get()).isEqualTo("Steel mug, 350 ml");
  }

  @Test
  void a_photo_replaced_in_a_queue_keeps_its_place_and_its_words_and_can_be_had_back() {
    Draft first = draft("first.jpg");
    Draft second = draft("second.jpg");
    model.drafts().setAll(first, second);
    second.priorityProperty().set(Priority.URGENT);
    first.priorityProperty().set(Priority.LOW);

    model.intake().replace(first, List.of(SmallPhoto.into(folder, "better.jpg")));
    work();

    assertThat(model.drafts()).extracting(Draft::name).containsExactly("better.jpg", "second.jpg");
    Draft better = model.drafts().getFirst();
    assertThat(better.backgroundProperty().get()).isEqualTo("Steel mug, 350 ml");
    assertThat(better.priorityProperty().get()).isEqualTo(Priority.LOW);
    told.getLast().perform().run();
    assertThat(model.drafts()).containsExactly(first, second);
  }

  @Test
  void words_written_before_there_is_a_photo_are_not_forgotten_on_closing() {
    assertThat(model.isWritten()).isFalse();
    model.intake().aheadProperty().set("Steel mug, 350 ml");
    assertThat(model.isWritten()).isTrue();
  }

  @Test
  void a_sample_nobody_wrote_is_given_up_without_a_question() {
    model.intake().trySample();
    work();
    assertThat(only().backgroundProperty().get()).isNotBlank();
    assertThat(model.isWritten()).isFalse();
  }

  private Path withWords(String name, String words) throws IOException {
    Path photo = SmallPhoto.into(folder, name);
    Files.writeString(folder.resolve(name.replace(".jpg", ".txt")), words);
    return photo;
  }

  private Draft only() {
    assertThat(model.drafts()).hasSize(1);
    return model.drafts().getFirst();
  }

  private Draft draft(String name) {
    Draft draft = new Draft(SmallPhoto.into(folder, name));
    draft.backgroundProperty().set("Steel mug, 350 ml");
    draft.stateProperty().set(Draft.PhotoState.SHOWN);
    return draft;
  }

  private PackageInput inputAsked() {
    model.create();
    work();
    return input();
  }

  private void work() {
    while (!background.isEmpty()) {
      background.remove().run();
    }
    opened.forEach(id -> desk.orchestrator().cancel(id, ""));
  }

  private List<UUID> active() {
    return desk.library().list(LibraryQuery.everything()).stream()
        .filter(entry -> entry.status().isActive())
        .map(LibraryEntry::id)
        .toList();
  }

  private void stopTheWork() {
    active().forEach(id -> desk.orchestrator().cancel(id, ""));
  }

  private PackageInput input() {
    assertThat(opened).hasSize(1);
    return desk.orchestrator().describe(opened.getFirst()).input();
  }

  private final class Opening implements Navigator {
    @Override
    public void open(Section section) {
      sections.add(section);
    }

    @Override
    public void openPackage(UUID id) {
      opened.add(id);
    }

    @Override
    public void review(List<UUID> ids) {}
  }
}
