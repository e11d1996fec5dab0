package app.vitrine.studio.library;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.bootstrap.Desks;
import app.vitrine.domain.brief.Channel;
import app.vitrine.domain.brief.Language;
import app.vitrine.domain.revision.EditedText;
import app.vitrine.domain.revision.VariantChoice.OfText;
import app.vitrine.domain.state.PackageStatus;
import app.vitrine.store.LibraryOrder;
import app.vitrine.store.LibraryQuery;
import app.vitrine.store.bench.ManyPackages;
import app.vitrine.studio.control.Dialogs;
import app.vitrine.studio.control.Notice;
import app.vitrine.studio.control.Troubles;
import app.vitrine.studio.desk.Desk;
import app.vitrine.studio.desk.TextDraft;
import app.vitrine.studio.fx.FxBridge;
import app.vitrine.studio.live.Batch;
import app.vitrine.studio.live.PackageFeed;
import app.vitrine.studio.packages.Bench;
import app.vitrine.studio.packages.HeldDecisions;
import app.vitrine.studio.shell.Navigator;
import app.vitrine.studio.shell.Section;
import app.vitrine.studio.text.UiLanguage;
import app.vitrine.studio.text.Words;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The library over ten thousand packages, without a toolkit. */
class LibraryViewModelTest {
  private static final OfText TEXT = new OfText(Channel.PRODUCT_PAGE, Language.EN, 1);
  private static final int MADE = 3;
  private static final int ALL = 10_000;

  @TempDir static Path folder;
  private static Desk desk;

  private final List<Notice> notices = new ArrayList<>();
  private final List<UUID> opened = new ArrayList<>();
  private final List<List<UUID>> reviewed = new ArrayList<>();
  private final List<String> asked = new ArrayList<>();
  private int answer;
  private int measured;
  private PackageFeed feed;
  private LibraryViewModel model;
  private Batch batch;
  private final Bench.ManualLater later = new Bench.ManualLater();
  private HeldDecisions decisions;
  private final Deque<Runnable> held = new ArrayDeque<>();
  private boolean holding;

  @BeforeAll
  static void fill() {
    ManyPackages.into(folder, MADE, ALL - MADE);
    desk = Desks.open(folder);
  }

  @AfterAll
  static void close() {
    desk.close();
  }

  /** Works at once, or when it is told to. */
  private void work(Runnable what) {
    if (holding) {
      held.add(what);
    } else {
      what.run();
    }
  }

  @BeforeEach
  void make() {
    FxBridge bridge = new FxBridge(Runnable::run, this::work);
    Words words = new Words(UiLanguage.ENGLISH);
    feed = new PackageFeed(desk.orchestrator(), bridge);
    batch = new Batch(desk.preferences(), new FxBridge(Runnable::run, Runnable::run));
    batch.end();
    decisions = new HeldDecisions(bridge, later);
    model =
        new LibraryViewModel(
            desk,
            new LibraryViewModel.Surroundings(
                bridge,
                feed,
                words,
                new Troubles(words),
                notices::add,
                new Answers(),
                new Journey(),
                batch,
                decisions,
                () -> measured++));
    model.activate();
  }

  @Test
  void ten_thousand_packages_open_with_one_page_read() {
    assertThat(model.stateProperty().get()).isEqualTo(LibraryViewModel.State.READY);
    assertThat(model.slots()).hasSize(ALL);
    assertThat(known()).isEqualTo(Pages.SIZE);
    assertThat(model.countsProperty().get().get(StatusFilter.ALL)).isEqualTo(ALL);
  }

  @Test
  void what_is_looked_at_is_read_and_what_was_not_for_long_is_let_go() {
    for (int at = 0; at < ALL; at += Pages.SIZE) {
      model.want(model.slots().get(at));
    }
    assertThat(at(ALL - 1)).isNotNull();
    assertThat(known()).isLessThan(ALL / 5);
  }

