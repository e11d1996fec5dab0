package app.vitrine.studio.packages;

import app.vitrine.domain.image.Picture;
import app.vitrine.domain.media.MediaFile;
import app.vitrine.domain.state.Target;
import app.vitrine.domain.video.Film;
import app.vitrine.domain.view.PackageView;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Files of a package that are no longer on disk.
 *
 * @param photo whether the merchant's photo is among them
 * @param files relative to the project folder
 * @param remedy the part to make anew so that all of them are there again; empty when making a part
 *     anew does not help, or nothing is missing
 */
public record MissingFiles(boolean photo, List<String> files, Optional<Target> remedy) {
  /** All files are there. */
  public static final MissingFiles NONE = new MissingFiles(false, List.of(), Optional.empty());

  private static final int MOST_NAMED = 4;

  public MissingFiles {
    files = List.copyOf(files);
  }

  /** Looks; touches the disk. */
  static MissingFiles of(PackageView view, Path project) {
    boolean photo = !isThere(project, view.input().photoFile());
    List<String> all = new ArrayList<>();
    if (photo) {
      all.add(view.input().photoFile());
    }
    List<String> base =
        view.analysis() == null ? List.of() : lost(project, Stream.of(view.analysis().cutout()));
    List<String> copy =
        view.copy() == null ? List.of() : lost(project, view.copy().files().stream());
    List<String> pictures =
        view.pictures() == null
            ? List.of()
            : lost(project, view.pictures().pictures().stream().map(Picture::file));
    List<String> film = view.film() == null ? List.of() : lost(project, files(view.film()));
    Stream.of(base, copy, pictures, film).forEach(all::addAll);
    return all.isEmpty() ? NONE : new MissingFiles(photo, all, remedy(base, copy, pictures, film));
  }

  private static Optional<Target> remedy(
      List<String> base, List<String> copy, List<String> pictures, List<String> film) {
    if (!base.isEmpty() || (!copy.isEmpty() && !(pictures.isEmpty() && film.isEmpty()))) {
      return Optional.of(Target.ALL);
    }
    if (!copy.isEmpty()) {
      return Optional.of(Target.COPYWRITING);
    }
    if (!pictures.isEmpty()) {
      return Optional.of(Target.IMAGES);
    }
    return film.isEmpty() ? Optional.empty() : Optional.of(Target.VIDEO);
  }

  private static Stream<MediaFile> files(Film film) {
    return Stream.concat(Stream.of(film.file(), film.poster()), film.firstFrames().stream());
  }

  private static List<String> lost(Path project, Stream<MediaFile> files) {
    return files.map(MediaFile::file).filter(file -> !isThere(project, file)).toList();
  }

  private static boolean isThere(Path project, String file) {
    return Files.isRegularFile(project.resolve(file));
  }

  /** Names to tell a person, the first few. */
  List<String> names() {
    List<String> names =
        files.stream()
            .map(file -> file.substring(file.lastIndexOf('/') + 1))
            .limit(MOST_NAMED)
            .toList();
    return files.size() > MOST_NAMED
        ? Stream.concat(names.stream(), Stream.of("...")).toList()
        : names;
  }
}
