package app.vitrine.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.cli.command.CommandLineProgram;
import app.vitrine.cli.text.Terminal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which command lines open the window. */
@NullMarked
class StudioCallTest {
  /** No file system lets a name have this letter; others refuse an asterisk as well. */
  private static final String NO_NAME = "\0.jpg";

  private static final int MISUSED = 2;

  @TempDir
  @SuppressWarnings("NullAway.Init")
  private Path temp;

  private final ByteArrayOutputStream said = new ByteArrayOutputStream();
  private final PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
  private final CommandLineProgram program =
      new CommandLineProgram(
          new LocalOpener(Map.of()), Terminal.ofProcess(out, out, Map.of()), Locale.ENGLISH, "0");

  @Test
  void photos_and_folders_that_are_there_are_taken_to_the_window() throws IOException {
    Path photo = Files.writeString(temp.resolve("mug.jpg"), "");
    assertThat(of(photo.toString(), temp.toString()))
        .hasValueSatisfying(call -> assertThat(call.photos()).containsExactly(photo, temp));
    assertThat(of(temp.resolve("gone").toString())).isEmpty();
    assertThat(of()).hasValueSatisfying(call -> assertThat(call.photos()).isEmpty());
  }

  @Test
  void a_folder_that_is_named_as_a_command_leaves_the_command_alone() {
    assertThat(StudioCall.of(new String[] {"src"}, "src"::equals)).isEmpty();
    assertThat(StudioCall.of(new String[] {"./src"}, "src"::equals)).isPresent();
    assertThat(of("")).isEmpty();
  }

  @Test
  void what_can_be_no_name_of_a_file_is_answered_by_the_command_line() {
    assertThat(of(NO_NAME)).isEmpty();
    assertThat(of("--data-dir=" + NO_NAME)).isEmpty();
    assertThat(program.run(NO_NAME)).isEqualTo(MISUSED);
    assertThat(said.toString(StandardCharsets.UTF_8)).contains("There is no file at");
  }

  @Test
  void both_launchers_know_the_commands_of_the_program() throws IOException {
    program.run("--help");
    String help = said.toString(StandardCharsets.UTF_8);
    Set<String> commands =
        Pattern.compile("(?m)^  ([a-z]+)  ")
            .matcher(help.substring(help.indexOf("Commands:")))
            .results()
            .map(row -> row.group(1))
            .collect(Collectors.toSet());
    assertThat(commands).hasSizeGreaterThan(10).allMatch(program::knows);
    assertThat(words("vitrine", "(generate \\|[a-z| ]+)\\) ;;", " \\| "))
        .containsExactlyInAnyOrderElementsOf(commands);
    assertThat(words("vitrine.cmd", "in \\((generate [a-z ]+)\\) do", " "))
        .containsExactlyInAnyOrderElementsOf(commands);
  }

  private static List<String> words(String launcher, String place, String between)
      throws IOException {
    Matcher list = Pattern.compile(place).matcher(Files.readString(Path.of(launcher)));
    assertThat(list.find()).isTrue();
    return List.of(list.group(1).split(between));
  }

  private Optional<StudioCall> of(String... arguments) {
    return StudioCall.of(arguments, program::knows);
  }
}
