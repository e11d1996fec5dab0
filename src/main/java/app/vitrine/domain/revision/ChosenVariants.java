package app.vitrine.domain.revision;

import app.vitrine.domain.brief.Channel;
import app.vitrine.domain.brief.Language;
import app.vitrine.domain.copy.CopyText;
import app.vitrine.domain.image.Picture;
import app.vitrine.domain.image.SceneKind;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;

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

  /** The texts with the chosen variant of each before its siblings. */
  public List<CopyText> firstAmongTexts(List<CopyText> texts) {
    return chosenFirst(texts, VariantChoice.OfText::of);
  }

  /** The pictures with the chosen variant of each scene before its siblings. */
  public List<Picture> firstAmongPictures(List<Picture> pictures) {
    return chosenFirst(
        pictures, picture -> new VariantChoice.OfPicture(picture.scene(), picture.variant()));
  }

  /** Variants of one thing change places among themselves; nothing else moves. */
  private <T> List<T> chosenFirst(List<T> all, Function<T, VariantChoice> asChoice) {
    List<T> ordered = new ArrayList<>(all);
    for (int at = 0; at < ordered.size(); at++) {
      VariantChoice here = asChoice.apply(ordered.get(at));
      boolean isFirst =
          ordered.subList(0, at).stream().noneMatch(t -> asChoice.apply(t).isAbout(here));
      OptionalInt chosen = last(here);
      if (isFirst && chosen.isPresent()) {
        for (int other = at + 1; other < ordered.size(); other++) {
          VariantChoice there = asChoice.apply(ordered.get(other));
          if (there.isAbout(here) && there.variant() == chosen.getAsInt()) {
            ordered.add(at, ordered.remove(other));
          }
        }
      }
    }
    return List.copyOf(ordered);
  }
}
