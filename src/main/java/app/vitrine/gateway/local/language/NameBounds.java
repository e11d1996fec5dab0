package app.vitrine.gateway.local.language;

import app.vitrine.domain.analysis.FactKind;
import app.vitrine.domain.brief.Language;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where the product's noun stands in a clause, and where its name begins and ends. */
final class NameBounds {
  /** What goes on after a name: how it is, a remark, a price. */
  private static final Pattern RANGE_BEGUN = Pattern.compile(",?\\s*\\d+ ?(?:to|-|–) ?$");

  private static final Pattern ENGLISH_TAIL =
      Pattern.compile(
          "\\s(?:in(?! \\d+\\b)|with|for|from|made|by|that|which)\\s|\\sw/|\\s\\+\\s|\\s[(]|\\s[$£€¥]\\s?\\d"
              + "|\\s\\d+(?:[.,]\\d+)?\\s?(?:[$£€]|(?:"
              + String.join("|", new WordClasses("language/english.lex").words("currency"))
              + ")\\b)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern QUOTED_AFTER = Pattern.compile("^\\s*[“\"「『][^”\"」』]{1,30}[”\"」』]");

  /** "汉服套装": what a product is sold as belongs to its name. */
  private static final Pattern SUFFIX =
      Pattern.compile(
          "(?:"
              + String.join("|", new WordClasses("language/chinese.lex").words("name_suffix"))
              + ")++");

  /** "bottle with a", "doorbell with a range of up to". */
  private static final Pattern OPEN_END =
      Pattern.compile(
          "(?i)\\s(?:with|in|for|from|of|and|or)(?:\\s(?:a|an|the))?\\s*$"
              + "|\\s(?:with|in|for)\\s.*\\s(?:a|an|the|of|to|at|about|over|than|from)\\s*$");

  private final Lexicon lexicon;
  private final ProductNouns nouns;

  NameBounds(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.nouns = new ProductNouns(lexicon);
  }

  TermFinder.@Nullable Hit firstProduct(BriefText brief, Segment segment, Language language) {
    return nouns.in(brief.words().substring(segment.start(), segment.end()), language).stream()
        .findFirst()
        .map(
            hit ->
                new TermFinder.Hit(
                    hit.concept(), segment.start() + hit.start(), segment.start() + hit.end()))
        .orElse(null);
  }

  TermFinder.@Nullable Hit lastProduct(BriefText brief, Segment segment, Language language) {
    String region = brief.words().substring(segment.start(), segment.end());
    Matcher tail = ENGLISH_TAIL.matcher(region);
    List<TermFinder.Hit> hits = nouns.in(region, language);
    TermFinder.Hit best = null;
    int limit = region.length();
    int purpose = region.indexOf(" for ");
    if (language == Language.EN
        && purpose > 0
        && hits.stream().noneMatch(hit -> hit.end() <= purpose)) {
      return null;
    }
    while (language == Language.EN && tail.find()) {
      int cut = tail.start();
      if (hits.stream().anyMatch(hit -> hit.end() <= cut)) {
        limit = cut;
        break;
      }
    }
    for (TermFinder.Hit hit : hits) {
      if (hit.end() <= limit) {
        best =
            new TermFinder.Hit(
                hit.concept(), segment.start() + hit.start(), segment.start() + hit.end());
      }
    }
    return best;
  }

  /** "6 to" before "18 months" goes with it. */
  private static int beforeRange(String words, int measure) {
    Matcher range = RANGE_BEGUN.matcher(words.substring(0, measure));
    return range.find() ? range.start() : measure;
  }

  int nameEnd(BriefText brief, Segment segment, TermFinder.@Nullable Hit hit, Language language) {
    String words = brief.words();
    if (hit == null) {
      return segment.end();
    }
    String rest = words.substring(hit.end(), segment.end());
    Matcher quoted = QUOTED_AFTER.matcher(rest);
    if (quoted.find()) {
      return hit.end() + quoted.end();
    }
    if (language != Language.EN) {
      Matcher suffix = SUFFIX.matcher(rest);
      return suffix.lookingAt() ? hit.end() + suffix.end() : hit.end();
    }
    Matcher tail = ENGLISH_TAIL.matcher(rest + " ");
    int cut = tail.find() ? tail.start() : rest.length();
    for (Measures.Measure measure : Measures.find(rest, lexicon)) {
      if (measure.kind() == FactKind.MATERIAL) {
        continue;
      }
      cut = Math.min(cut, beforeRange(rest, measure.start()));
    }
    return Math.min(segment.end(), hit.end() + cut);
  }

  /** "weekly desk pad": a thing right behind the noun is what the name ends in. */
  int compoundEnd(BriefText brief, Segment segment, TermFinder.Hit hit) {
    String words = brief.words();
    int next = hit.end() + 1;
    if (next >= segment.end() || words.charAt(hit.end()) != ' ') {
      return hit.end();
    }
    int end = Words.end(words, next, segment.end());
    String word = words.substring(next, end);
    boolean thing =
        word.matches("\\p{Ll}{3,}(?<!s)")
            && (lexicon.english().has("noun", word) || lexicon.vocabulary().isThing(word))
            && !lexicon.english().has("preposition", word)
            && !lexicon.english().has("verb_always", word);
    return thing ? end : hit.end();
  }

  /** Where a name ends that was cut before a measure: "bottle with a". */
  static int withoutOpenEnd(String name) {
    Matcher open = OPEN_END.matcher(name);
    return open.find() && open.start() > 0 ? open.start() : name.length();
  }

  /** Past the articles and the praise that stand before a name. */
  int withoutLead(String words, int from, int to, Language language) {
    int start = from;
    String lead = words.substring(from, to);
    start += lexicon.riskyEnd(lead);
    if (language != Language.EN) {
      int led = pastMarks(words, start, to, lexicon.chinese().words("name_lead"));
      return pastMarks(words, led, to, lexicon.chinese().words("introduction"));
    }
    while (start < to && isLead(words, start, to)) {
      start = pastMarks(words, Words.end(words, start, to), to, Set.of());
    }
    return pastMarks(words, start, to, Set.of());
  }

  static int pastMarks(String words, int from, int to, Set<String> leads) {
    int start = from;
    for (boolean moved = true; moved && start < to; ) {
      int at = start;
      moved = false;
      for (String lead : leads) {
        if (words.startsWith(lead, at) && at + lead.length() <= to) {
          start = at + lead.length();
          moved = true;
        }
      }
      if (!moved && Character.isWhitespace(words.charAt(start))) {
        start++;
        moved = true;
      }
    }
    return start;
  }

  private boolean isLead(String words, int start, int to) {
    String word = words.substring(start, Words.end(words, start, to));
    return lexicon.english().has("name_lead", word) || lexicon.english().has("puffery_name", word);
  }
}
