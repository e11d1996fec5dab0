package app.vitrine.media.sound;

import static app.vitrine.media.sound.MusicTable.number;
import static app.vitrine.media.sound.MusicTable.text;
import static app.vitrine.media.sound.MusicTable.upper;

import app.vitrine.domain.brief.VideoStyle;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How a style's music is made, as told in {@code music.properties}.
 *
 * @param tempo beats a minute
 * @param tonic MIDI number of the key's note in the octave of middle C
 * @param progressions alternatives, each a row of degrees 1 to 7
 * @param cadence degree before the last chord
 * @param swing delay of every second sixteenth as a share of a sixteenth
 * @param bright 0 to 1
 * @param levels loudness of each part, 0 to 1 and a little more
 * @param steps velocity 0 to 1 for each sixteenth of a bar
 */
record MusicStyle(
    double tempo,
    int tonic,
    Mode mode,
    List<List<Integer>> progressions,
    int cadence,
    ChordColour colour,
    Timbre lead,
    Timbre melody,
    double swing,
    double bright,
    Map<Part, Double> levels,
    Map<Part, List<Double>> steps) {
  private static final int MIDDLE_C = 60;
  private static final List<String> NOTES =
      List.of("C", "Db", "D", "Eb", "E", "F", "Gb", "G", "Ab", "A", "Bb", "B");

  /** Scales, by their steps in semitones. */
  enum Mode {
    MAJOR(0, 2, 4, 5, 7, 9, 11),
    MINOR(0, 2, 3, 5, 7, 8, 10),
    DORIAN(0, 2, 3, 5, 7, 9, 10),
    LYDIAN(0, 2, 4, 6, 7, 9, 11),
    MIXOLYDIAN(0, 2, 4, 5, 7, 9, 10);

    private final int[] semitones;

    Mode(int... semitones) {
      this.semitones = semitones;
    }

    /** Semitones above the tonic of a degree counted from 0; octaves go on in both directions. */
    int semitones(int degree) {
      int octave = Math.floorDiv(degree, semitones.length);
      return 12 * octave + semitones[Math.floorMod(degree, semitones.length)];
    }
  }

  /** What a chord has beside its triad. */
  enum ChordColour {
    TRIAD,
    ADD9,
    SEVENTH
  }

  /** Instruments with a pitch that can play figures and tunes. */
  enum Timbre {
    KEYS,
    PLUCK,
    MARIMBA,
    BELL
  }

  /** The parts of an arrangement. */
  enum Part {
    PAD,
    LEAD,
    BASS,
    KICK,
    SNAP,
    HAT,
    MELODY
  }

  /** The style's music, moved by what the mood says. */
  static MusicStyle of(VideoStyle style, String mood) {
    String name = style.name().toLowerCase(Locale.ROOT) + ".";
    Mood turned = Mood.of(mood);
    return new MusicStyle(
        number(name + "tempo") * turned.tempo(),
        MIDDLE_C + NOTES.indexOf(text(name + "key")),
        turned.mode().orElse(Mode.valueOf(upper(name + "mode"))),
        Arrays.stream(text(name + "progressions").split("\\|", -1))
            .map(MusicStyle::degrees)
            .toList(),
        (int) number(name + "cadence"),
        turned.colour().orElse(ChordColour.valueOf(upper(name + "colour"))),
        turned.lead().orElse(Timbre.valueOf(upper(name + "lead"))),
        Timbre.valueOf(upper(name + "melody")),
        number(name + "swing"),
        Math.min(1, number(name + "bright") * turned.bright()),
        levels(text(name + "level"), turned.drums()),
        Map.of(
            Part.LEAD, steps(name + "lead.steps"),
            Part.BASS, steps(name + "bass.steps"),
            Part.KICK, steps(name + "kick.steps"),
            Part.SNAP, steps(name + "snap.steps"),
            Part.HAT, steps(name + "hat.steps"),
            Part.MELODY, steps(name + "tune.steps")));
  }

  /** The loudness of a part. */
  double level(Part part) {
    return levels.getOrDefault(part, 0.0);
  }

  /** The velocities of a part's sixteen steps. */
  List<Double> stepsOf(Part part) {
    return steps.getOrDefault(part, List.of());
  }

  private static List<Integer> degrees(String row) {
    return Arrays.stream(row.strip().split(" +", -1)).map(Integer::valueOf).toList();
  }

  private static Map<Part, Double> levels(String row, double drums) {
    Map<Part, Double> levels = new EnumMap<>(Part.class);
    for (String entry : row.split(",", -1)) {
      String[] both = entry.strip().split(" +", -1);
      Part part = Part.valueOf(both[0].toUpperCase(Locale.ROOT));
      boolean drum = part == Part.KICK || part == Part.SNAP || part == Part.HAT;
      levels.put(part, Double.parseDouble(both[1]) * (drum ? drums : 1));
    }
    return levels;
  }

  private static List<Double> steps(String key) {
    return text(key)
        .chars()
        .mapToObj(
            step ->
                switch (step) {
                  case 'X' -> 1.0;
                  case 'x' -> 0.75;
                  case 'o' -> 0.45;
                  default -> 0.0;
                })
        .toList();
  }
}
