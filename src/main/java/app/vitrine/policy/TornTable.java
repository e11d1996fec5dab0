package app.vitrine.policy;

import app.vitrine.domain.brief.Language;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * {@code torn-phrases.json} as it stands in the file. Patterns are regular expressions in which
 * <code>{name}</code> stands for one of the parts.
 *
 * @param parts pieces of patterns, which may name others
 * @param torn phrases that end open or lack a part
 * @param sound phrases that look so and are whole
 * @param pairs brackets and quotes that need each other
 * @param loose pattern of brackets that need none
 */
record TornTable(
    String note,
    Map<String, String> parts,
    List<Torn> torn,
    List<Sound> sound,
    List<Pair> pairs,
    String loose) {

  /**
   * A shape of torn phrases.
   *
   * @param unlessBefore pattern that, found earlier in the clause, makes the phrase a whole one
   */
  record Torn(
      List<Language> langs, String pattern, @Nullable String unlessBefore, String because) {}

  /** What lies inside such a phrase is not torn. */
  record Sound(List<Language> langs, String pattern, String because) {}

  /**
   * Signs that belong together.
   *
   * @param mustOpen whether a closing sign is wrong without an opening one
   */
  record Pair(String opens, String closes, boolean mustOpen) {}
}
