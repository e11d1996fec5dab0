package app.vitrine.gateway.local.copy;

import app.vitrine.domain.copy.Sentence;
import java.util.List;

/** Makes sentences of statements in one language. */
interface Realiser {
  /**
   * Full sentences that say all the statements, in order.
   *
   * @param opening whether the first sentence names the product in full
   */
  List<Sentence> tell(FactSheet sheet, List<Statement> statements, boolean opening);

  /** A line of a list; statements that belong together share it. */
  Sentence point(FactSheet sheet, List<Statement> statements);

  /** A line that is read by itself, in a post or an advertisement. */
  Sentence line(FactSheet sheet, Statement statement);

  /** The title, with at most {@code limit} characters where that is possible. */
  Sentence title(FactSheet sheet, List<Statement> highlights, int limit);

  /** Fills the places of a frame. */
  String fill(String frame, FactSheet sheet, String x);

  /** Statements that may be asked after ("… that works on a gas stove?"), with their hook key. */
  String hookKey(Statement statement);

  /** The statement's words as they stand inside a hook. */
  String hookWords(Statement statement);
}
