package app.vitrine.studio.review;

import app.vitrine.domain.brief.Channel;
import app.vitrine.domain.brief.Language;
import app.vitrine.domain.copy.CopyText;
import app.vitrine.domain.image.Picture;
import app.vitrine.domain.image.SceneKind;
import app.vitrine.domain.qa.QaCheck;
import app.vitrine.domain.qa.QaReport;
import app.vitrine.domain.view.PackageView;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What a reviewer sees of a package at first sight. */
final class Glance {
  private static final int HUNDRED = 100;

  private Glance() {}

  /**
   * The picture that stands for the product: the person's photo where no pictures were asked for;
   * relative to the project folder.
   */
  static Optional<String> hero(PackageView view) {
    return view.pictures() == null
        ? Optional.of(view.input().photoFile())
        : view.pictures().pictures().stream()
            .min(Comparator.comparing((Picture p) -> p.scene() != SceneKind.HERO))
            .map(picture -> picture.file().file());
  }

  /** The film's poster; relative to the project folder. */
  static Optional<String> poster(PackageView view) {
    return Optional.ofNullable(view.film()).map(film -> film.poster().file());
  }

  /** The text that says most: of the product page, in the reader's language when it is there. */
  static Optional<CopyText> headline(PackageView view, Language reader) {
    return view.copy() == null
        ? Optional.empty()
        : view.copy().texts().stream()
            .min(
                Comparator.comparing((CopyText t) -> t.channel() != Channel.PRODUCT_PAGE)
                    .thenComparing(t -> t.language() != reader)
                    .thenComparingInt(CopyText::variant));
  }

  /** The review's score of a hundred; empty before the review. */
  static OptionalInt score(PackageView view) {
    QaReport report = view.qaReport();
    return report == null
        ? OptionalInt.empty()
        : OptionalInt.of((int) Math.round(report.score() * HUNDRED));
  }

  /** The checks that failed, the gravest first. */
  static List<QaCheck> issues(PackageView view) {
    QaReport report = view.qaReport();
    return report == null
        ? List.of()
        : report.checks().stream()
            .filter(check -> !check.passed())
            .sorted(Comparator.comparing(QaCheck::severity).reversed())
            .toList();
  }
}
