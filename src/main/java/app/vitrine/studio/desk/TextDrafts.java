package app.vitrine.studio.desk;

import app.vitrine.domain.revision.VariantChoice;
import java.util.Map;
import java.util.function.Consumer;

/** Keeps what people write and have not saved yet, beyond the end of the program. */
public interface TextDrafts {
  /** The drafts of a package by its workflow; may read a file. */
  Map<VariantChoice.OfText, TextDraft> of(String workflowId);

  /**
   * Keeps a draft in place of an earlier one. Returns at once; the draft is written soon, at the
   * latest when the desk closes.
   */
  void keep(String workflowId, VariantChoice.OfText text, TextDraft draft);

  /** Forgets a draft. Returns at once. */
  void drop(String workflowId, VariantChoice.OfText text);

  /** Whether everything typed could be written so far, or is about to be. */
  boolean areKept();

  /**
   * Tells when drafts cannot be written, once a package until they can again.
   *
   * @param told is called on any thread, in place of one named before
   */
  void onTrouble(Consumer<Exception> told);
}
