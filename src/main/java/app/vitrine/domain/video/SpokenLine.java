package app.vitrine.domain.video;

import app.vitrine.domain.media.MediaFile;

/**
 * A line that was said.
 *
 * @param text as the caption shows it
 * @param file the sound
 * @param durationSec how long it takes to say, in seconds
 */
public record SpokenLine(String text, MediaFile file, double durationSec) {}
