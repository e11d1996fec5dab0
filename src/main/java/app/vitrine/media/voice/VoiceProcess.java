package app.vitrine.media.voice;

import app.vitrine.domain.work.CancelToken;
import app.vitrine.domain.work.WorkCancelledException;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Runs a speaking program to its end, or ends it. */
final class VoiceProcess {
  /** Two minutes of the largest sound a program may write. */
  private static final long MOST_BYTES = 64_000_000;

  private static final long LOOK_EVERY_MS = 20;
  private static final long END_WITHIN_SEC = 2;

  private VoiceProcess() {}

  /**
   * Runs a command.
   *
   * @param text file it gets as its input
   * @param sound file it is to write
   * @throws VoiceRefusal when it does not start, does not end within the limit, ends with a failure
   *     or writes too much
   * @throws WorkCancelledException when the token is cancelled
   */
  static void run(VoiceCommand command, Path text, Path sound, Duration limit, CancelToken cancel)
      throws VoiceRefusal {
    ProcessBuilder builder =
        new ProcessBuilder(command.words())
            .redirectInput(text.toFile())
            .redirectOutput(Redirect.DISCARD)
            .redirectError(Redirect.DISCARD);
    builder.environment().putAll(command.environment());
    Process process;
    try {
      process = builder.start();
    } catch (IOException refused) {
      throw new VoiceRefusal("it does not start", refused);
    }
    try {
      await(process, sound, limit, cancel);
    } finally {
      end(process);
    }
  }

  private static void await(Process process, Path sound, Duration limit, CancelToken cancel)
      throws VoiceRefusal {
    long begun = System.nanoTime();
    try {
      while (!process.waitFor(LOOK_EVERY_MS, TimeUnit.MILLISECONDS)) {
        cancel.throwIfCancelled();
        if (System.nanoTime() - begun > limit.toNanos()) {
          throw new VoiceRefusal("it did not answer within " + limit.toSeconds() + " s", null);
        }
        if (Files.exists(sound) && Files.size(sound) > MOST_BYTES) {
          throw new VoiceRefusal("it does not stop speaking", null);
        }
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new WorkCancelledException("interrupted");
    } catch (IOException unreadable) {
      throw new VoiceRefusal("what it wrote cannot be read", unreadable);
    }
    if (process.exitValue() != 0) {
      throw new VoiceRefusal("it failed with " + process.exitValue(), null);
    }
  }

  /** With all it started. */
  private static void end(Process process) {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
    try {
      process.waitFor(END_WITHIN_SEC, TimeUnit.SECONDS);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
