package app.vitrine.gateway.local.copy;

import app.vitrine.domain.brief.Language;
import java.util.List;

/** Set phrases around lexicon words, from data. */
final class Phrases {
  private static final Frames FRAMES = new Frames("copy/phrases.lex");

  private Phrases() {}

  /** "Materials include steel and enamel", by the key's frame for one or for several words. */
  static String listed(String key, List<String> words, Language language) {
    String frame =
        FRAMES
            .pick(words.size() == 1 ? key + ".one" : key, language, "any", Choice.of(0, key))
            .orElse("{x}");
    String list =
        words.isEmpty()
            ? ""
            : switch (language) {
              case EN -> EnglishLists.of(words);
              case ZH, JA -> String.join("、", words);
            };
    return frame.replace("{x}", list);
  }

  /** A number with its unit as the language writes it. */
  static String value(String number, String unit, boolean about, Language language) {
    String frame =
        FRAMES
            .pick(about ? "about" : "value", language, "any", Choice.of(0, "v"))
            .orElse("{n} {u}");
    return frame.replace("{n}", number).replace("{u}", unit);
  }
}
