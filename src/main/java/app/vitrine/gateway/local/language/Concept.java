package app.vitrine.gateway.local.language;

import app.vitrine.domain.brief.Language;
import java.util.List;
import java.util.Map;

/**
 * A thing the lexicon knows in all languages.
 *
 * @param id lower_snake_case
 * @param forms the words for it in each language; the first is the one to say
 * @param extra what else the lexicon notes, such as a category or a hex colour; may be empty
 */
public record Concept(String id, Map<Language, List<String>> forms, String extra) {
  public Concept {
    forms = Map.copyOf(forms);
  }

  /** The word to say in a language. */
  public String say(Language language) {
    return forms.getOrDefault(language, List.of(id)).getFirst();
  }
}
