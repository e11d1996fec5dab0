package app.vitrine.agent;

import app.vitrine.domain.brief.Channel;
import app.vitrine.domain.brief.Language;
import app.vitrine.domain.brief.PackageInput;
import app.vitrine.domain.copy.CopyDeck;
import app.vitrine.domain.copy.CopyText;
import app.vitrine.domain.copy.PolicyFinding;
import app.vitrine.domain.copy.Sentence;
import app.vitrine.domain.qa.QaCheck;
import app.vitrine.domain.qa.QaTarget;
import app.vitrine.domain.qa.Severity;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Checks texts: present, of readable length, supported, within the rules, and unlike each other.
 */
final class CopyReview {
  /** Above this share of common sentences two variants are one text. */
  private static final double MOST_SHARED = 0.5;

  private static final int LONGEST_TITLE = 150;
  private static final int LONGEST_AD = 300;

  List<QaCheck> review(CopyDeck deck, PackageInput input) {
    Checklist checks = new Checklist(QaTarget.COPY);
    int wanted =
        input.options().channels().size()
            * input.languages().size()
            * input.options().copyVariants();
    checks.add(
        "copy_count",
        Severity.BLOCKING,
        deck.texts().size() == wanted,
        deck.texts().size() + " texts",
        wanted + " texts",
        "Some texts are missing.");
    for (CopyText text : deck.texts()) {
      review(text, checks);
    }
    for (Channel channel : input.options().channels()) {
      for (Language language : input.languages()) {
        unlike(deck, channel, language, checks);
      }
    }
    return checks.checks();
  }

  private static void review(CopyText text, Checklist checks) {
    String label = label(text);
    int length = characters(text);
    checks.add(
        "copy_present." + label,
        Severity.BLOCKING,
        !text.title().text().isBlank() && !text.body().isEmpty(),
        length + " characters",
        "a title and a body",
        "The text " + label + " is empty.");
    int title = text.title().text().codePointCount(0, text.title().text().length());
    checks.add(
        "copy_title_length." + label,
        Severity.WARNING,
        title <= LONGEST_TITLE,
        title + " characters",
        "at most " + LONGEST_TITLE,
        "The title of " + label + " is too long for most marketplaces.");
    if (text.channel() == Channel.AD_SHORT) {
      checks.add(
          "copy_ad_length." + label,
          Severity.WARNING,
          length <= LONGEST_AD,
          length + " characters",
          "at most " + LONGEST_AD,
          "The short ad " + label + " is too long to be read at a glance.");
    }
    long unsupported =
        text.body().stream()
            .flatMap(List::stream)
            .filter(sentence -> sentence.sources().isEmpty() && statesNumber(sentence))
            .count();
    checks.add(
        "copy_sources." + label,
        Severity.BLOCKING,
        unsupported == 0,
        unsupported + " unsupported",
        "each figure from the brief",
        "The text " + label + " states a figure the brief does not hold.");
    for (PolicyFinding finding : text.findings()) {
      checks.add(
          "copy_policy." + label + "." + finding.rule(),
          finding.severity(),
          false,
          finding.term(),
          "allowed words",
          finding.message());
    }
  }

  private static boolean statesNumber(Sentence sentence) {
    return sentence.text().chars().anyMatch(Character::isDigit);
  }

  private static void unlike(CopyDeck deck, Channel channel, Language language, Checklist checks) {
    List<CopyText> variants =
        deck.texts().stream()
            .filter(text -> text.channel() == channel && text.language() == language)
            .toList();
    for (int a = 0; a < variants.size(); a++) {
      for (int b = a + 1; b < variants.size(); b++) {
        double shared = shared(variants.get(a), variants.get(b));
        checks.add(
            "copy_variants_differ." + label(variants.get(a)) + "_" + (b + 1),
            Severity.WARNING,
            shared <= MOST_SHARED,
            String.format(Locale.ROOT, "%.0f %% shared", 100 * shared),
            String.format(Locale.ROOT, "at most %.0f %%", 100 * MOST_SHARED),
            "Two variants of " + label(variants.get(a)) + " say nearly the same.");
      }
    }
  }

  /** Share of the shorter text's sentences that the other one has too. */
  private static double shared(CopyText one, CopyText other) {
    Set<String> first = sentences(one);
    Set<String> second = sentences(other);
    Set<String> both = new HashSet<>(first);
    both.retainAll(second);
    int fewer = Math.min(first.size(), second.size());
    return fewer == 0 ? 0 : (double) both.size() / fewer;
  }

  private static Set<String> sentences(CopyText text) {
    return text.body().stream()
        .flatMap(List::stream)
        .map(sentence -> sentence.text().toLowerCase(Locale.ROOT).strip())
        .collect(Collectors.toSet());
  }

  private static int characters(CopyText text) {
    return Stream.concat(Stream.of(text.title()), text.body().stream().flatMap(List::stream))
        .mapToInt(sentence -> sentence.text().codePointCount(0, sentence.text().length()))
        .sum();
  }

  private static String label(CopyText text) {
    return text.channel().name().toLowerCase(Locale.ROOT)
        + "_"
        + text.language().name().toLowerCase(Locale.ROOT)
        + "_"
        + text.variant();
  }
}
