package app.vitrine.studio.desk;

import app.vitrine.domain.revision.EditedText;

/**
 * A text a person is changing and has not saved as a revision yet.
 *
 * @param base the text as it was when they began
 * @param words as they left it
 */
public record TextDraft(EditedText base, EditedText words) {
  /** Whether there is nothing to save: a text has these words already. */
  public boolean isSavedAs(EditedText text) {
    return words.tidied().equals(text.tidied());
  }
}
