package app.vitrine.gateway.local;

import app.vitrine.domain.brief.Language;
import app.vitrine.domain.copy.Sentence;
import app.vitrine.gateway.local.language.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds words of a sentence that neither the brief nor a frame of the data files holds. Frame words
 * state nothing; of the grammar's own words only the listed ones may join the merchant's.
 */
final class SupportCheck {
  private static final Set<String> GRAMMAR =
      Set.of(
          "a",
          "an",
          "the",
          "it",
          "they",
          "is",
          "are",
          "has",
          "have",
          "and",
          "but",
          "of",
          "for",
          "in",
          "with",
          "as",
          "you",
          "get",
          "made",
          "comes",
          "come",
          "there",
          "works",
          "work",
          "also",
          "suits",
          "suit",
          "weighs",
          "weigh",
          "holds",
          "measures",
          "measure",
          "size",
          "from",
          "at",
          "home",
          "meet",
          "not",
          "to",
          "be",
          "brews",
          "that");
  private static final Set<String> CHINESE_GRAMMAR = Set.of("这款", "为");

  private final Language language;
  private final Set<String> known = new HashSet<>();
  private final String brief;
  private final List<String> frames = new ArrayList<>();

  SupportCheck(String brief, Language language) {
    this.language = language;
    this.brief = brief.toLowerCase(Locale.ROOT);
    known.addAll(words(brief));
    for (Table.Row row : Table.read("copy/frames.lex").rows()) {
      if (row.cell(1).equalsIgnoreCase(language.name())) {
        frames.add(row.cell(3));
        known.addAll(words(row.cell(3)));
      }
    }
    known.addAll(GRAMMAR);
  }

  Set<String> unsupported(Sentence sentence) {
    return language == Language.EN
        ? unknownWords(sentence.text())
        : unknownCharacters(sentence.text());
  }

  private Set<String> unknownWords(String text) {
    Set<String> unknown = new TreeSet<>(words(text));
    unknown.removeAll(known);
    return unknown;
  }

  /** Pieces between punctuation must stand in the brief, or be parts of a frame around such. */
  private Set<String> unknownCharacters(String text) {
    String rest = text.toLowerCase(Locale.ROOT);
    for (String grammar : CHINESE_GRAMMAR) {
      rest = rest.replace(grammar, " ");
    }
    for (String frame : frames) {
      for (String piece : frame.split("\\{\\w+}|[，。？：]")) {
        if (piece.length() > 1) {
          rest = rest.replace(piece, " ");
        }
      }
    }
    Set<String> unknown = new TreeSet<>();
    for (String piece : rest.split("[\\s，。？：、“”]+")) {
      if (!piece.isEmpty() && !brief.contains(piece) && !inPairs(piece)) {
        unknown.add(piece);
      }
    }
    return unknown;
  }

  /** Every two neighbouring characters stand together in the brief. */
  private boolean inPairs(String piece) {
    for (int i = 0; i + 2 <= piece.length(); i++) {
      String pair = piece.substring(i, i + 2);
      if (!brief.contains(pair) && !"的".equals(pair.substring(0, 1)) && !pair.endsWith("的")) {
        return false;
      }
    }
    return true;
  }

  private static Set<String> words(String text) {
    Set<String> words = new HashSet<>();
    for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}.']+")) {
      String bare = word.replaceAll("^[.']+|[.']+$", "");
      if (!bare.isEmpty()) {
        words.add(bare);
        words.add(bare.endsWith("s") ? bare.substring(0, bare.length() - 1) : bare);
      }
    }
    return words;
  }
}
