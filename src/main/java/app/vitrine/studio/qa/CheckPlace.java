package app.vitrine.studio.qa;

import app.vitrine.domain.brief.Channel;
import app.vitrine.domain.brief.Language;
import app.vitrine.domain.image.SceneKind;
import app.vitrine.domain.qa.QaCheck;
import app.vitrine.domain.revision.VariantChoice;
import app.vitrine.studio.packages.Places.Place;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Where in the package a check looked. A check's id is its kind and, after a dot, the label of what
 * was checked: {@code copy_figures.product_page_en_1}, {@code image_fill.hero_2}, {@code
 * video_caption_safe.3}.
 */
final class CheckPlace {
  private static final Pattern TEXT =
      Pattern.compile(
          "("
              + alternatives(Channel.values())
              + ")_("
              + alternatives(Language.values())
              + ")_(\\d{1,3}).*");
  private static final Pattern PICTURE =
      Pattern.compile("(" + alternatives(SceneKind.values()) + ")(?:_(\\d{1,3}))?(?:[._].*)?");
  private static final Pattern SHOT = Pattern.compile("(\\d{1,3})(?:[._].*)?");

  private CheckPlace() {}

  private static String alternatives(Enum<?>[] constants) {
    return Arrays.stream(constants).map(CheckPlace::wire).collect(Collectors.joining("|"));
  }

  /** The kind of a check: its id without the label. */
  static String kind(QaCheck check) {
    int dot = check.id().indexOf('.');
    return dot < 0 ? check.id() : check.id().substring(0, dot);
  }

  /** The label of what was checked; empty when it was the target as a whole. */
  static String label(QaCheck check) {
    int dot = check.id().indexOf('.');
    return dot < 0 ? "" : check.id().substring(dot + 1);
  }

  /** Where to look. */
  static Place of(QaCheck check) {
    String label = label(check);
    return switch (check.target()) {
      case COPY -> new Place("copy", text(label), words(check));
      // What was measured on the photo shows in the pictures, beside the cut-out.
      case PHOTO, IMAGES -> new Place("images", picture(label));
      case VIDEO -> new Place("video", shot(label));
    };
  }

  /**
   * The words a check of a text quotes as what it found: a term, or the first of several figures.
   */
  private static String words(QaCheck check) {
    return switch (kind(check)) {
      case "copy_policy", "copy_spelling", "copy_sentences" -> check.measured();
      case "copy_figures" -> check.measured().split(", ", 2)[0];
      default -> "";
    };
  }

  private static String text(String label) {
    Matcher matched = TEXT.matcher(label);
    return matched.matches()
        ? new VariantChoice.OfText(
                Channel.valueOf(matched.group(1).toUpperCase(Locale.ROOT)),
                Language.valueOf(matched.group(2).toUpperCase(Locale.ROOT)),
                Integer.parseInt(matched.group(3)))
            .label()
        : "";
  }

  private static String picture(String label) {
    Matcher matched = PICTURE.matcher(label);
    if (!matched.matches()) {
      return "";
    }
    int variant = matched.group(2) == null ? 1 : Integer.parseInt(matched.group(2));
    SceneKind scene = SceneKind.valueOf(matched.group(1).toUpperCase(Locale.ROOT));
    return new VariantChoice.OfPicture(scene, variant).label();
  }

  private static String shot(String label) {
    Matcher matched = SHOT.matcher(label);
    return matched.matches() ? matched.group(1) : "";
  }

  private static String wire(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
