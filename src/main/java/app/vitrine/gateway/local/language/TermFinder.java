package app.vitrine.gateway.local.language;

import app.vitrine.domain.brief.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the concepts of one lexicon in a text, the longest word first, in any language. */
public final class TermFinder {
  private static final List<String> PLURALS = List.of("es", "s", "");

  private final List<Concept> concepts;

  /** The forms by their first two characters, or by the only one. */
  private final Map<String, List<Form>> byFirst = new HashMap<>();

  /** Those of them that may also stand behind a letter or digit of ASCII: 杯, "350ml杯". */
  private final Map<String, List<Form>> withinWords = new HashMap<>();

  /**
   * A place where a concept stands.
   *
   * @param start first character
   * @param end one past the last
   */
  public record Hit(Concept concept, int start, int end) {
    Span span() {
      return new Span(start, end);
    }

    /** Whether this place is a part of a longer one. */
    public boolean within(Hit other) {
      return other.start <= start && end <= other.end && other.end - other.start > end - start;
    }
  }

  /**
   * A written form of a concept.
   *
   * @param isWord whether it stands between other characters than letters and digits of ASCII
   * @param endings what may follow within the word, the longest first
   */
  private record Form(String letters, Concept concept, boolean isWord, List<String> endings) {
    static Form of(String letters, Concept concept) {
      boolean isWord = Scripts.isLatin(letters);
      boolean hasPlural = isWord && Character.isLetter(letters.charAt(letters.length() - 1));
      return new Form(letters, concept, isWord, hasPlural ? PLURALS : List.of(""));
    }

    /**
     * Where this form ends that begins at a place of a text, or -1 when it does not stand there.
     */
    int endIn(String text, int at) {
      if (!text.regionMatches(true, at, letters, 0, letters.length())
          || (isWord && at > 0 && isAlphanumeric(text.charAt(at - 1)))) {
        return -1;
      }
      int stem = at + letters.length();
      for (String ending : endings) {
        int end = stem + ending.length();
        if (text.regionMatches(true, stem, ending, 0, ending.length())
            && (!isWord || end == text.length() || !isAlphanumeric(text.charAt(end)))) {
          return end;
        }
      }
      return -1;
    }
  }

  TermFinder(List<Concept> concepts) {
    this.concepts = List.copyOf(concepts);
    Set<String> known = new HashSet<>();
    for (Concept concept : concepts) {
      for (Language language : Language.values()) {
        for (String form : concept.forms().getOrDefault(language, List.of())) {
          String letters = form.toLowerCase(Locale.ROOT);
          if (known.add(letters)) {
            Form read = Form.of(letters, concept);
            String first = key(letters, 0, Math.min(2, letters.length()));
            byFirst.computeIfAbsent(first, none -> new ArrayList<>()).add(read);
            if (!read.isWord()) {
              withinWords.computeIfAbsent(first, none -> new ArrayList<>()).add(read);
            }
          }
        }
      }
    }
    Comparator<Form> longestFirst = Comparator.comparingInt(form -> -form.letters().length());
    byFirst.values().forEach(forms -> forms.sort(longestFirst));
    withinWords.values().forEach(forms -> forms.sort(longestFirst));
  }

  /** All concepts of this lexicon. */
  public List<Concept> concepts() {
    return concepts;
  }

  /** The concept with this id. */
  public Optional<Concept> byId(String id) {
    return concepts.stream().filter(concept -> concept.id().equals(id)).findFirst();
  }

  /** All places, in the order of the text, without overlaps. */
  public List<Hit> find(CharSequence text) {
    String read = text.toString();
    List<Hit> hits = new ArrayList<>();
    int at = 0;
    while (at < read.length()) {
      Hit hit = at(read, at);
      if (hit != null) {
        hits.add(hit);
      }
      at = hit != null ? hit.end() : at + 1;
    }
    return hits;
  }

  private @Nullable Hit at(String text, int at) {
    boolean inWord = at > 0 && isAlphanumeric(text.charAt(at - 1));
    Map<String, List<Form>> forms = inWord ? withinWords : byFirst;
    Hit two = at + 1 < text.length() ? at(text, at, forms, key(text, at, 2)) : null;
    return two != null ? two : at(text, at, forms, key(text, at, 1));
  }

  private static @Nullable Hit at(String text, int at, Map<String, List<Form>> forms, String key) {
    for (Form form : forms.getOrDefault(key, List.of())) {
      int end = form.endIn(text, at);
      if (end >= 0) {
        return new Hit(form.concept(), at, end);
      }
    }
    return null;
  }

  private static boolean isAlphanumeric(char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static String key(String text, int at, int length) {
    char[] key = new char[length];
    for (int i = 0; i < length; i++) {
      key[i] = folded(text.charAt(at + i));
    }
    return new String(key);
  }

  /** The same for the capital and the small letter, as comparing strings without case has it. */
  private static char folded(char c) {
    return Character.toLowerCase(Character.toUpperCase(c));
  }
}
