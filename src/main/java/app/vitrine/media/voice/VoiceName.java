package app.vitrine.media.voice;

import app.vitrine.domain.brief.Language;
import java.util.List;
import java.util.Locale;

/**
 * A voice that a program may have.
 *
 * @param name as the program knows it
 * @param pace words a minute, as the program counts them; 0 for the voice's own
 */
record VoiceName(String name, int pace) {
  /** Those of a program that may speak a language, the best first. */
  static List<VoiceName> of(VoiceProgram program, Language language) {
    return VoiceProgram.resource("voices.tsv")
        .lines()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split("\t"))
        .filter(row -> row[0].equals(program.file()) && row[1].equals(wire(language)))
        .map(row -> new VoiceName(row[2], Integer.parseInt(row[3])))
        .toList();
  }

  /** The language as the tables name it. */
  static String wire(Language language) {
    return language.name().toLowerCase(Locale.ROOT);
  }
}
