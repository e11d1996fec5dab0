package app.vitrine.pipeline;

import static java.util.Objects.requireNonNull;

import app.vitrine.domain.copy.CopyText;
import app.vitrine.domain.copy.Sentence;
import app.vitrine.domain.image.Picture;
import app.vitrine.domain.media.MediaFile;
import app.vitrine.domain.video.Film;
import app.vitrine.domain.view.PackageView;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** What a finished package holds, taken apart. */
@NullMarked
record PackageParts(PackageView view) {
  private static final Pattern FIGURE = Pattern.compile("\\d+(?:[.,]\\d+)*");

  List<CopyText> texts() {
    return requireNonNull(view.copy()).texts();
  }

  Film film() {
    return requireNonNull(view.film());
  }

  List<MediaFile> media() {
    Film film = film();
    return Stream.of(
            Stream.of(requireNonNull(view.analysis()).cutout()),
            requireNonNull(view.copy()).files().stream(),
            requireNonNull(view.pictures()).pictures().stream().map(Picture::file),
            Stream.of(film.file(), film.poster()),
            film.thumbnails().stream(),
            film.firstFrames().stream())
        .flatMap(files -> files)
        .toList();
  }

  static Stream<Sentence> sentences(CopyText text) {
    return Stream.of(
            Stream.of(text.title(), text.callToAction()),
            text.body().stream().flatMap(List::stream),
            text.bullets().stream())
        .flatMap(sentences -> sentences);
  }

  static List<String> figures(String text) {
    return FIGURE.matcher(text).results().map(MatchResult::group).toList();
  }
}
