package app.vitrine.studio.control;

import app.vitrine.domain.error.VitrineException;
import app.vitrine.studio.text.Words;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts failures into words: what happened, what was kept, what to do, and a code. */
public final class Troubles {
  private static final Logger LOG = LoggerFactory.getLogger(Troubles.class);
  private static final int TRACE_LENGTH = 8;

  private final Words words;

  public Troubles(Words words) {
    this.words = words;
  }

  /** The sentence for a failure; an unforeseen one goes to the log under a trace that it names. */
  public String sentence(Throwable why) {
    if (why instanceof VitrineException told) {
      return words.told(told.sentence());
    }
    String trace = UUID.randomUUID().toString().substring(0, TRACE_LENGTH);
    LOG.error("unforeseen failure, trace {}", trace, why);
    return words.text("common.unforeseen", trace);
  }

  /** As {@link #sentence} in a notice. */
  public Notice notice(Throwable why) {
    return Notice.of(Notice.Tone.WRONG, sentence(why));
  }
}
