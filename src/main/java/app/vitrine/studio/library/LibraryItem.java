package app.vitrine.studio.library;

import app.vitrine.domain.image.Picture;
import app.vitrine.domain.view.PackageView;
import app.vitrine.store.LibraryEntry;
import app.vitrine.studio.packages.HeldDecisions;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A package as the library shows it.
 *
 * @param folder that holds its files, or should
 * @param picture its first picture, or the photo before there is one; null for none
 * @param missing whether its files are gone
 * @param place among those that wait for their turn, from 1; 0 when it does not wait
 * @param decided what was decided about it and can still be taken back; null for nothing
 */
record LibraryItem(
    LibraryEntry entry,
    Path folder,
    @Nullable Path picture,
    boolean missing,
    int place,
    HeldDecisions.@Nullable Kind decided) {

  /** A package nobody has just decided about. */
  LibraryItem(LibraryEntry entry, Path folder, @Nullable Path picture, boolean missing, int place) {
    this(entry, folder, picture, missing, place, null);
  }

  /** The same package with what was decided about it; null for nothing. */
  LibraryItem decided(HeldDecisions.@Nullable Kind kind) {
    return new LibraryItem(entry, folder, picture, missing, place, kind);
  }

  UUID id() {
    return entry.id();
  }

  /** The same package after something happened to it. */
  LibraryItem after(PackageView view) {
    Optional<String> cover =
        view.pictures() == null
            ? Optional.empty()
            : view.pictures().pictures().stream()
                .min(Comparator.comparing(Picture::scene).thenComparing(Picture::variant))
                .map(made -> made.file().file());
    LibraryEntry now =
        new LibraryEntry(
            view.id(),
            view.workflowId(),
            view.userId(),
            view.title(),
            view.status(),
            view.stage(),
            view.percentage(),
            view.currentStep(),
            view.approvalStatus(),
            view.approvalReason(),
            view.qaReport() == null ? null : Double.valueOf(view.qaReport().score()),
            cover.orElse(entry.coverFile()),
            view.errorMessage(),
            view.createdAt(),
            view.updatedAt(),
            view.completedAt(),
            entry.deletedAt());
    return new LibraryItem(
        now, folder, cover.map(folder::resolve).orElse(picture), false, isQueued(now) ? place : 0);
  }

  private static boolean isQueued(LibraryEntry entry) {
    return entry.status() == app.vitrine.domain.state.PackageStatus.PENDING;
  }
}
