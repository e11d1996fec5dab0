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
          "that",
          "these");
  private static final Set<String> CHINESE_GRAMMAR = Set.of("这款", "的", "为");

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
    Set<String> unknown = new TreeSet<>();
    for (String word : bareWords(text)) {
      if (!known.contains(word) && !known.contains(singular(word))) {
        unknown.add(word);
      }
    }
    return unknown;
  }

  /** Pieces between punctuation must be put together from pieces of the brief and of frames. */
  private Set<String> unknownCharacters(String text) {
    Set<String> unknown = new TreeSet<>();
    for (String piece : text.toLowerCase(Locale.ROOT).split("[\\s，。？：、“”]+", -1)) {
      boolean wordy = piece.codePoints().anyMatch(Character::isLetterOrDigit);
      if (wordy && !isPutTogether(piece)) {
        unknown.add(piece);
      }
    }
    return unknown;
  }

  private boolean isPutTogether(String piece) {
    boolean[] reached = new boolean[piece.length() + 1];
    reached[0] = true;
    for (int end = 1; end <= piece.length(); end++) {
      for (int start = 0; start < end && !reached[end]; start++) {
        reached[end] = reached[start] && isSupported(piece.substring(start, end));
      }
    }
    return reached[piece.length()];
  }

  private boolean isSupported(String part) {
    return CHINESE_GRAMMAR.contains(part)
        || (part.length() > 1
            && (brief.contains(part) || frames.stream().anyMatch(frame -> frame.contains(part))));
  }

  private static Set<String> words(String text) {
    Set<String> words = new HashSet<>();
    for (String word : bareWords(text)) {
      words.add(word);
      words.add(singular(word));
    }
    return words;
  }

  private static String singular(String word) {
    return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
  }

  private static List<String> bareWords(String text) {
    List<String> words = new ArrayList<>();
    for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}.']+", -1)) {
      String bare = word.replaceAll("^[.']+|[.']+$", "");
      if (!bare.isEmpty()) {
        words.add(bare);
      }
    }
    return words;
  }
}