  @Test
  void the_newest_search_counts_and_can_be_taken_back() {
    model.sought().searchProperty().set("Product 77");
    assertThat(model.slots()).hasSize(111);
    assertThat(titles()).allSatisfy(title -> assertThat(title).startsWith("Product 77"));

    model.sought().searchProperty().set("nobody sells this");
    assertThat(model.stateProperty().get()).isEqualTo(LibraryViewModel.State.NOTHING_FOUND);

    model.showAll();
    assertThat(model.stateProperty().get()).isEqualTo(LibraryViewModel.State.READY);
    assertThat(model.slots()).hasSize(ALL);
  }

  @Test
  void a_list_just_asked_for_is_the_one_shown_when_something_changes_before_it_is_read() {
    model.sought().binProperty().set(true);
    assertThat(model.stateProperty().get()).isEqualTo(LibraryViewModel.State.BIN_EMPTY);
    model.sought().binProperty().set(false);
    model.sought().searchProperty().set("Product 77");
    holding = true;

    model.sought().searchProperty().set("Product 78");
    model.refresh();
    while (!held.isEmpty()) {
      held.remove().run();
    }

    assertThat(model.slots()).hasSize(111);
    assertThat(titles()).allSatisfy(title -> assertThat(title).startsWith("Product 78"));
    holding = false;
  }

  @Test
  void packages_are_filtered_by_status_and_put_in_order() {
    model.sought().filterProperty().set(StatusFilter.DONE);
    assertThat(item(0).entry().status()).isEqualTo(PackageStatus.COMPLETED);
    assertThat(model.countsProperty().get())
        .containsEntry(StatusFilter.DONE, (long) model.slots().size());

    model.sought().orderProperty().set(new LibraryOrder(LibraryOrder.By.SCORE, false));
    assertThat(item(0).entry().qaScore()).isEqualTo(0.96);

    model.sought().filterProperty().set(StatusFilter.ALL);
    model.sought().orderProperty().set(new LibraryOrder(LibraryOrder.By.TITLE, false));
    assertThat(titles().subList(0, 3)).isSortedAccordingTo((a, b) -> b.compareToIgnoreCase(a));
    model.sought().orderProperty().set(new LibraryOrder(LibraryOrder.By.STATUS, true));
    assertThat(item(0).entry().status()).isEqualTo(PackageStatus.APPROVAL_REQUIRED);
  }

  @Test
  void a_range_reaches_over_pages_nobody_looked_at_and_all_means_all() {
    model.picks().toggle(10);
    model.picks().extend(5_009);
    assertThat(model.picks().chosenProperty().get())
        .containsExactlyElementsOf(desk.library().ids(LibraryQuery.everything().page(10, 5_000)));

    model.picks().all(model.slots().size());
    assertThat(model.picks().chosenProperty().get()).hasSize(ALL);
    model.picks().clear();
    assertThat(model.picks().chosenProperty().get()).isEmpty();
  }

  @Test
  void the_keyboard_walks_and_chooses_on_the_way() {
    model.picks().move(at -> at + 1, ALL, false);
    model.picks().move(at -> at + 1, ALL, true);
    model.picks().move(at -> at + 1, ALL, true);
    assertThat(model.picks().cursorProperty().get()).isEqualTo(2);
    assertThat(model.picks().chosenProperty().get())
        .containsExactly(item(0).id(), item(1).id(), item(2).id());
    model.picks().move(at -> at - 1, ALL, true);
    assertThat(model.picks().chosenProperty().get()).containsExactly(item(0).id(), item(1).id());
  }

  @Test
  void keys_go_on_at_the_end_of_a_list_that_became_shorter() {
    LibraryKeys keys = new LibraryKeys(model, () -> 5, () -> 3);
    press(keys, KeyCode.HOME);
    press(keys, KeyCode.END);
    press(keys, KeyCode.DELETE);
    press(keys, KeyCode.DELETE);
    press(keys, KeyCode.SPACE);

    assertThat(model.slots()).hasSize(ALL - 2);
    assertThat(model.picks().cursorProperty().get()).isEqualTo(ALL - 3);
    assertThat(model.picks().chosenProperty().get()).hasSize(1);
    List.copyOf(notices).forEach(each -> each.perform().run());
    assertThat(model.slots()).hasSize(ALL);
  }

