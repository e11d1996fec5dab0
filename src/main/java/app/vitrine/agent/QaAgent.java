package app.vitrine.agent;

import app.vitrine.domain.analysis.ProductAnalysis;
import app.vitrine.domain.brief.PackageInput;
import app.vitrine.domain.copy.CopyDeck;
import app.vitrine.domain.image.PictureSet;
import app.vitrine.domain.media.MediaFile;
import app.vitrine.domain.qa.QaPage;
import app.vitrine.domain.qa.QaReport;
import app.vitrine.domain.qa.QaTarget;
import app.vitrine.domain.video.Film;
import app.vitrine.domain.view.Wishes;
import app.vitrine.tool.ToolScope;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Measures the files as they were written and says what is good enough. */
public final class QaAgent implements Stage<QaAgent.Order, QaReport> {
  private static final String NAME = "qa";

  private final PhotoReview photo;
  private final CopyReview copy;
  private final PictureReview pictures;
  private final FilmReview film;
  private final QaScore score;

  public QaAgent() {
    QaWords words = new QaWords();
    this.photo = new PhotoReview(words);
    this.copy = new CopyReview(words);
    this.pictures = new PictureReview(words);
    this.film = new FilmReview(words);
    this.score = new QaScore(words);
  }

  /**
   * What there is to review; null for what this package does not have.
   *
   * @param before the package's last report
   */
  public record Order(
      PackageInput input,
      ProductAnalysis analysis,
      @Nullable CopyDeck copy,
      @Nullable PictureSet pictures,
      @Nullable Film film,
      Asked asked,
      @Nullable QaReport before) {}

  /**
   * What people asked of each part as it stands, for the run at hand and for the one that made it.
   */
  public record Asked(Wishes copy, Wishes pictures, Wishes film) {
    /** Nothing was asked for. */
    public static final Asked NOTHING = new Asked(Wishes.NONE, Wishes.NONE, Wishes.NONE);

    /** All that was said for the run at hand, each once. */
    List<String> said() {
      return Stream.of(copy, pictures, film)
          .flatMap(wishes -> wishes.now().stream())
          .distinct()
          .toList();
    }
  }

  @Override
  public QaReport work(Order order, StageContext context) {
    ToolScope scope = context.as(NAME);
    List<Finding> findings = new ArrayList<>(photo.review(order.analysis()));
    HeardElsewhere heard = new HeardElsewhere(order);
    if (order.copy() != null) {
      context.progress().at(0.05, "review_copy");
      findings.addAll(
          copy.review(
              heard.copy(order.copy()),
              order.input(),
              order.analysis().brief(),
              new WishNotes(order.asked().copy(), QaTarget.COPY, order.before()),
              scope,
              context));
    }
    if (order.pictures() != null) {
      context.progress().at(0.1, "review_pictures");
      findings.addAll(
          pictures.review(
              heard.pictures(order.pictures()),
              new WishNotes(order.asked().pictures(), QaTarget.IMAGES, order.before()),
              scope,
              context));
    }
    if (order.film() != null) {
      context.progress().at(0.5, "review_film");
      findings.addAll(
          film.review(
              order.film(),
              heard.film(order.film().script()),
              order.input(),
              new WishNotes(order.asked().film(), QaTarget.VIDEO, order.before()),
              scope,
              context));
    }
    QaReport report = score.of(findings);
    context.progress().at(0.95, "write_report");
    MediaFile page =
        context
            .tools()
            .files()
            .write(
                scope,
                "workspace/qa_report.md",
                "qa_report",
                QaPage.markdown(order.analysis().brief().productName(), report));
    context
        .tools()
        .files()
        .write(
            scope,
            "workspace/reflection.md",
            "reflection",
            Reflection.of(report, order.asked().said()));
    context.ready("report", page);
    return report;
  }
}
