package app.vitrine.store.json;

import org.jspecify.annotations.Nullable;

/**
 * A stored document that is damaged, or was written by a newer version of the program. The message
 * quotes nothing of the document, so it may be logged.
 */
public final class UnreadableJsonException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UnreadableJsonException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