  private static void press(LibraryKeys keys, KeyCode key) {
    keys.pressed(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
  }

  @Test
  void the_bin_shows_all_it_holds_whatever_was_filtered_before() {
    model.sought().filterProperty().set(StatusFilter.ALL);
    model.picks().toggle(7);
    model.actions().delete();
    model.sought().filterProperty().set(StatusFilter.WORKING);
    model.sought().binProperty().set(true);
    assertThat(known()).isEqualTo(1);

    notices.getLast().perform().run();
  }

  @Test
  void deleted_packages_wait_in_the_bin_and_undo_brings_them_back() {
    UUID first = item(7).id();
    UUID second = item(8).id();
    model.picks().toggle(7);
    model.picks().toggle(8);
    model.actions().delete();
    assertThat(model.slots()).hasSize(ALL - 2);
    assertThat(model.picks().chosenProperty().get()).isEmpty();

    model.sought().binProperty().set(true);
    assertThat(known()).isEqualTo(2);
    Notice undo = notices.getLast();
    assertThat(undo.actionKey()).isEqualTo("library.undo");
    undo.perform().run();
    assertThat(model.stateProperty().get()).isEqualTo(LibraryViewModel.State.BIN_EMPTY);

    model.sought().binProperty().set(false);
    assertThat(desk.library().ids(LibraryQuery.everything())).contains(first, second);
  }

  @Test
  void what_is_deleted_for_good_frees_room_that_is_measured_anew() {
    UUID gone = item(9).id();
    model.picks().toggle(9);
    model.actions().delete();
    model.sought().binProperty().set(true);
    assertThat(measured).isEqualTo(1);

    answer = 0;
    model.actions().emptyBin();
    assertThat(asked).containsExactly("library.purge_title");
    assertThat(measured).isEqualTo(2);
    assertThat(desk.library().ids(LibraryQuery.everything().ofBin())).doesNotContain(gone);
  }

  @Test
  void what_refuses_is_told_with_its_reason_and_the_rest_is_done() {
    model.sought().filterProperty().set(StatusFilter.WAITING);
    model.sought().searchProperty().set("");
    int waiting = model.slots().size();
    UUID real =
        desk.library().ids(LibraryQuery.waitingForApproval()).stream()
            .filter(LibraryViewModelTest::isReal)
            .findFirst()
            .orElseThrow();
    model.sought().filterProperty().set(StatusFilter.ALL);
    model.sought().searchProperty().set(title(real));
    String workflow = desk.orchestrator().describe(real).workflowId();
    desk.textDrafts().keep(workflow, TEXT, new TextDraft(words(""), words("Mine")));
    model.picks().all(1);
    model.actions().approve();
    assertThat(notices.getLast().text().in(new Words(UiLanguage.ENGLISH)))
        .startsWith("One package stayed as it is. Changes to the copy are not saved yet");
    assertThat(decided(real)).isNull();
    desk.textDrafts().drop(workflow, TEXT);

    model.picks().all(1);
    model.actions().approve();
    assertThat(notices.getLast().text().in(new Words(UiLanguage.ENGLISH)))
        .isEqualTo("The package is approved.");
    assertThat(desk.orchestrator().describe(real).status())
        .isEqualTo(PackageStatus.APPROVAL_REQUIRED);
    assertThat(decided(real)).isEqualTo(HeldDecisions.Kind.APPROVED);
    notices.getLast().perform().run();
    assertThat(decided(real)).isNull();
    later.pass();
    assertThat(desk.orchestrator().describe(real).status())
        .isEqualTo(PackageStatus.APPROVAL_REQUIRED);

    model.picks().all(1);
    model.actions().approve();
    later.pass();

    model.sought().searchProperty().set("Product 9999");
    model.actions().approve();
    model.sought().filterProperty().set(StatusFilter.DONE);
    assertThat(waiting).isGreaterThan(1);
    assertThat(desk.orchestrator().describe(real).status()).isEqualTo(PackageStatus.COMPLETED);
  }

  private static EditedText words(String title) {
    return new EditedText(title, List.of(), List.of(), List.of(), "");
  }

  private HeldDecisions.@Nullable Kind decided(UUID id) {
    LibraryItem shown = requireNonNull(model.asDecided(item(0)));
    assertThat(shown.id()).isEqualTo(id);
    return shown.decided();
  }

  @Test
  void a_package_whose_files_are_gone_says_so_and_what_can_be_done() {
    LibraryItem gone = item(0);
    assertThat(StatusLook.of(gone)).isEqualTo(StatusLook.MISSING);
    answer = 2;
    model.open(gone);
    assertThat(asked).containsExactly("library.missing_title");
    assertThat(opened).isEmpty();
    assertThat(model.slots()).hasSize(ALL - 1);
    notices.getLast().perform().run();
    assertThat(model.slots()).hasSize(ALL);
  }

  @Test
  void the_latest_queue_is_summed_up_until_the_person_is_done_with_it() {
    List<UUID> ids = desk.library().ids(LibraryQuery.everything().page(4, 12));
    batch.begin(ids);
    model.refresh();
    assertThat(model.queueProperty().get().all()).isEqualTo(12);
    assertThat(model.queueProperty().get().done()).isEqualTo(12);
    assertThat(
            new Batch(desk.preferences(), new FxBridge(Runnable::run, Runnable::run))
                .packagesProperty()
                .get())
        .isEqualTo(ids);

    model.sought().onlyBatchProperty().set(true);
    assertThat(model.slots()).hasSize(12);
    model.endBatch();
    assertThat(model.slots()).hasSize(ALL);
    assertThat(model.queueProperty().get().all()).isZero();
  }

  @Test
  void those_that_wait_are_reviewed_in_a_row() {
    model.actions().reviewWaiting();
    assertThat(reviewed.getLast())
        .hasSize(model.countsProperty().get().getOrDefault(StatusFilter.WAITING, 0L).intValue());
  }

  @Test
  void nothing_is_listened_to_while_it_is_out_of_view() {
    model.deactivate();
    assertThat(feed.watching()).isZero();
    for (int i = 0; i < 50; i++) {
      model.activate();
      model.deactivate();
    }
    assertThat(feed.watching()).isZero();
  }

  private static boolean isReal(UUID id) {
    return !title(id).startsWith("Product ");
  }

  private static String title(UUID id) {
    return desk.library()
        .list(LibraryQuery.everything().withIds(java.util.Set.of(id)))
        .getFirst()
        .title();
  }

  private long known() {
    return model.slots().stream().filter(slot -> slot.itemProperty().get() != null).count();
  }

  private @Nullable Object at(int index) {
    return model.slots().get(index).itemProperty().get();
  }

  private LibraryItem item(int index) {
    return Objects.requireNonNull(model.slots().get(index).itemProperty().get());
  }

  private List<String> titles() {
    return model.slots().stream()
        .map(slot -> slot.itemProperty().get())
        .filter(Objects::nonNull)
        .map(item -> item.entry().title())
        .toList();
  }

  private final class Journey implements Navigator {
    @Override
    public void open(Section section) {
      asked.add(section.key());
    }

    @Override
    public void openPackage(UUID id) {
      opened.add(id);
    }

    @Override
    public void review(List<UUID> ids) {
      reviewed.add(ids);
    }
  }

  private final class Answers implements Dialogs {
    @Override
    public Optional<Path> chooseFile(FileKind kind) {
      return Optional.empty();
    }

    @Override
    public List<Path> choosePhotos() {
      return List.of();
    }

    @Override
    public Optional<Path> chooseFolder(String titleKey) {
      return Optional.of(folder.resolve("exports"));
    }

    @Override
    public void askWords(Question question, Consumer<String> answered) {
      asked.add(question.titleKey());
    }

    @Override
    public void askChoice(Choice choice, Consumer<Integer> chosen) {
      asked.add(choice.titleKey());
      chosen.accept(answer);
    }

    @Override
    public Runnable askChoiceFirst(Choice choice, Consumer<Integer> chosen, Runnable gone) {
      gone.run();
      askChoice(choice, chosen);
      return () -> {};
    }

    @Override
    public void reveal(Path file) {
      asked.add(file.toString());
    }
  }
}
