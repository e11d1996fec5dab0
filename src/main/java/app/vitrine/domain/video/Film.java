package app.vitrine.domain.video;

import app.vitrine.domain.media.MediaFile;
import app.vitrine.domain.media.VideoFacts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Result of the video stage.
 *
 * @param isFallback whether it is the slideshow
 * @param fallbackReason why, null when it is not
 * @param firstFrames the stills the shots start from, and the grounds behind their products
 * @param captionBoxes where each shot's caption was drawn, same order as the shots
 * @param integratedLufs loudness as measured on the written audio; NaN-free, −70 for none
 * @param materials what each shot was made of, same order as the shots; empty in films that were
 *     written before it was kept
 * @param music null for a film without music, and in films that were written before it was kept
 * @param editedSec the length people's edits of single shots ask for, in seconds; null for the
 *     length the package asks for
 * @param typeface what its captions are set in; null for the program's own
 * @param narration what became of the wish for a voice; null where none was wished, and in films
 *     that were written before there was one
 */
public record Film(
    int revision,
    boolean isFallback,
    @Nullable String fallbackReason,
    String provider,
    Script script,
    Storyboard storyboard,
    MediaFile file,
    MediaFile poster,
    List<MediaFile> thumbnails,
    List<MediaFile> firstFrames,
    VideoFacts facts,
    List<CaptionBox> captionBoxes,
    double integratedLufs,
    List<ShotMaterial> materials,
    @Nullable Music music,
    @Nullable Double editedSec,
    @Nullable MediaFile typeface,
    @Nullable Narration narration) {
  public Film {
    thumbnails = List.copyOf(thumbnails);
    firstFrames = List.copyOf(firstFrames);
    captionBoxes = List.copyOf(captionBoxes);
    materials = List.copyOf(materials);
  }

  /** The typeface's file, relative to the project folder; null for the program's own. */
  public @Nullable String typefaceFile() {
    return typeface == null ? null : typeface.file();
  }
}
