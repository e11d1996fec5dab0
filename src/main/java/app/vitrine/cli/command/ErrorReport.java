package app.vitrine.cli.command;

import app.vitrine.cli.text.Printable;
import app.vitrine.cli.text.Words;
import app.vitrine.domain.error.VitrineException;

/** An error as a person reads it. */
final class ErrorReport {
  private ErrorReport() {}

  /** What happened, what was kept, what to do, and the code. */
  static String text(Words words, VitrineException failure) {
    return Printable.line(words.told(String.valueOf(failure.getMessage())))
        + "\n  "
        + Printable.line(words.told(failure.kept()))
        + "\n  "
        + Printable.line(words.typed(words.told(failure.advice())))
        + "\n  "
        + words.say("error.code", failure.code().name());
  }
}
