package app.vitrine.gateway.local.language;

import app.vitrine.domain.brief.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the concepts of one lexicon in a text, the longest word first, in any language. */
public final class TermFinder {
  private final List<Concept> concepts;
  private final Map<String, Concept> byForm = new HashMap<>();
  private final Pattern pattern;

  /**
   * A place where a concept stands.
   *
   * @param start first character
   * @param end one past the last
   */
  public record Hit(Concept concept, int start, int end) {
    /** Whether this place is a part of a longer one. */
    public boolean within(Hit other) {
      return other.start <= start && end <= other.end && other.end - other.start > end - start;
    }
  }

  TermFinder(List<Concept> concepts) {
    this.concepts = List.copyOf(concepts);
    List<String> forms = new ArrayList<>();
    for (Concept concept : concepts) {
      for (Language language : Language.values()) {
        for (String form : concept.forms().getOrDefault(language, List.of())) {
          String key = form.toLowerCase(Locale.ROOT);
          if (byForm.putIfAbsent(key, concept) == null) {
            forms.add(key);
          }
        }
      }
    }
    forms.sort(Comparator.comparingInt(String::length).reversed());
    List<String> alternatives = forms.stream().map(TermFinder::alternative).toList();
    this.pattern =
        Pattern.compile(
            String.join("|", alternatives), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  private static String alternative(String form) {
    if (!Scripts.isLatin(form)) {
      return Pattern.quote(form);
    }
    String plural = Character.isLetter(form.charAt(form.length() - 1)) ? "(?:e?s)?" : "";
    return "(?<![\\p{Alnum}])" + Pattern.quote(form) + plural + "(?![\\p{Alnum}])";
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
    List<Hit> hits = new ArrayList<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      Concept concept = conceptOf(matcher.group());
      if (concept != null) {
        hits.add(new Hit(concept, matcher.start(), matcher.end()));
      }
    }
    return hits;
  }

  private @Nullable Concept conceptOf(String word) {
    String key = word.toLowerCase(Locale.ROOT);
    for (int cut = 0; cut <= 2 && cut < key.length(); cut++) {
      Concept concept = byForm.get(key.substring(0, key.length() - cut));
      if (concept != null) {
        return concept;
      }
    }
    return null;
  }
}
