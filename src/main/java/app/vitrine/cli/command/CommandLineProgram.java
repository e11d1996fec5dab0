package app.vitrine.cli.command;

import app.vitrine.cli.WorkbenchOpener;
import app.vitrine.cli.text.PackageDocument;
import app.vitrine.cli.text.Terminal;
import app.vitrine.cli.text.Words;
import app.vitrine.domain.brief.AspectRatio;
import app.vitrine.domain.brief.Channel;
import app.vitrine.domain.brief.Language;
import app.vitrine.domain.brief.Priority;
import app.vitrine.domain.brief.VideoStyle;
import app.vitrine.domain.brief.Voice;
import app.vitrine.domain.error.VitrineException;
import app.vitrine.domain.state.Target;
import app.vitrine.domain.video.CameraMovement;
import app.vitrine.domain.work.WorkCancelledException;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * The command line: words in, an exit code out. It opens the workbench only when a command does.
 */
public final class CommandLineProgram {
  private static final Logger LOG = LoggerFactory.getLogger(CommandLineProgram.class);

  /** What a shell expects of a process that Ctrl-C ended. */
  private static final int INTERRUPTED = 130;

  /** Commands that make something new; the others change what is there. */
  private static final Set<String> MAKING = Set.of("generate", "cutout", "export");

  /** So many letters may be wrong in a command for the right one to be guessed. */
  private static final int MOST_WRONG = 2;

  private final WorkbenchOpener opener;
  private final Terminal terminal;
  private final Words words;
  private final String version;

  /**
   * A command line.
   *
   * @param version of the program, for {@code --version}
   */
  public CommandLineProgram(
      WorkbenchOpener opener, Terminal terminal, Locale locale, String version) {
    this(opener, terminal, locale, version, Words.COMMAND);
  }

  /**
   * A command line.
   *
   * @param version of the program, for {@code --version}
   * @param command how the program was started, for the commands it names
   */
  public CommandLineProgram(
      WorkbenchOpener opener, Terminal terminal, Locale locale, String version, String command) {
    this.opener = opener;
    this.terminal = terminal;
    this.words = Words.of(locale, command);
    this.version = version;
  }

  /** Does what the arguments ask for; the exit codes are those of contract §10. */
  public int run(String... arguments) {
    boolean json = Arrays.asList(arguments).contains(JsonOption.NAME);
    CommandLine line = commands(new Session(opener, terminal, words));
    line.setParameterExceptionHandler((misuse, given) -> misused(misuse, json));
    line.setExecutionExceptionHandler((failure, command, parsed) -> failed(failure, json));
    return line.execute(arguments);
  }

  /** Whether a word is the name of a command. */
  public boolean knows(String word) {
    return commands(new Session(opener, terminal, words)).getSubcommands().containsKey(word);
  }

  private CommandLine commands(Session session) {
    CommandLine line = new CommandLine(new VitrineCommand(session));
    line.addSubcommand(new GenerateCommand(session));
    line.addSubcommand("status", ShowCommand.status(session));
    line.addSubcommand(new ListCommand(session));
    line.addSubcommand("show", ShowCommand.everything(session));
    List.of(
            new ApproveCommand(session),
            new RejectCommand(session),
            new RegenerateCommand(session),
            new CancelCommand(session),
            new ResumeCommand(session),
            new ExportCommand(session),
            new CutoutCommand(session),
            new DoctorCommand(session))
        .forEach(line::addSubcommand);
    line.getSubcommands().values().forEach(CommandLineProgram::addHelp);
    addHelp(line);
    line.setHelpFactory((spec, colours) -> new TypedHelp(spec, colours, words.command()));
    line.getCommandSpec().version("vitrine " + version);
    line.getCommandSpec()
        .addOption(
            CommandLine.Model.OptionSpec.builder("--version", "-V")
                .versionHelp(true)
                .type(boolean.class)
                .build());
    line.registerConverter(AspectRatio.class, WireNames::aspectRatio);
    line.registerConverter(Language.class, WireNames.of(Language.class));
    line.registerConverter(VideoStyle.class, WireNames.of(VideoStyle.class));
    line.registerConverter(Voice.class, WireNames.of(Voice.class));
    line.registerConverter(Priority.class, WireNames.of(Priority.class));
    line.registerConverter(Channel.class, WireNames.of(Channel.class));
    line.registerConverter(Target.class, WireNames.of(Target.class));
    line.registerConverter(CameraMovement.class, WireNames.of(CameraMovement.class));
    line.registerConverter(PictureName.class, PictureName::of);
    line.registerConverter(Double.class, WireNames::number);
    line.registerConverter(Integer.class, WireNames::wholeNumber);
    line.registerConverter(UUID.class, WireNames::id);
    line.setResourceBundle(words.bundle());
    line.setUsageHelpAutoWidth(true);
    line.setOut(new PrintWriter(terminal.out(), true, terminal.out().charset()));
    line.setErr(new PrintWriter(terminal.err(), true, terminal.err().charset()));
    return line;
  }

  private static void addHelp(CommandLine command) {
    command
        .getCommandSpec()
        .addOption(
            CommandLine.Model.OptionSpec.builder("--help", "-h")
                .usageHelp(true)
                .type(boolean.class)
                .build());
  }

  private int misused(ParameterException misuse, boolean json) {
    Optional<String> missing = MissingPhoto.of(misuse);
    if (missing.isPresent()) {
      return failed(
          VitrineException.invalid(
              words.say("error.no_file", missing.get()), words.say("error.no_file_advice")),
          json);
    }
    CommandSpec command = misuse.getCommandLine().getCommandSpec();
    String help = words.say("error.see_help", command.qualifiedName());
    return failed(
        MAKING.contains(command.name())
            ? VitrineException.invalid(sentence(misuse), help)
            : VitrineException.unchanged(sentence(misuse), help),
        json);
  }

  private int failed(Exception failure, boolean json) {
    if (failure instanceof WorkCancelledException) {
      return INTERRUPTED;
    }
    VitrineException told = told(failure);
    if (told.getCause() != null) {
      LOG.debug("command failed", told.getCause());
    }
    if (json) {
      terminal.out().println(PackageDocument.failure(told, words));
      terminal.out().flush();
    }
    terminal.err().println(ErrorReport.text(words, told));
    terminal.err().flush();
    return told.code().exitCode();
  }

  private VitrineException told(Exception failure) {
    if (failure instanceof VitrineException known) {
      return known;
    }
    LOG.error("unexpected failure", failure);
    return VitrineException.internal(
        words.say("error.unexpected", failure.toString()), words.say("error.report"), failure);
  }

  private String sentence(ParameterException misuse) {
    if (misuse instanceof UnmatchedArgumentException unmatched) {
      String first = unmatched.getUnmatched().getFirst();
      return unmatched.getSuggestions().stream()
          .filter(known -> Spelling.differences(first, known) <= MOST_WRONG)
          .findFirst()
          .map(known -> words.say("error.unknown_alike", first, known))
          .orElseGet(() -> words.say("error.unknown", first));
    }
    String message = String.valueOf(misuse.getMessage()).replaceFirst("^Error: ", "");
    return message.endsWith(".") ? message : message + ".";
  }
}
