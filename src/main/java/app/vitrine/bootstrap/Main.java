package app.vitrine.bootstrap;

import app.vitrine.cli.command.CommandLineProgram;
import app.vitrine.cli.text.Terminal;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/** Where the program starts. */
public final class Main {
  private Main() {}

  /**
   * Runs the command line and ends the process with its exit code.
   *
   * @param arguments as the shell gave them
   */
  public static void main(String[] arguments) {
    Map<String, String> environment = System.getenv();
    // Libraries that print do so to the error stream, so that standard output is ours alone.
    PrintStream out = stream(FileDescriptor.out);
    PrintStream err = stream(FileDescriptor.err);
    System.setOut(err);
    System.setErr(err);
    CommandLineProgram program =
        new CommandLineProgram(
            new LocalOpener(environment),
            Terminal.ofProcess(out, err, environment),
            Locale.getDefault(),
            Version.current());
    System.exit(program.run(arguments));
  }

  private static PrintStream stream(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }
}
