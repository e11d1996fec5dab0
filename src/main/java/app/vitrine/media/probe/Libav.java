package app.vitrine.media.probe;

import static org.bytedeco.ffmpeg.global.avutil.AV_LOG_QUIET;
import static org.bytedeco.ffmpeg.global.avutil.av_log_set_level;
import static org.bytedeco.ffmpeg.global.avutil.av_strerror;

import java.nio.charset.StandardCharsets;
import org.bytedeco.javacpp.BytePointer;

/** The one way this program asks FFmpeg's libraries for something and hears of a refusal. */
public final class Libav {
  private static final int MESSAGE_SIZE = 256;

  static {
    // Its diagnostics go to the error stream of the process, which belongs to the person.
    av_log_set_level(AV_LOG_QUIET);
  }

  private Libav() {}

  /** A negative answer of a library call. */
  public static final class Refusal extends Exception {
    private static final long serialVersionUID = 1L;
    private final int code;

    Refusal(String doing, int code) {
      super(doing + ": " + reason(code));
      this.code = code;
    }

    /** The negative number answered. */
    public int code() {
      return code;
    }
  }

  /**
   * Hands a call's answer through.
   *
   * @param doing what was asked, for the log
   * @throws Refusal when the answer is negative
   */
  public static int check(int answer, String doing) throws Refusal {
    if (answer < 0) {
      throw new Refusal(doing, answer);
    }
    return answer;
  }

  /** Hands an allocation through, which natively is null when there is no memory. */
  public static <T extends org.bytedeco.javacpp.Pointer> T allocated(T pointer, String what)
      throws Refusal {
    if (pointer == null || pointer.isNull()) {
      throw new Refusal("allocate " + what, org.bytedeco.ffmpeg.global.avutil.AVERROR_ENOMEM());
    }
    return pointer;
  }

  private static String reason(int code) {
    try (BytePointer text = new BytePointer(MESSAGE_SIZE)) {
      av_strerror(code, text, MESSAGE_SIZE);
      byte[] bytes = new byte[MESSAGE_SIZE];
      text.get(bytes);
      int length = 0;
      while (length < MESSAGE_SIZE && bytes[length] != 0) {
        length++;
      }
      return new String(bytes, 0, length, StandardCharsets.UTF_8) + " (" + code + ")";
    }
  }
}
