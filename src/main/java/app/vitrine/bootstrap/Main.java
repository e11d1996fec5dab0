package app.vitrine.bootstrap;

import app.vitrine.cli.command.CommandLineProgram;
import app.vitrine.cli.text.Terminal;
import app.vitrine.cli.text.Words;
import app.vitrine.studio.StudioApp;
import app.vitrine.studio.instance.Visitor;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Where the program starts. */
public final class Main {
  /** System property with the command as the person typed it; the launchers set it. */
  private static final String COMMAND = "vitrine.command";

  private Main() {}

  /**
   * Opens the studio, or runs the command line and ends the process with its exit code.
   *
   * @param arguments as the shell gave them; none, or photos and folders of photos, for the studio
   */
  public static void main(String[] arguments) {
    Map<String, String> environment = System.getenv();
    // Libraries that print do so to the error stream, so that standard output is ours alone.
    PrintStream out = stream(FileDescriptor.out);
    PrintStream err = stream(FileDescriptor.err);
    System.setOut(err);
    System.setErr(err);
    LocalOpener opener = new LocalOpener(environment);
    Supplier<CommandLineProgram> program =
        () ->
            new CommandLineProgram(
                opener,
                Terminal.ofProcess(out, err, environment),
                Locale.getDefault(),
                Version.current(),
                System.getProperty(COMMAND, Words.COMMAND));
    Optional<StudioCall> studio = StudioCall.of(arguments, word -> program.get().knows(word));
    if (studio.isPresent()) {
      Path data = opener.path(studio.get().data());
      List<Path> photos = studio.get().photos();
      if (Visitor.ring(data, photos)) {
        out.println(
            photos.isEmpty()
                ? "Vitrine is open already; its window was brought to the front."
                : "Vitrine is open already; its window has what you gave it.");
        System.exit(0);
      }
      LocalDeskOpener desk = new LocalDeskOpener(data, environment);
      System.exit(WindowStart.of(() -> StudioApp.launch(desk, photos), environment, err));
    }
    System.exit(program.get().run(arguments));
  }

  private static PrintStream stream(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }
}
