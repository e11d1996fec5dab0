package app.vitrine.gateway.local.story;

import app.vitrine.gateway.local.copy.GuidanceNote;
import app.vitrine.gateway.local.copy.Steering;
import java.util.ArrayList;
import java.util.List;

/**
 * What people's guidance asks of a film.
 *
 * @param pace −2 much slower, −1 slower, 0 as usual, 1 faster, 2 much faster
 * @param paceSaid the last wish about it, as they said it; empty without one
 * @param text how much is written over the picture
 * @param callToAction whether the end card asks for something
 * @param opening what the first shot shows
 * @param openingFact what the first line shall speak of, in a person's words; empty for anything
 * @param openingSaid the wish about the opening, as they said it; empty without one
 * @param openingNamed whether it names something to be seen from close by
 * @param facts wishes about what is told, oldest first
 * @param notes what could not be followed in any film
 */
record FilmGuidance(
    int pace,
    String paceSaid,
    Text text,
    boolean callToAction,
    Opening opening,
    String openingFact,
    String openingSaid,
    boolean openingNamed,
    List<FactWish> facts,
    List<GuidanceNote> notes) {
  FilmGuidance {
    facts = List.copyOf(facts);
    notes = List.copyOf(notes);
  }

  /** How much is written over the picture, most first. */
  enum Text {
    USUAL,
    /** Some of the shots in the middle have no caption. */
    LESS,
    /** Only the end card is written on. */
    LEAST,
    NONE;

    Text less() {
      return this == USUAL ? LESS : LEAST;
    }

    /** Whether one of {@code shots} shots, counted from 0, has its caption. */
    boolean isShownIn(int shot, int shots) {
      boolean last = shot == shots - 1;
      return switch (this) {
        case USUAL -> true;
        case LESS -> last || shot % 2 == 0;
        case LEAST -> last;
        case NONE -> false;
      };
    }
  }

  /** What the first shot shows. */
  enum Opening {
    /** The product and its name. */
    USUAL,
    /** The product, with a line of the person's choice. */
    FACT,
    /** A detail. */
    CLOSE,
    /** The front of the product from close by, with what is printed on it. */
    MARK;

    boolean isClose() {
      return this == CLOSE || this == MARK;
    }
  }

  /** Reads guidance, oldest first; the last weighs most. */
  static FilmGuidance of(List<String> guidance) {
    return new FilmGuidanceReader().read(guidance);
  }

  boolean isGentle() {
    return pace < 0;
  }

  /** What shall be told and what not. */
  Steering steering() {
    return Steering.of(facts.stream().map(FactWish::said).toList());
  }

  /** What a film of a length cannot follow; the wishes about facts are not among it. */
  List<GuidanceNote> notesOn(int durationSec) {
    List<GuidanceNote> all = new ArrayList<>(notes);
    boolean further =
        pace == 0
            || Timing.shots(durationSec, pace)
                != Timing.shots(durationSec, pace - Integer.signum(pace));
    if (!further) {
      all.add(new GuidanceNote(pace < 0 ? "slowest" : "fastest", paceSaid));
    }
    if (opening.isClose() && openingNamed) {
      all.add(new GuidanceNote("front", openingSaid));
    }
    return all;
  }
}
