package app.vitrine.domain.revision;

import app.vitrine.domain.brief.Channel;
import app.vitrine.domain.brief.Language;
import app.vitrine.domain.image.SceneKind;
import java.util.List;
import java.util.OptionalInt;

/**
 * What people chose in a package; a choice holds until another about the same thing.
 *
 * @param choices oldest first
 */
public record ChosenVariants(List<VariantChoice> choices) {
  /** Nothing was chosen yet. */
  public static final ChosenVariants NONE = new ChosenVariants(List.of());

  public ChosenVariants {
    choices = List.copyOf(choices);
  }

  /** The variant chosen for this text; empty when none was. */
  public OptionalInt ofText(Channel channel, Language language) {
    return last(new VariantChoice.OfText(channel, language, 1));
  }

  /** The variant chosen for this scene; empty when none was. */
  public OptionalInt ofPicture(SceneKind scene) {
    return last(new VariantChoice.OfPicture(scene, 1));
  }

  private OptionalInt last(VariantChoice about) {
    return choices.reversed().stream()
        .filter(about::isAbout)
        .mapToInt(VariantChoice::variant)
        .findFirst();
  }
}
