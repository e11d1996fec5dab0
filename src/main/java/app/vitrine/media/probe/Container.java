package app.vitrine.media.probe;

import static org.bytedeco.ffmpeg.global.avformat.av_find_best_stream;
import static org.bytedeco.ffmpeg.global.avformat.avformat_alloc_context;
import static org.bytedeco.ffmpeg.global.avformat.avformat_close_input;
import static org.bytedeco.ffmpeg.global.avformat.avformat_find_stream_info;
import static org.bytedeco.ffmpeg.global.avformat.avformat_open_input;
import static org.bytedeco.ffmpeg.global.avutil.av_dict_free;
import static org.bytedeco.ffmpeg.global.avutil.av_dict_set;

import app.vitrine.domain.error.VitrineException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bytedeco.ffmpeg.avcodec.AVCodec;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.PointerPointer;

/** A film or sound file opened for reading. Nothing else is opened, and only from the disk. */
final class Container implements AutoCloseable {
  private static final String FILMS = "mov,mp4,m4a,3gp,3g2,mj2,matroska,webm";
  private static final String SOUNDS = "wav,aiff,flac,mp3,ogg";
  private static final int ANY = -1;

  private final Path file;
  private final boolean film;
  private final AVFormatContext context;

  private Container(Path file, boolean film, AVFormatContext context) {
    this.file = file;
    this.film = film;
    this.context = context;
  }

  /**
   * Opens a film.
   *
   * @throws VitrineException when it is missing or is no film that can be read
   */
  static Container open(Path file) {
    if (!Files.isRegularFile(file)) {
      throw VitrineException.notFound(
          "The film " + file.getFileName() + " is not there.", "Check where the file is.");
    }
    // A box that promises more than the file holds makes the libraries guess; refuse it first.
    Mp4Boxes.check(file);
    return open(file, true);
  }

  /**
   * Opens a file of sound alone.
   *
   * @throws VitrineException when it is missing or is no sound that can be read
   */
  static Container openSound(Path file) {
    if (!Files.isRegularFile(file)) {
      throw VitrineException.notFound(
          "The sound " + file.getFileName() + " is not there.", "Make the video again.");
    }
    return open(file, false);
  }

  private static Container open(Path file, boolean film) {
    AVFormatContext context = avformat_alloc_context();
    Container container = new Container(file, film, context);
    // Playlists and concatenations could name other files of the person's disk.
    AVDictionary options = new AVDictionary();
    av_dict_set(options, "protocol_whitelist", "file", 0);
    av_dict_set(options, "format_whitelist", film ? FILMS : SOUNDS, 0);
    try (BytePointer url =
        new BytePointer(
            ("file:" + file.toAbsolutePath() + "\0").getBytes(StandardCharsets.UTF_8))) {
      Libav.check(avformat_open_input(context, url, null, options), "open");
      Libav.check(
          avformat_find_stream_info(context, (PointerPointer<AVDictionary>) null), "read streams");
      return container;
    } catch (Libav.Refusal refusal) {
      container.close();
      throw container.damaged(refusal);
    } finally {
      av_dict_free(options);
    }
  }

  AVFormatContext context() {
    return context;
  }

  int bestStream(int kind, PointerPointer<AVCodec> decoder) {
    return av_find_best_stream(context, kind, ANY, ANY, decoder, 0);
  }

  /** The refusal in words for a person. */
  VitrineException damaged(Libav.Refusal refusal) {
    if (!film) {
      return VitrineException.invalid(
          "The sound " + file.getFileName() + " is damaged or not a sound that can be read.",
          "Make the video again.",
          refusal);
    }
    return VitrineException.invalid(
        "The film " + file.getFileName() + " is damaged or not a film that can be read.",
        "Make the video again, or choose another file.",
        refusal);
  }

  @Override
  public void close() {
    avformat_close_input(context);
  }
}
