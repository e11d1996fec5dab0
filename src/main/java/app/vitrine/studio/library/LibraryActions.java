package app.vitrine.studio.library;

import app.vitrine.domain.view.PackageView;
import app.vitrine.domain.work.CancelToken;
import app.vitrine.export.ExportOrder;
import app.vitrine.export.PackExporter;
import app.vitrine.store.LibraryQuery;
import app.vitrine.studio.control.Dialogs;
import app.vitrine.studio.control.Notice;
import app.vitrine.studio.control.Notices;
import app.vitrine.studio.desk.Desk;
import app.vitrine.studio.desk.Person;
import app.vitrine.studio.packages.Bulk;
import app.vitrine.studio.packages.ExportFolder;
import app.vitrine.studio.packages.HeldDecisions;
import app.vitrine.studio.packages.Move;
import app.vitrine.studio.shell.Navigator;
import app.vitrine.studio.text.Said;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** What can be done to the packages chosen. */
final class LibraryActions {
  private final Desk desk;
  private final Notices notices;
  private final Dialogs dialogs;
  private final Navigator navigator;
  private final Picks picks;
  private final Runnable refresh;
  private final LibraryViewModel.Surroundings around;
  private final Bulk bulk;

  LibraryActions(Desk desk, LibraryViewModel.Surroundings around, Picks picks, Runnable refresh) {
    this.desk = desk;
    this.around = around;
    this.notices = around.notices();
    this.dialogs = around.dialogs();
    this.navigator = around.navigator();
    this.picks = picks;
    this.refresh = refresh;
    this.bulk = new Bulk(around.bridge(), around.troubles());
  }

  /** How far the action under way is. */
  Bulk bulk() {
    return bulk;
  }

  /** Approves those chosen that wait for it; it can be taken back for ten seconds. */
  void approve() {
    bulk.run(
        chosen(),
        this::requireApprovable,
        outcome -> {
          ended(outcome);
          if (!outcome.done().isEmpty()) {
            hold(outcome.done());
          }
        });
  }

  private void requireApprovable(UUID id) throws Bulk.StaysException {
    PackageView view = desk.orchestrator().describe(id);
    Optional<String> refusal =
        Move.APPROVE.refusal(view).or(() -> overlooked(view, desk.hasDrafts(id)));
    if (refusal.isPresent()) {
      throw new Bulk.StaysException(Said.of(refusal.get()));
    }
  }

  /** What nobody sees from here and may not have meant to approve. */
  private static Optional<String> overlooked(PackageView view, boolean unsaved) {
    if (unsaved) {
      return Optional.of("library.has_drafts");
    }
    return view.stale().isEmpty() ? Optional.empty() : Optional.of("library.is_outdated");
  }

  private void hold(List<UUID> allowed) {
    HeldDecisions decisions = around.decisions();
    List<UUID> ids = allowed.stream().filter(id -> decisions.of(id) == null).toList();
    if (ids.size() < allowed.size()) {
      notices.tell(Notice.of(Notice.Tone.ATTENTION, Said.of("packages.not_held")));
    }
    if (ids.isEmpty()) {
      return;
    }
    String by = Person.name();
    for (UUID id : ids) {
      decisions.hold(
          id,
          HeldDecisions.Kind.APPROVED,
          () -> desk.orchestrator().approve(id, by),
          why -> notices.tell(around.troubles().notice(why)));
    }
    notices.tell(
        new Notice(
            Notice.Tone.GOOD,
            Said.of("library.approved", ids.size()),
            "library.undo",
            () -> ids.forEach(decisions::takeBack)));
  }

  /** Reviews those chosen, one after another. */
  void review() {
    navigator.review(chosen());
  }

  /** Reviews every package that waits for it, newest first. */
  void reviewWaiting() {
    around
        .bridge()
        .work(
            () -> desk.library().ids(LibraryQuery.waitingForApproval()),
            navigator::review,
            why -> notices.tell(around.troubles().notice(why)));
  }

  /** Exports those chosen, each into a folder of its own. */
  void export() {
    List<UUID> ids = chosen();
    around
        .bridge()
        .work(
            desk::exporter,
            exporter -> export(ids, exporter),
            why -> notices.tell(around.troubles().notice(why)));
  }

  private void export(List<UUID> ids, PackExporter exporter) {
    List<String> presets = exporter.presets().ids();
    dialogs.askChoice(
        new Dialogs.Choice(
            "library.export_title",
            "library.export_prompt",
            presets.stream().map(id -> "packages.preset_" + id).toList()),
        number ->
            dialogs
                .chooseFolder("library.export_folder")
                .ifPresent(
                    to ->
                        around
                            .decisions()
                            .carryOutAll(
                                ids, () -> export(ids, exporter, to, presets.get(number)))));
  }

