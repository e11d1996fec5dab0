package app.vitrine.gateway.local.copy;

import app.vitrine.domain.brief.Channel;
import app.vitrine.domain.brief.Language;
import app.vitrine.domain.copy.CopyText;
import app.vitrine.domain.copy.PolicyFinding;
import app.vitrine.domain.copy.Sentence;
import app.vitrine.domain.copy.Source;
import app.vitrine.domain.qa.Severity;
import app.vitrine.gateway.local.language.Scripts;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells a person what no text tells: facts left out to make texts shorter (on the product pages,
 * which tell most, where there are any), and what a brief says to whoever writes its copy.
 */
final class LeftOut {
  /** So many are named; the others are counted. */
  private static final int NAMED = 3;

  /** More of these, as a person must see whether one of them is for buyers after all. */
  private static final int ASIDES_NAMED = 8;

  private LeftOut() {}

  /**
   * The facts that texts of the usual length tell and none of the shorter ones does; empty when
   * they tell the same. What a title tells is told.
   *
   * @param wish as it was said; the finding is in its language
   * @param words the note table
   */
  static Optional<PolicyFinding> finding(
      FactSheet sheet, List<CopyText> usual, List<CopyText> shorter, String wish, Frames words) {
    List<Source> before = sources(usual, sheet);
    List<Source> now = sources(shorter, sheet);
    List<String> gone =
        sheet.statements().stream()
            .filter(statement -> isTold(statement, before) && !isTold(statement, now))
            .map(Statement::text)
            .distinct()
            .toList();
    return gone.isEmpty() ? Optional.empty() : Optional.of(finding(gone, wish, words));
  }

  private static PolicyFinding finding(List<String> gone, String wish, Frames words) {
    String key = gone.size() > NAMED ? "left_out_more" : "left_out";
    String message = message(key, gone, NAMED, wish, Scripts.notice(wish), words);
    return new PolicyFinding(PolicyFinding.LEFT_OUT, Severity.INFO, wish, "body", 0, message);
  }

  /**
   * Names what a brief says to whoever writes its copy.
   *
   * @param said at least one
   * @param language that of the finding
   */
  static PolicyFinding asides(List<String> said, Language language, Frames words) {
    String key = said.size() > ASIDES_NAMED ? "aside_more" : "aside";
    String message = message(key, said, ASIDES_NAMED, "", language, words);
    return new PolicyFinding(
        PolicyFinding.ASIDE, Severity.INFO, said.getFirst(), "body", 0, message);
  }

  /** The first of the things, and how many more. */
  private static String message(
      String key, List<String> things, int named, String wish, Language language, Frames words) {
    return words
        .pick(key, language, "any", Choice.of(0, key))
        .orElse("{y}")
        .replace("{n}", Integer.toString(things.size() - named))
        .replace("{x}", wish)
        .replace("{y}", things.stream().limit(named).collect(Collectors.joining("; ")));
  }

  private static List<Source> sources(List<CopyText> texts, FactSheet sheet) {
    boolean paged = texts.stream().anyMatch(LeftOut::isPage);
    return texts.stream()
        .filter(text -> text.language() == sheet.language() && (!paged || isPage(text)))
        .flatMap(LeftOut::sentences)
        .flatMap(sentence -> sentence.sources().stream())
        .distinct()
        .toList();
  }

  private static boolean isPage(CopyText text) {
    return text.channel() == Channel.PRODUCT_PAGE;
  }

  private static Stream<Sentence> sentences(CopyText text) {
    return Stream.of(
            Stream.of(text.title()),
            text.body().stream().flatMap(List::stream),
            text.bullets().stream())
        .flatMap(part -> part);
  }

  private static boolean isTold(Statement statement, List<Source> told) {
    return statement.sources().stream()
        .allMatch(source -> told.stream().anyMatch(other -> covers(other, source)));
  }

  private static boolean covers(Source told, Source source) {
    return told.equals(source)
        || (told.factId() != null
            && source.factId() != null
            && told.start() <= source.start()
            && told.end() >= source.end());
  }
}
