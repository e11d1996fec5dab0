package app.vitrine.studio.desk;

import app.vitrine.domain.revision.VariantChoice;
import java.util.Map;
import java.util.UUID;

/** Keeps what people write and have not saved yet, beyond the end of the program. */
public interface TextDrafts {
  /** The drafts of a package; may read a file. */
  Map<VariantChoice.OfText, TextDraft> of(UUID packageId);

  /**
   * Keeps a draft in place of an earlier one. Returns at once; the draft is written soon, at the
   * latest when the desk closes.
   */
  void keep(UUID packageId, VariantChoice.OfText text, TextDraft draft);

  /** Forgets a draft. Returns at once. */
  void drop(UUID packageId, VariantChoice.OfText text);
}
