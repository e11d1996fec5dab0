package app.vitrine.media.sound;

import app.vitrine.media.sound.MusicStyle.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Writes the score: chords that lead into one another, a figure over them, a bass under them, drums
 * that come in after the opening, and a tune that returns.
 */
final class Arranger {
  private static final int BASS_FLOOR = 36;
  private static final int FIGURE_CENTRE = 69;
  private static final int TUNE_CENTRE = 76;
  private static final double LATE_SEC = 0.006;
  private static final double UNEVEN = 0.12;
  private static final double LEGATO = 1.06;

  private final MusicStyle style;
  private final Harmony harmony;
  private final RandomGenerator random;
  private final List<Note> score = new ArrayList<>();

  Arranger(MusicStyle style, RandomGenerator random) {
    this.style = style;
    this.harmony = new Harmony(style);
    this.random = random;
  }

  List<Note> arrange(Form form) {
    List<Integer> voices = List.of();
    Tune tune = new Tune(style, random);
    for (int i = 0; i < form.bars().size(); i++) {
      Form.Bar bar = form.bars().get(i);
      List<Integer> chord = harmony.chord(bar.degree());
      voices = harmony.voicing(chord, voices);
      pad(bar, form, voices);
      figure(bar, form, voices);
      bass(bar, form, chord, i == 0);
      boolean opening = i == 0 && form.bars().size() > 2;
      boolean breath = i == form.bars().size() - 1 && form.bars().size() > 3;
      if (!opening) {
        drums(bar, form, breath);
        tune(bar, form, chord, tune.bar(i));
      }
    }
    ending(form, harmony.voicing(harmony.chord(1), voices));
    return score;
  }

  private void pad(Form.Bar bar, Form form, List<Integer> voices) {
    double length = bar.beats() * form.beatSec() * LEGATO;
    for (int i = 0; i < voices.size(); i++) {
      double pan = voices.size() == 1 ? 0 : 1.2 * i / (voices.size() - 1) - 0.6;
      add(Part.PAD, bar.atSec(), length, voices.get(i), 0.8, pan);
    }
  }

  /** Broken chord, up and down again through the voices lifted into the figure's register. */
  private void figure(Form.Bar bar, Form form, List<Integer> voices) {
    List<Integer> tones = new ArrayList<>(voices);
    tones.add(voices.getFirst() + 12);
    int lift = 12 * Math.floorDiv(FIGURE_CENTRE - tones.get(1) + 6, 12);
    int at = 0;
    for (Step step : steps(bar, form, Part.LEAD)) {
      int turn = at % (2 * tones.size() - 2);
      int tone = turn < tones.size() ? turn : 2 * tones.size() - 2 - turn;
      double pan = 0.35 * Math.sin(at * 1.7);
      add(
          Part.LEAD,
          step.atSec() + late(),
          2 * form.beatSec(),
          tones.get(tone) + lift,
          uneven(step.velocity()),
          pan);
      at++;
    }
  }

  private void bass(Form.Bar bar, Form form, List<Integer> chord, boolean first) {
    int root = BASS_FLOOR + Math.floorMod(chord.getFirst() - BASS_FLOOR, 12);
    List<Step> steps = steps(bar, form, Part.BASS);
    for (int i = 0; i < steps.size(); i++) {
      Step step = steps.get(i);
      double end =
          i + 1 < steps.size()
              ? steps.get(i + 1).atSec()
              : bar.atSec() + bar.beats() * form.beatSec();
      boolean fifth = i == steps.size() - 1 && steps.size() > 2 && random.nextDouble() < 0.4;
      int pitch = fifth ? Harmony.nearest(List.of(chord.get(2)), root + 5) : root;
      double velocity = uneven(step.velocity()) * (first ? 0.8 : 1);
      add(Part.BASS, step.atSec(), 0.92 * (end - step.atSec()), pitch, velocity, 0);
    }
  }

  private void drums(Form.Bar bar, Form form, boolean breath) {
    for (Part part : List.of(Part.KICK, Part.SNAP, Part.HAT)) {
      List<Step> steps = steps(bar, form, part);
      for (int i = 0; i < steps.size(); i++) {
        Step step = steps.get(i);
        if (breath && step.atSec() > bar.atSec() + form.beatSec()) {
          continue;
        }
        double pan = part == Part.HAT ? 0.3 : part == Part.SNAP ? -0.12 : 0;
        add(part, step.atSec() + late() / 2, 0.3, 60, uneven(step.velocity()), pan);
      }
    }
  }

  private void tune(Form.Bar bar, Form form, List<Integer> chord, List<Tune.Tone> tones) {
    for (Tune.Tone tone : tones) {
      if (tone.sixteenth() >= 4 * bar.beats()) {
        continue;
      }
      int wished = harmony.pitch(tone.degree());
      int octaves = 12 * (int) Math.round((TUNE_CENTRE - wished) / 12.0);
      int pitch = wished + octaves;
      int sung = tone.strong() ? Harmony.nearest(chord, pitch) : pitch;
      add(
          Part.MELODY,
          bar.atSec() + swung(tone.sixteenth(), form) + late(),
          tone.sixteenths() * form.sixteenthSec(),
          sung,
          uneven(tone.velocity()),
          -0.25);
    }
  }

  /** The tonic, broken upwards, over its own bass, ringing out. */
  private void ending(Form form, List<Integer> voices) {
    double at = form.endingSec();
    double ring = form.lengthSec() - at;
    int root = BASS_FLOOR + Math.floorMod(style.tonic() - BASS_FLOOR, 12);
    add(Part.BASS, at, 0.8 * ring, root, 0.9, 0);
    add(Part.KICK, at, 0.3, 60, 0.7, 0);
    for (int i = 0; i < voices.size(); i++) {
      add(Part.PAD, at, 0.75 * ring, voices.get(i), 0.8, 1.2 * i / voices.size() - 0.5);
      add(Part.LEAD, at + 0.07 * i, ring, voices.get(i) + 12, 0.8, 0.5 - 0.3 * i);
    }
    int top = style.tonic() + 12 * Math.round((TUNE_CENTRE + 4 - style.tonic()) / 12f);
    add(Part.MELODY, at + 0.07 * voices.size(), ring, top, 0.7, 0);
  }

  private record Step(double atSec, double velocity) {}

  private List<Step> steps(Form.Bar bar, Form form, Part part) {
    List<Double> row = style.stepsOf(part);
    List<Step> steps = new ArrayList<>();
    for (int i = 0; i < Math.min(row.size(), 4 * bar.beats()); i++) {
      if (row.get(i) > 0) {
        steps.add(new Step(bar.atSec() + swung(i, form), row.get(i)));
      }
    }
    return steps;
  }

  private double swung(int sixteenth, Form form) {
    double late = sixteenth % 2 == 1 ? style.swing() : 0;
    return (sixteenth + late) * form.sixteenthSec();
  }

  private void add(Part part, double at, double length, int midi, double velocity, double pan) {
    double level = style.level(part);
    if (level > 0) {
      score.add(new Note(part, Math.max(0, at), length, midi, velocity * level, pan));
    }
  }

  private double late() {
    return LATE_SEC * random.nextDouble();
  }

  private double uneven(double velocity) {
    return velocity * (1 - UNEVEN + 2 * UNEVEN * random.nextDouble());
  }
}
