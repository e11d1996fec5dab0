package app.vitrine.gateway.local.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "It holds 350 ml and it's fine in the dishwasher": one sentence that says two things. */
final class JoinedSayings {
  private static final Pattern OPENING =
      Pattern.compile("^\\W*(it|they)(?:['’]\\p{L}+)?\\s", Pattern.CASE_INSENSITIVE);

  /** What depends on such a word goes with it to the end of the sentence. */
  private static final Pattern DEPENDS =
      Pattern.compile(
          "(?i)\\b(?:if|when|while|where|because|since|unless|until|though|although|that|which|who|so|once|as|than|before|after)\\b");

  private static final Pattern AND_IT = and("it");
  private static final Pattern AND_THEY = and("they");

  private JoinedSayings() {}

  private static Pattern and(String pronoun) {
    return Pattern.compile(
        ",? and (?=" + pronoun + "(?:['’]\\p{L}+)? \\p{L}+)", Pattern.CASE_INSENSITIVE);
  }

  /** The things a clause says of "it" or "they"; the clause itself where they hang together. */
  static List<Span> of(String text, Span clause) {
    String words = clause.of(text);
    Matcher opening = OPENING.matcher(words);
    if (!opening.find() || DEPENDS.matcher(words).find()) {
      return List.of(clause);
    }
    Matcher and = (opening.group(1).equalsIgnoreCase("it") ? AND_IT : AND_THEY).matcher(words);
    List<Span> sayings = new ArrayList<>();
    int start = 0;
    while (and.find()) {
      if (isDeed(words.substring(start, and.start()))) {
        return List.of(clause);
      }
      sayings.add(new Span(clause.start() + start, clause.start() + and.start()));
      start = and.end();
    }
    sayings.add(new Span(clause.start() + start, clause.end()));
    return sayings;
  }

  /** "It has a cover, keep it on": what follows comes of it; a list has an "and" of its own. */
  private static boolean isDeed(String saying) {
    int comma = saying.lastIndexOf(", ");
    return comma >= 0 && !saying.substring(comma).contains(" and ");
  }
}
