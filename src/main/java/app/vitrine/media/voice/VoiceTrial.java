package app.vitrine.media.voice;

import app.vitrine.domain.brief.Language;

/**
 * A sentence that shows whether a voice reads a language.
 *
 * @param leastSec the least time somebody who reads it takes
 * @param mostSec the most
 */
record VoiceTrial(String text, double leastSec, double mostSec) {
  static VoiceTrial of(Language language) {
    return VoiceProgram.resource("trials.tsv")
        .lines()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split("\t"))
        .filter(row -> row[0].equals(VoiceName.wire(language)))
        .map(row -> new VoiceTrial(row[1], Double.parseDouble(row[2]), Double.parseDouble(row[3])))
        .findFirst()
        .orElseThrow();
  }

  /** Refuses a voice that took too little or too much time for the sentence. */
  void check(double seconds) throws VoiceRefusal {
    if (seconds < leastSec || seconds > mostSec) {
      throw new VoiceRefusal("it does not read this language", null);
    }
  }
}
