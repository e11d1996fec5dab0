package app.vitrine.policy;

import app.vitrine.domain.brief.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * {@code claims.json} as it stands in the file.
 *
 * @param asOf when the facts were collected
 * @param advice by category and language: what the rule says and what to do
 */
record ClaimTable(
    LocalDate asOf,
    String note,
    List<Law> law,
    List<Terms> terms,
    List<Allowed> allowed,
    Map<String, Map<Language, String>> advice) {

  enum Strength {
    BLOCK,
    REVIEW
  }

  record Law(String id, String text, Evidence evidence) {}

  /**
   * Words of one category.
   *
   * @param scope the only market the rule is about; null for all
   * @param law id of the law it is traced to; null when it cannot be traced
   */
  record Terms(
      Language lang,
      String category,
      Strength severity,
      @Nullable String scope,
      @Nullable String law,
      List<String> terms) {}

  /** A regular expression; a term inside what it matches is no claim. */
  record Allowed(Language lang, String pattern, String because) {}
}
