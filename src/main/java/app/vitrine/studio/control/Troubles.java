package app.vitrine.studio.control;

import app.vitrine.domain.error.VitrineException;
import app.vitrine.studio.text.Said;
import app.vitrine.studio.text.Words;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import java.util.UUID;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
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

  /** What to say of a failure; an unforeseen one goes to the log under a trace that is named. */
  public Said said(Throwable why) {
    if (why instanceof VitrineException told) {
      return Said.stored(told.sentence());
    }
    return Said.of("common.unforeseen", trace(why));
  }

  private static String trace(Throwable why) {
    String trace = UUID.randomUUID().toString().substring(0, TRACE_LENGTH);
    LOG.error("unforeseen failure, trace {}", trace, why);
    return trace;
  }

  /** As {@link #said} in a notice, from which the details can be copied. */
  public Notice notice(Throwable why) {
    Said sentence = said(why);
    return new Notice(
        Notice.Tone.WRONG, sentence, "common.copy_details", () -> copy(sentence, why));
  }

  /** An error that was foreseen says all there is to know; of another the trace is wanted too. */
  private void copy(Said sentence, Throwable why) {
    StringWriter details = new StringWriter();
    details.write(sentence.in(words));
    if (!(why instanceof VitrineException)) {
      details.write("\n\n");
      why.printStackTrace(new PrintWriter(details, true));
    }
    Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, details.toString()));
  }
}
