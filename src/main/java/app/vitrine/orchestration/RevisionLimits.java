package app.vitrine.orchestration;

import app.vitrine.domain.error.VitrineException;
import app.vitrine.domain.revision.EditedText;
import app.vitrine.domain.revision.Revision;
import app.vitrine.domain.revision.Stroke;
import java.util.List;
import java.util.Locale;

/** The ranges of a revision, each with its own sentence; what a person typed is cleaned. */
final class RevisionLimits {
  private RevisionLimits() {}

  /**
   * The revision with its words cleaned.
   *
   * @throws VitrineException {@code PKG_VALIDATION_ERROR} naming the first limit it breaks
   */
  static Revision check(Revision revision) {
    return switch (revision) {
      case Revision.TextEdited edited ->
          new Revision.TextEdited(
              edited.channel(), edited.language(), edited.variant(), text(edited.text()));
      case Revision.TextRewritten rewritten ->
          new Revision.TextRewritten(
              rewritten.channel(),
              rewritten.language(),
              rewritten.variant(),
              wish(rewritten.wish()));
      case Revision.PictureRedone redone ->
          new Revision.PictureRedone(redone.scene(), redone.variant(), wish(redone.wish()));
      case Revision.CutoutCorrected corrected -> strokes(corrected);
      case Revision.ShotEdited edited -> shot(edited);
      case Revision.MusicChanged changed -> changed;
    };
  }

  /** Every line of the body becomes a paragraph. */
  private static EditedText text(EditedText text) {
    String title = line(text.title());
    if (title.codePoints().noneMatch(CleanText::isVisible)) {
      throw VitrineException.unchanged("The title is empty.", "Give the text a title.");
    }
    within("title", CleanText.length(title), EditedText.MAX_TITLE);
    List<String> paragraphs =
        kept(
            text.paragraphs().stream()
                .flatMap(paragraph -> CleanText.of(paragraph).lines())
                .map(RevisionLimits::line)
                .toList());
    if (paragraphs.isEmpty()) {
      throw VitrineException.unchanged(
          "The text is empty.", "Write at least one sentence under the title.");
    }
    most("paragraphs", paragraphs.size(), EditedText.MAX_PARAGRAPHS);
    within("text", paragraphs.stream().mapToInt(CleanText::length).sum(), EditedText.MAX_BODY);
    List<String> bullets = kept(text.bullets().stream().map(RevisionLimits::line).toList());
    most("bullet points", bullets.size(), EditedText.MAX_BULLETS);
    bullets.forEach(b -> within("bullet point", CleanText.length(b), EditedText.MAX_BULLET));
    List<String> hashtags = kept(text.hashtags().stream().map(RevisionLimits::hashtag).toList());
    most("hashtags", hashtags.size(), EditedText.MAX_HASHTAGS);
    hashtags.forEach(tag -> within("hashtag", CleanText.length(tag), EditedText.MAX_HASHTAG));
    String action = line(text.callToAction());
    within("call to action", CleanText.length(action), EditedText.MAX_CALL_TO_ACTION);
    return new EditedText(
        title, paragraphs, bullets, hashtags.stream().distinct().toList(), action);
  }

  /** One line: line breaks and tabs become blanks. */
  private static String line(String text) {
    return CleanText.of(text).replace('\n', ' ').replace('\t', ' ');
  }

  private static String hashtag(String text) {
    String tag = line(text).replaceFirst("^[#＃]+", "");
    if (tag.codePoints().anyMatch(Character::isWhitespace)) {
      throw VitrineException.unchanged(
          "The hashtag “" + tag + "” has a blank in it.", "Write each hashtag as one word.");
    }
    return tag;
  }

  /** Without those that show nothing. */
  private static List<String> kept(List<String> texts) {
    return texts.stream().filter(text -> text.codePoints().anyMatch(CleanText::isVisible)).toList();
  }

  private static String wish(String wish) {
    String clean = CleanText.of(wish);
    within("wish", CleanText.length(clean), Revision.MAX_WISH);
    return clean;
  }

  private static Revision.CutoutCorrected strokes(Revision.CutoutCorrected corrected) {
    if (corrected.strokes().isEmpty() && corrected.way() == null) {
      throw VitrineException.unchanged(
          "There is no brush stroke.", "Draw over what belongs to the product, or does not.");
    }
    if (corrected.way() != null && !corrected.way().isNamed()) {
      throw VitrineException.unchanged(
          "There is no such outline.", "Choose one of those that are offered.");
    }
    most("brush strokes", corrected.strokes().size(), Revision.CutoutCorrected.MAX_STROKES);
    int points = 0;
    for (Stroke stroke : corrected.strokes()) {
      points += stroke.points().size();
      boolean drawn =
          stroke.radius() >= Stroke.MIN_RADIUS
              && Double.isFinite(stroke.radius())
              && !stroke.points().isEmpty()
              && stroke.points().stream()
                  .allMatch(p -> Double.isFinite(p.x()) && Double.isFinite(p.y()));
      if (!drawn) {
        throw VitrineException.unchanged(
            "A brush stroke has no place or no width.", "Draw it again.");
      }
    }
    most("points in the brush strokes", points, Revision.CutoutCorrected.MAX_POINTS);
    return corrected;
  }

  private static Revision.ShotEdited shot(Revision.ShotEdited edited) {
    String caption = line(edited.caption());
    within("caption", CleanText.length(caption), Revision.ShotEdited.MAX_CAPTION);
    // Negated so that a length that is not a number is refused too.
    if (!(edited.durationSec() >= Revision.ShotEdited.MIN_SHOT_SEC
        && edited.durationSec() <= Revision.ShotEdited.MAX_FILM_SEC)) {
      throw VitrineException.unchanged(
          "A shot cannot be that long or that short.",
          "Choose %.0f to %.0f seconds."
              .formatted(Revision.ShotEdited.MIN_SHOT_SEC, Revision.ShotEdited.MAX_FILM_SEC));
    }
    return new Revision.ShotEdited(
        edited.sequence(), caption, edited.durationSec(), edited.movement());
  }

  private static void within(String what, int length, int max) {
    if (length > max) {
      throw VitrineException.unchanged(
          String.format(Locale.ENGLISH, "The %s is %,d characters long.", what, length),
          String.format(Locale.ENGLISH, "Shorten it to %,d characters or fewer.", max));
    }
  }

  private static void most(String what, int count, int max) {
    if (count > max) {
      throw VitrineException.unchanged(
          String.format(Locale.ENGLISH, "There are %,d %s.", count, what),
          String.format(Locale.ENGLISH, "Keep %,d or fewer.", max));
    }
  }
}
