package app.vitrine.media.voice;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import app.vitrine.domain.brief.Language;
import app.vitrine.domain.work.CancelToken;
import app.vitrine.domain.work.WorkCancelledException;
import app.vitrine.fixture.JavaCommand;
import app.vitrine.media.sound.Sound;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A real process speaks, well or badly, in the place of the system's program. */
@NullMarked
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the stand-in is started by a shell")
class SystemVoicesTest {
  private static final Duration LIMIT = Duration.ofSeconds(20);
  private static final Duration SHORT = Duration.ofSeconds(4);

  /** Lines the stand-in writes down of each call. */
  private static final int LINES = 3;

  /** With a blank in its name, as people's folders have. */
  @TempDir
  @SuppressWarnings("NullAway.Init")
  Path folder;

  private Path calls = Path.of("");

  @BeforeEach
  void prepare() throws IOException {
    calls = Files.createDirectory(folder.resolve("a folder")).resolve("calls.txt");
  }

  @Test
  void a_voice_that_really_spoke_is_there_and_says_what_it_is_asked() throws Exception {
    SystemVoice voice = voice("speaks");

    assertThat(voice.name()).isEqualTo("espeak-ng en-us");
    Sound said = voice.say("Steel body, two coats of enamel", CancelToken.none());
    assertThat(said.seconds()).isCloseTo(31 * 0.06, within(0.1));
    assertThat(Files.readString(calls)).contains("-v en-us").contains("two coats of enamel\n");
  }

  @Test
  void a_dot_between_two_parts_is_a_pause() throws Exception {
    voice("speaks").say("Enamel mug · Shop now", CancelToken.none());

    assertThat(Files.readString(calls)).contains("\nEnamel mug, Shop now\n");
  }

  @Test
  void a_voice_is_tried_once() throws Exception {
    SystemVoices voices = voices("speaks", LIMIT);

    SystemVoice first = voices.speaking(Language.EN, CancelToken.none()).voice();

    assertThat(voices.speaking(Language.EN, CancelToken.none()).voice()).isSameAs(first);
    assertThat(Files.readAllLines(calls)).as("one call").hasSize(LINES);
  }

  @ParameterizedTest
  @CsvSource({
    "spells, does not read this language",
    "silent, wrote silence",
    "rubbish, no sound that can be read",
    "nothing, no sound that can be read",
    "fails, failed with 3"
  })
  void a_voice_that_does_not_speak_is_not_there_and_it_is_known_why(String how, String why)
      throws Exception {
    SystemVoices.Finding found = voices(how, LIMIT).speaking(Language.EN, CancelToken.none());

    assertThat(found.voice()).isNull();
    assertThat(found.refusals()).hasSize(2).allMatch(refusal -> refusal.why().contains(why));
  }

  @Test
  void where_there_is_no_program_nobody_speaks() {
    SystemVoices none = SystemVoices.onPath(Map.of("PATH", folder + ":relative::/nowhere"));

    assertThat(none.speaking(Language.EN, CancelToken.none()))
        .isEqualTo(new SystemVoices.Finding(null, List.of()));
  }

  @Test
  void a_program_is_found_on_the_search_path_of_any_system() throws Exception {
    Path program = program("speaks");
    Files.move(program, program.resolveSibling("espeak-ng"));
    String path = "/nowhere:" + requireNonNull(program.getParent());

    assertThat(SystemVoices.onPath(Map.of("Path", path)).speaking(Language.EN, CancelToken.none()))
        .extracting(found -> requireNonNull(found.voice()).name())
        .isEqualTo("espeak-ng en-us");
  }

