package app.vitrine.gateway.local.copy;

import app.vitrine.domain.copy.Sentence;
import java.util.List;

/** Makes sentences of statements in one language. */
interface Realiser {
  /** Full sentences that say all the statements, in order, going on from what was told. */
  List<Sentence> tell(FactSheet sheet, List<Statement> statements, Telling telling);

  /** A line of a list; statements that belong together share it. */
  Sentence point(FactSheet sheet, List<Statement> statements);

  /** The title, with at most {@code limit} characters where that is possible. */
  Sentence title(FactSheet sheet, List<Statement> highlights, int limit);

  /** Whether the words are a number alone that needs a label: "380 ml". */
  boolean isBareMeasure(Statement statement);

  /** Whether the words are of the kind alone that a label in front of them names. */
  default boolean fitsLabel(Statement statement) {
    return true;
  }

  /** Whether the words may be said aloud as they stand; others are read in lists only. */
  default boolean isSpeakable(Statement statement) {
    return true;
  }

  /** Whether a sentence can be made of the words; others stand in lists only. */
  default boolean isTellable(Statement statement) {
    return true;
  }

  /** Whether the merchant speaks of themselves: "we started in 2018". */
  boolean isPersonal(Statement statement);

  /** A label and what it labels. */
  String label(String label, String text);

  /** Fills the places of a frame. */
  String fill(String frame, FactSheet sheet, String x);

  /** Statements that may be asked after ("… that works on a gas stove?"), with their hook key. */
  String hookKey(Statement statement);

  /** The statement's words as they stand inside a hook. */
  String hookWords(FactSheet sheet, Statement statement);
}
