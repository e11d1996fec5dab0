package app.vitrine.orchestration.plan;

import app.vitrine.domain.brief.Channel;
import app.vitrine.domain.brief.Language;
import app.vitrine.domain.copy.CopyDeck;
import app.vitrine.domain.error.VitrineException;
import app.vitrine.domain.image.PictureSet;
import app.vitrine.domain.image.SceneKind;
import app.vitrine.domain.revision.EditedText;
import app.vitrine.domain.revision.Revision;
import app.vitrine.domain.revision.Stroke;
import app.vitrine.domain.revision.VariantChoice;
import app.vitrine.domain.video.Film;
import app.vitrine.domain.video.Shot;
import app.vitrine.domain.view.PackageView;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Whether a package has what a person wants to change or to choose. */
public final class RevisionRules {
  private RevisionRules() {}

  /**
   * Checks a revision against the package as it stands.
   *
   * @throws VitrineException {@code PKG_VALIDATION_ERROR} when it names something that is not there
   */
  public static void check(PackageView view, Revision revision) {
    switch (revision) {
      case Revision.TextEdited edited -> {
        requireText(view.copy(), edited.channel(), edited.language(), edited.variant());
        requireNewWords(view.copy(), edited);
      }
      case Revision.TextRewritten rewritten ->
          requireText(view.copy(), rewritten.channel(), rewritten.language(), rewritten.variant());
      case Revision.PictureRedone redone ->
          requirePicture(view.pictures(), redone.scene(), redone.variant());
      case Revision.CutoutCorrected corrected -> {
        requirePicture(view.pictures(), corrected.scene(), corrected.variant());
        for (Stroke stroke : corrected.strokes()) {
          requireOnPhoto(stroke, view.input().photoWidth(), view.input().photoHeight());
        }
      }
      case Revision.ShotEdited edited -> requireShot(requireFilm(view.film()), edited);
      case Revision.MusicChanged ignored -> {
        requireFilm(view.film());
        if (!view.input().options().includeAudio()) {
          throw VitrineException.unchanged(
              "The film of this package is made without music.",
              "Make a package with sound to choose music for it.");
        }
      }
    }
  }

  /**
   * Checks a choice against the package as it stands.
   *
   * @return labels of all variants there are to choose from
   * @throws VitrineException {@code PKG_VALIDATION_ERROR} when there is no such variant
   */
  public static List<String> offered(PackageView view, VariantChoice choice) {
    return switch (choice) {
      case VariantChoice.OfText(Channel channel, Language language, int variant) ->
          requireText(view.copy(), channel, language, variant).stream()
              .map(each -> new VariantChoice.OfText(channel, language, each).label())
              .toList();
      case VariantChoice.OfPicture(SceneKind scene, int variant) ->
          requirePicture(view.pictures(), scene, variant).stream()
              .map(each -> new VariantChoice.OfPicture(scene, each).label())
              .toList();
    };
  }

  private static List<Integer> requireText(
      @Nullable CopyDeck deck, Channel channel, Language language, int variant) {
    List<Integer> variants =
        deck == null
            ? List.of()
            : deck.texts().stream()
                .filter(text -> text.channel() == channel && text.language() == language)
                .map(text -> text.variant())
                .toList();
    return require(
        variants,
        variant,
        words(channel) + " text in " + language.locale().getDisplayLanguage(Locale.ENGLISH));
  }

  private static void requireNewWords(@Nullable CopyDeck deck, Revision.TextEdited edited) {
    boolean same =
        deck != null
            && deck.texts().stream()
                .filter(text -> text.is(edited.channel(), edited.language(), edited.variant()))
                .anyMatch(text -> EditedText.of(text).equals(edited.text()));
    if (same) {
      throw VitrineException.unchanged(
          "The text is as it was before.", "Change something in it, then save it again.");
    }
  }

  private static List<Integer> requirePicture(
      @Nullable PictureSet set, SceneKind scene, int variant) {
    List<Integer> variants =
        set == null
            ? List.of()
            : set.pictures().stream()
                .filter(picture -> picture.scene() == scene)
                .map(picture -> picture.variant())
                .toList();
    return require(variants, variant, words(scene) + " picture");
  }

  private static List<Integer> require(List<Integer> variants, int variant, String what) {
    if (variants.isEmpty()) {
      throw VitrineException.unchanged(
          "The package has no " + what + ".", "Look at what it has and choose one of those.");
    }
    if (!variants.contains(variant)) {
      throw VitrineException.unchanged(
          "The package has no variant " + variant + " of the " + what + ".",
          variants.size() == 1
              ? "There is one, variant " + variants.getFirst() + "."
              : "There are " + variants.size() + ": " + listed(variants) + ".");
    }
    return variants;
  }

  private static Film requireFilm(@Nullable Film film) {
    if (film == null) {
      throw VitrineException.unchanged(
          "The package has no film.", "Regenerate the video to make one.");
    }
    if (film.materials().isEmpty()) {
      throw VitrineException.unchanged(
          "This film was made before parts of a film could be changed.",
          "Regenerate the video once; then its shots and its music can be changed.");
    }
    return film;
  }

  private static void requireShot(Film film, Revision.ShotEdited edited) {
    List<Shot> shots = film.storyboard().shots();
    Shot shot =
        shots.stream()
            .filter(each -> each.sequence() == edited.sequence())
            .findFirst()
            .orElseThrow(
                () ->
                    VitrineException.unchanged(
                        "The film has no shot " + edited.sequence() + ".",
                        "It has " + shots.size() + "; choose one of those."));
    if (shot.caption().equals(edited.caption())
        && shot.movement() == edited.movement()
        && shot.durationSec() == edited.durationSec()) {
      throw VitrineException.unchanged(
          "The shot is as it was before.", "Change its caption, length or movement.");
    }
    double total = film.storyboard().durationSec() - shot.durationSec() + edited.durationSec();
    if (total < Revision.ShotEdited.MIN_FILM_SEC || total > Revision.ShotEdited.MAX_FILM_SEC) {
      throw VitrineException.unchanged(
          String.format(Locale.ROOT, "The film would be %.1f seconds long.", total),
          String.format(
              Locale.ROOT,
              "Choose a length for the shot that keeps the film between %.0f and %.0f seconds.",
              Revision.ShotEdited.MIN_FILM_SEC,
              Revision.ShotEdited.MAX_FILM_SEC));
    }
  }

  private static void requireOnPhoto(Stroke stroke, int width, int height) {
    double reach = stroke.radius();
    boolean touches =
        stroke.points().stream()
            .anyMatch(
                p ->
                    p.x() > -reach
                        && p.y() > -reach
                        && p.x() < width + reach
                        && p.y() < height + reach);
    if (!touches) {
      throw VitrineException.unchanged(
          "A brush stroke lies outside the photo.", "Draw over the product or its edge.");
    }
    double thickest = Stroke.MAX_RADIUS_SHARE * Math.max(width, height);
    if (reach > thickest) {
      throw VitrineException.unchanged(
          "The brush is too thick for this photo.",
          String.format(Locale.ROOT, "Use one of at most %.0f pixels across.", 2 * thickest));
    }
  }

  private static String listed(List<Integer> variants) {
    return String.join(", ", variants.stream().map(String::valueOf).toList());
  }

  private static String words(Enum<?> constant) {
    return Refusal.words(constant);
  }
}
