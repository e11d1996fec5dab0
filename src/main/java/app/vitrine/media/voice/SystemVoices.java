package app.vitrine.media.voice;

import app.vitrine.domain.brief.Language;
import app.vitrine.domain.work.CancelToken;
import java.io.File;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The voices that are really there: each is asked to say a sentence before it counts, as a program
 * may be listed and yet lack the voice, and a voice may be listed for a language and yet name its
 * letters instead of reading them. A voice that was found holds until the program ends.
 */
public final class SystemVoices {
  private static final Duration LIMIT = Duration.ofSeconds(20);

  /** Of a trial, which the first film waits for. */
  private static final Duration TRIAL_LIMIT = Duration.ofSeconds(10);

  private static final String PATH = "PATH";

  private final Map<VoiceProgram, Path> programs;
  private final Duration limit;
  private final Map<Language, Finding> found = new EnumMap<>(Language.class);

  /**
   * Voices of programs.
   *
   * @param programs that are there, and where, the best first
   * @param limit how long one may take to say a line
   */
  SystemVoices(Map<VoiceProgram, Path> programs, Duration limit) {
    this.programs = new EnumMap<>(VoiceProgram.class);
    this.programs.putAll(programs);
    this.limit = limit;
  }

  /** Those of the programs on the search path. */
  public static SystemVoices onPath(Map<String, String> environment) {
    Map<VoiceProgram, Path> programs = new EnumMap<>(VoiceProgram.class);
    for (VoiceProgram program : VoiceProgram.values()) {
      onPath(program.file(), environment).ifPresent(file -> programs.put(program, file));
    }
    return new SystemVoices(programs, LIMIT);
  }

  /** Windows writes the variable's name its own way. */
  private static Optional<Path> onPath(String name, Map<String, String> environment) {
    return environment.entrySet().stream()
        .filter(variable -> variable.getKey().equalsIgnoreCase(PATH))
        .flatMap(variable -> Stream.of(variable.getValue().split(File.pathSeparator)))
        .map(File::new)
        .filter(File::isAbsolute)
        .flatMap(folder -> Stream.of(new File(folder, name), new File(folder, name + ".exe")))
        .filter(file -> file.isFile() && file.canExecute())
        .map(File::toPath)
        .findFirst();
  }

  /**
   * What was found for a language.
   *
   * @param voice the best that speaks it; null when none does
   * @param refusals of the voices before it, or of all; none where there is no program
   */
  public record Finding(@Nullable SystemVoice voice, List<Refusal> refusals) {
    public Finding {
      refusals = List.copyOf(refusals);
    }
  }

  /**
   * A voice that was tried, or a program that has none for the language.
   *
   * @param voice such as {@code espeak-ng en-us}, or {@code espeak}
   * @param why in a few words, for people
   */
  public record Refusal(String voice, String why) {}

  /** Names of all programs that would be used, the most natural first. */
  public static List<String> known() {
    return Stream.of(VoiceProgram.values()).map(VoiceProgram::file).toList();
  }

  /** The voice for a language; until one is found, all are tried each time one is asked for. */
  public synchronized Finding speaking(Language language, CancelToken cancel) {
    Finding known = found.get(language);
    if (known == null) {
      known = tried(language, cancel);
      if (known.voice() != null) {
        found.put(language, known);
      }
    }
    return known;
  }

  private Finding tried(Language language, CancelToken cancel) {
    VoiceTrial trial = VoiceTrial.of(language);
    List<Refusal> refusals = new ArrayList<>();
    for (Map.Entry<VoiceProgram, Path> program : programs.entrySet()) {
      List<VoiceName> names = VoiceName.of(program.getKey(), language);
      if (names.isEmpty()) {
        refusals.add(new Refusal(program.getKey().file(), "it has no voice for this language"));
      }
      for (VoiceName name : names) {
        SystemVoice voice = voice(program, name, shorter(limit));
        try {
          trial.check(voice.say(trial.text(), cancel).seconds());
          return new Finding(voice(program, name, limit), refusals);
        } catch (VoiceRefusal refused) {
          refusals.add(new Refusal(voice.name(), String.valueOf(refused.getMessage())));
        }
      }
    }
    return new Finding(null, refusals);
  }

  private static Duration shorter(Duration limit) {
    return limit.compareTo(TRIAL_LIMIT) < 0 ? limit : TRIAL_LIMIT;
  }

  private static SystemVoice voice(
      Map.Entry<VoiceProgram, Path> program, VoiceName name, Duration within) {
    return new SystemVoice(program.getKey(), program.getValue(), name, within);
  }
}
