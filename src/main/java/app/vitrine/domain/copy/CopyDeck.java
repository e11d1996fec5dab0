package app.vitrine.domain.copy;

import app.vitrine.domain.media.MediaFile;
import java.util.List;

/**
 * Result of the copywriting stage.
 *
 * @param files the Markdown files written, one per channel
 */
public record CopyDeck(int revision, String provider, List<CopyText> texts, List<MediaFile> files) {
  public CopyDeck {
    texts = List.copyOf(texts);
    files = List.copyOf(files);
  }
}
