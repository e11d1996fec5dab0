package app.vitrine.studio.copy;

import app.vitrine.domain.copy.CopyDeck;
import app.vitrine.domain.revision.EditedText;
import app.vitrine.domain.revision.Revision;
import app.vitrine.domain.revision.VariantChoice.OfText;
import app.vitrine.domain.view.Made;
import app.vitrine.domain.view.PackageHistory;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A text as it stood at one time.
 *
 * @param revision of the package's copy in which it came
 * @param by the person who wrote it; empty when it was made
 * @param wish what a person asked for when it was made; empty for nothing
 */
public record Version(int revision, Instant time, String by, String wish, EditedText text) {
  /** Every version of a text, oldest first; revisions that changed other texts are left out. */
  static List<Version> of(PackageHistory history, OfText key) {
    List<Version> versions = new ArrayList<>();
    for (Made<CopyDeck> made : history.copy()) {
      Optional<EditedText> text =
          made.result().texts().stream()
              .filter(each -> each.is(key.channel(), key.language(), key.variant()))
              .findFirst()
              .map(EditedText::of);
      boolean isNew =
          text.isPresent() && (versions.isEmpty() || !versions.getLast().text().equals(text.get()));
      if (isNew) {
        versions.add(version(made, text.get()));
      }
    }
    return versions;
  }

  private static Version version(Made<CopyDeck> made, EditedText text) {
    String by =
        made.revision() instanceof Revision.TextEdited && made.by() != null ? made.by() : "";
    String wish =
        made.revision() instanceof Revision.TextRewritten rewritten
            ? rewritten.wish()
            : made.reason();
    return new Version(made.result().revision(), made.time(), by, wish, text);
  }
}
