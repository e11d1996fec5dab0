package app.vitrine.media.sound;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * What a mood makes of a style's music.
 *
 * @param tempo factor on the beats a minute
 * @param drums factor on the drums' loudness
 * @param bright factor on how open the pad sounds
 * @param mode in place of the style's own
 * @param colour in place of the style's own
 * @param lead in place of the style's own
 */
record Mood(
    double tempo,
    double drums,
    double bright,
    Optional<MusicStyle.Mode> mode,
    Optional<MusicStyle.ChordColour> colour,
    Optional<MusicStyle.Timbre> lead) {
  private static final Pattern NO_LETTERS = Pattern.compile("\\P{L}+");
  private static final Pattern LATIN = Pattern.compile("[a-z]+");
  private static final Mood NONE =
      new Mood(1, 1, 1, Optional.empty(), Optional.empty(), Optional.empty());

  /** Of words such as “calm and warm”; of several kinds all that do not contradict. */
  static Mood of(String words) {
    String said = " " + NO_LETTERS.matcher(words.toLowerCase(Locale.ROOT)).replaceAll(" ") + " ";
    Mood mood = NONE;
    for (String kind : MusicTable.words("mood.kinds")) {
      if (MusicTable.words("mood." + kind + ".words").stream().anyMatch(word -> says(said, word))) {
        mood = mood.and("mood." + kind + ".");
      }
    }
    return mood;
  }

  /** Latin words are whole words: what is intense is not tense. */
  private static boolean says(String said, String word) {
    return said.contains(LATIN.matcher(word).matches() ? " " + word + " " : word);
  }

  private Mood and(String key) {
    return new Mood(
        tempo * factor(key + "tempo"),
        drums * factor(key + "drums"),
        bright * factor(key + "bright"),
        mode.or(() -> choice(key + "mode", MusicStyle.Mode::valueOf)),
        colour.or(() -> choice(key + "colour", MusicStyle.ChordColour::valueOf)),
        lead.or(() -> choice(key + "lead", MusicStyle.Timbre::valueOf)));
  }

  private static double factor(String key) {
    return MusicTable.found(key).map(Double::valueOf).orElse(1.0);
  }

  private static <T> Optional<T> choice(String key, Function<String, T> named) {
    return MusicTable.found(key).map(text -> named.apply(text.toUpperCase(Locale.ROOT)));
  }
}
