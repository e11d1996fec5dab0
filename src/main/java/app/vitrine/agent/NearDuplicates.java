package app.vitrine.agent;

import app.vitrine.domain.copy.CopyText;
import app.vitrine.domain.qa.Severity;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Variants that say nearly the same, of which a merchant has no choice. */
final class NearDuplicates {
  /** Above this share of common sentences two variants are one text. */
  private static final double MOST_SHARED = 0.5;

  private NearDuplicates() {}

  /**
   * Whether each two of the variants differ.
   *
   * @param variants of one channel and language
   */
  static void check(List<ReviewedText> variants, Checklist checks) {
    for (int a = 0; a < variants.size(); a++) {
      for (int b = a + 1; b < variants.size(); b++) {
        check(variants.get(a), variants.get(b), checks);
      }
    }
  }

  private static void check(ReviewedText one, ReviewedText other, Checklist checks) {
    double shared = shared(one.text(), other.text());
    checks.add(
        "copy_variants_differ",
        one.label() + "_" + other.text().variant(),
        one.named() + "/" + other.text().variant(),
        Severity.WARNING,
        shared <= MOST_SHARED,
        percent(shared) + " shared",
        "at most " + percent(MOST_SHARED));
  }

  /** Share of the shorter text's sentences that the other one has too, 0 to 1. */
  static double shared(CopyText one, CopyText other) {
    Set<String> first = told(one);
    Set<String> second = told(other);
    Set<String> both = new HashSet<>(first);
    both.retainAll(second);
    int fewer = Math.min(first.size(), second.size());
    return fewer == 0 ? 0 : (double) both.size() / fewer;
  }

  private static Set<String> told(CopyText text) {
    return Stream.concat(ReviewedText.story(text), text.bullets().stream())
        .map(sentence -> sentence.text().toLowerCase(Locale.ROOT).strip())
        .collect(Collectors.toSet());
  }

  private static String percent(double share) {
    return Math.round(100 * share) + " %";
  }
}