  private void export(List<UUID> ids, PackExporter exporter, Path to, String preset) {
    Locale reader = around.words().locale();
    bulk.run(
        ids,
        id -> {
          PackageView view = desk.orchestrator().describe(id);
          Path folder = free(to, ExportFolder.name(view.title(), preset));
          exporter.export(
              new ExportOrder(
                  view,
                  desk.project(view.workflowId()),
                  preset,
                  desk.orchestrator().choices(id),
                  reader),
              folder,
              CancelToken.none());
        },
        outcome -> {
          if (!outcome.done().isEmpty()) {
            notices.tell(
                new Notice(
                    Notice.Tone.GOOD,
                    Said.of("library.exported", outcome.done().size()),
                    "library.show_folder",
                    () -> dialogs.reveal(to)));
          }
          refusals(outcome);
        });
  }

  private static Path free(Path to, String name) {
    Path folder = to.resolve(name);
    for (int number = 2; Files.exists(folder); number++) {
      folder = to.resolve(name + " " + number);
    }
    return folder;
  }

  /** Puts those chosen into the bin; the notice takes them out again. */
  void delete() {
    List<UUID> ids = chosen();
    around.decisions().carryOutAll(ids, () -> delete(ids));
  }

  private void delete(List<UUID> ids) {
    bulk.run(
        ids,
        desk::delete,
        outcome -> {
          ended(outcome);
          around.measure().run();
          if (!outcome.done().isEmpty()) {
            notices.tell(
                new Notice(
                    Notice.Tone.PLAIN,
                    Said.of("library.deleted", outcome.done().size()),
                    "library.undo",
                    () -> restore(outcome.done())));
          }
        });
  }

  /** Takes those chosen out of the bin. */
  void restore() {
    restore(chosen());
  }

  private void restore(List<UUID> ids) {
    each(ids, desk::restore, "library.restored", around.measure());
  }

  /** Deletes those chosen for good, when the person really wants that. */
  void purge() {
    purge(chosen());
  }

  /** Deletes everything in the bin for good, when the person really wants that. */
  void emptyBin() {
    around
        .bridge()
        .work(
            () -> desk.library().ids(LibraryQuery.everything().ofBin()),
            this::purge,
            why -> notices.tell(around.troubles().notice(why)));
  }

  private void purge(List<UUID> ids) {
    if (ids.isEmpty()) {
      return;
    }
    dialogs.askChoice(
        Dialogs.Choice.destroying("library.purge_title", "library.purge_prompt", "library.purge"),
        number -> each(ids, desk::purge, "library.purged", around.measure()));
  }

  /** Says what can be done about a package whose files are gone. */
  void explainMissing(LibraryItem item) {
    dialogs.askChoice(
        new Dialogs.Choice(
            "library.missing_title",
            "library.missing_prompt",
            List.of("library.missing_look", "library.missing_show", "library.missing_remove")),
        number -> {
          switch (number) {
            case 0 -> refresh.run();
            case 1 -> dialogs.reveal(item.folder());
            default -> delete(List.of(item.id()));
          }
        });
  }

  /** A deleted package is not opened; it can be taken out of the bin. */
  void offerRestore(LibraryItem item) {
    dialogs.askChoice(
        new Dialogs.Choice(
            "library.in_bin_title", "library.in_bin_prompt", List.of("library.restore")),
        number -> restore(List.of(item.id())));
  }

  private List<UUID> chosen() {
    return List.copyOf(picks.chosenProperty().get());
  }

  private void each(List<UUID> ids, Bulk.Deed deed, String doneKey, Runnable afterwards) {
    bulk.run(
        ids,
        deed,
        outcome -> {
          ended(outcome);
          afterwards.run();
          if (!outcome.done().isEmpty()) {
            notices.tell(Notice.of(Notice.Tone.GOOD, Said.of(doneKey, outcome.done().size())));
          }
        });
  }

  private void ended(Bulk.Outcome outcome) {
    picks.remove(outcome.done());
    refusals(outcome);
    refresh.run();
  }

  private void refusals(Bulk.Outcome outcome) {
    outcome
        .refusals()
        .said()
        .ifPresent(said -> notices.tell(Notice.of(Notice.Tone.ATTENTION, said)));
  }
}
