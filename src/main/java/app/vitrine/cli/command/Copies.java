package app.vitrine.cli.command;

import app.vitrine.domain.error.VitrineException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What became of the copies that {@code --out} asks for. A run that succeeded stays one when its
 * copies cannot be written.
 *
 * @param to the folder they are in; null for nowhere
 * @param failure why they could not be written; null when they were, or were not asked for
 */
record Copies(@Nullable Path to, @Nullable VitrineException failure) {
  /** Nothing was to be copied. */
  static final Copies NONE = new Copies(null, null);
}
