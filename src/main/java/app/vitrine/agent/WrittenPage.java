package app.vitrine.agent;

import app.vitrine.domain.brief.Channel;
import app.vitrine.domain.copy.CopyDeck;
import app.vitrine.domain.copy.CopyText;
import app.vitrine.domain.error.VitrineException;
import app.vitrine.domain.media.MediaFile;
import app.vitrine.tool.ToolScope;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A channel's file, read back from the package's folder. */
final class WrittenPage {
  private static final Logger LOG = LoggerFactory.getLogger(WrittenPage.class);

  private final Optional<String> content;

  private WrittenPage(Optional<String> content) {
    this.content = content;
  }

  /** The file of {@code channel}; one without content when it is missing or cannot be read. */
  static WrittenPage of(CopyDeck deck, Channel channel, ToolScope scope, StageContext context) {
    Optional<MediaFile> file =
        deck.files().stream()
            .filter(candidate -> candidate.label().equals(Wire.name(channel)))
            .findFirst();
    try {
      return new WrittenPage(file.map(found -> context.tools().files().read(scope, found.file())));
    } catch (VitrineException unreadable) {
      LOG.warn(
          "the {} of {} cannot be read for the review",
          Wire.words(channel),
          context.workflowId(),
          unreadable);
      return new WrittenPage(Optional.empty());
    }
  }

  boolean isReadable() {
    return content.isPresent();
  }

  /** How many parts of the text the file does not have. */
  long missing(CopyText text) {
    return CopyPage.parts(text).stream()
        .filter(part -> content.isEmpty() || !content.get().contains(part))
        .count();
  }
}