  static Stream<String> hostile() {
    return Stream.of(
        "\"; touch HACKED; \"",
        "$(touch HACKED) `touch HACKED`",
        "-f /etc/passwd --stdout",
        "' || touch HACKED #",
        "one\ntwo\r\nthree\u0000four\u001b[31m",
        "\u202eright to left\u202c \u05e9\u05dc\u05d5\u05dd \u0645\u0631\u062d\u0628\u0627",
        "[[slnc 60000]] <break time='1h'/> \\pau",
        "\ud83d\ude00 smile \ud83d",
        "%PATH% ${HOME} !x!");
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void hostile_words_are_words_and_nothing_else(String text) throws Exception {
    SystemVoice voice = voice("speaks");

    Sound said = voice.say(text, CancelToken.none());

    assertThat(said.seconds()).isPositive();
    List<String> lines = Files.readAllLines(calls);
    assertThat(lines).as("the trial and this line, each one line").hasSize(2 * LINES);
    assertThat(lines.get(LINES))
        .as("the command is the same whatever is said")
        .isEqualTo(lines.getFirst().replaceAll("vitrine-voice\\d+", number(lines.get(LINES))));
    assertThat(lines.get(LINES + 1))
        .matches(line -> line.chars().noneMatch(Character::isISOControl))
        .doesNotContain("[", "<", "\\", "\u202e");
    assertThat(Files.exists(Path.of("HACKED"))).isFalse();
  }

  private static String number(String line) {
    return line.replaceAll(".*(vitrine-voice\\d+).*", "$1");
  }

  @Test
  void a_text_without_a_word_and_one_without_an_end_are_not_said() throws Exception {
    SystemVoice voice = voice("speaks");

    assertThatThrownBy(() -> voice.say("\n\u202e\ud83d\ude00", CancelToken.none()))
        .isInstanceOf(VoiceRefusal.class)
        .hasMessageContaining("no word");
    assertThatThrownBy(() -> voice.say("a".repeat(10_000), CancelToken.none()))
        .isInstanceOf(VoiceRefusal.class)
        .hasMessageContaining("too long");
    assertThat(Files.readAllLines(calls)).as("the trial alone").hasSize(LINES);
  }

  @Test
  void a_program_that_hangs_is_ended_with_all_it_started() throws Exception {
    long begun = System.nanoTime();

    SystemVoices.Finding found = voices("hangs", SHORT).speaking(Language.EN, CancelToken.none());

    assertThat(found.voice()).isNull();
    assertThat(found.refusals()).allMatch(refusal -> refusal.why().endsWith("within 4 s"));
    assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(20));
    assertThat(started()).as("both voices were tried").hasSize(2).noneMatch(SystemVoicesTest::runs);
  }

  @Test
  void a_voice_that_is_cancelled_stops_at_once_and_is_tried_again_the_next_time() throws Exception {
    SystemVoices voices = voices("hangs", LIMIT);
    CancelToken cancel = new CancelToken();
    Thread stop =
        Thread.ofVirtual()
            .start(
                () -> {
                  while (started().isEmpty()) {
                    Thread.onSpinWait();
                  }
                  cancel.cancel("enough");
                });

    assertThatThrownBy(() -> voices.speaking(Language.EN, cancel))
        .isInstanceOf(WorkCancelledException.class);
    stop.join();
    assertThat(started()).hasSize(1).noneMatch(SystemVoicesTest::runs);
    assertThatThrownBy(() -> voices.speaking(Language.EN, cancel))
        .as("nothing was learnt about the voice")
        .isInstanceOf(WorkCancelledException.class);
  }

  @Test
  void nothing_is_left_in_the_folder_of_temporary_files() throws Exception {
    List<Path> before = temporary();

    voice("speaks").say("Steel body", CancelToken.none());
    voices("fails", LIMIT).speaking(Language.EN, CancelToken.none());

    assertThat(temporary()).isEqualTo(before);
  }

  private static List<Path> temporary() throws IOException {
    try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      return files.filter(file -> file.toString().contains("vitrine-voice")).sorted().toList();
    }
  }

  /** The processes that came as far as to listen. */
  private List<Long> started() {
    try {
      List<String> lines = Files.exists(calls) ? Files.readAllLines(calls) : List.of();
      return IntStream.range(0, lines.size() / LINES)
          .mapToObj(call -> Long.valueOf(lines.get(LINES * call + LINES - 1)))
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /**
   * Whether a process that was told to end is there still, five seconds later. One that has ended
   * but that nobody asked about yet has a number, and no program any more.
   */
  private static boolean runs(long number) {
    ProcessHandle.of(number)
        .ifPresent(
            process -> process.onExit().completeOnTimeout(process, 5, TimeUnit.SECONDS).join());
    return ProcessHandle.of(number)
        .filter(ProcessHandle::isAlive)
        .flatMap(process -> process.info().command())
        .isPresent();
  }

  private SystemVoice voice(String how) throws IOException {
    SystemVoices.Finding found = voices(how, LIMIT).speaking(Language.EN, CancelToken.none());
    return requireNonNull(found.voice(), () -> found.refusals().toString());
  }

  private SystemVoices voices(String how, Duration limit) throws IOException {
    return new SystemVoices(Map.of(VoiceProgram.ESPEAK_NG, program(how)), limit);
  }

  /** What is started takes another process along, as a shell's script does. */
  private Path program(String how) throws IOException {
    String java =
        JavaCommand.of(List.of(), FakeVoice.class.getName(), List.of(how, calls.toString()))
            .stream()
            .map(word -> "'" + word + "'")
            .collect(Collectors.joining(" "));
    Path program = calls.resolveSibling("voice-" + how);
    Files.writeString(program, "#!/bin/sh\n" + java + " \"$@\"\nexit $?\n");
    Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
    return program;
  }
}
