package app.vitrine.gateway.local.copy;

import app.vitrine.domain.brief.Channel;
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
 * Tells a person which facts were left out to make texts shorter: on the product pages, which tell
 * most, where there are any.
 */
final class LeftOut {
  /** So many are named; the others are counted. */
  private static final int NAMED = 3;

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
    int more = gone.size() - NAMED;
    String key = more > 0 ? "left_out_more" : "left_out";
    String message =
        words
            .pick(key, Scripts.notice(wish), "any", Choice.of(0, key))
            .orElse("{x}: {y}")
            .replace("{n}", Integer.toString(more))
            .replace("{x}", wish)
            .replace("{y}", gone.stream().limit(NAMED).collect(Collectors.joining("; ")));
    return new PolicyFinding(PolicyFinding.LEFT_OUT, Severity.INFO, wish, "body", 0, message);
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
