package app.vitrine.gateway.local.language;

import app.vitrine.domain.brief.Language;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Cuts a phrase at a natural border so that what remains is true and complete. */
public final class Shortening {
  /** Words after which nothing may be cut off: what they say changes what stands before. */
  private static final WordClasses ENGLISH = new WordClasses("language/english.lex");

  private static final Vocabulary VOCABULARY = new Vocabulary();

  private static final WordClasses CHINESE = new WordClasses("language/chinese.lex");

  private static final Pattern BORDER =
      Pattern.compile(
          "\\s*,(?!\\d)\\s*|\\s+(?:" + anyOf(ENGLISH) + ")\\s", Pattern.CASE_INSENSITIVE);
  private static final Pattern CHINESE_BORDER = Pattern.compile("[，、：；]|" + anyOf(CHINESE));
  private static final Pattern SHARED =
      Pattern.compile(
          "^ (?:and|or) \\S+ (?:who|whose|which)\\b|^ at (?:once|a time|the same time)\\b",
          Pattern.CASE_INSENSITIVE);

  /** "for heads", before "from 54 to 61 cm": the measure says which. */
  private static final Pattern MEASURED =
      Pattern.compile(
          "^\\s+(?:from|under|over|between) (?:\\d|two|three|four|five|six)",
          Pattern.CASE_INSENSITIVE);

  /** "works with all phones", before "that support charging". */
  private static final Pattern ALL =
      Pattern.compile("\\b(?:all|any|every|most|only) [\\p{L}-]+$", Pattern.CASE_INSENSITIVE);

  /** "The pattern pairs oatmeal", before "with teal". */
  private static final Pattern PAIRS =
      Pattern.compile("\\b(?:pair|combine|team|mix|blend|match)(?:e?s)? ");

  private static final Pattern WITH = Pattern.compile("\\s+with\\s");

  /** "lasts 12 hours", before "with the screen off"; "13 cm", before "at its widest point". */
  private static final Pattern FIGURE_END =
      Pattern.compile("\\d ?(?:mm|cm|m|g|kg|hours?|minutes?|days?)$");

  private static final Pattern SAYS_WHERE = Pattern.compile("\\s+(?:at|with|on|per|when)\\s");

  /** "finish the piece", before "in about ten hours". */
  private static final Pattern IN_TIME =
      Pattern.compile(
          "\\s+in (?:about |around |under )?[\\p{L}\\d]+ (?:hour|minute|day|week)s?\\b");

  /** "At 140 by 180 cm", before "it is large enough". */
  private static final Pattern MATTER = Pattern.compile("\\s*,\\s*(?:it|they|the|this|you|we)\\s");

  private static final Pattern RELATIVE = Pattern.compile("\\s+(?:that|which|who|with|for|in)\\s");

  private static final Pattern REST_OF_LIST = Pattern.compile("\\s*,?\\s*(?:and|or)\\s");

  /** "a leather cover", before "and a scrubber are sold apart". */
  private static final Pattern PAIR_OF_SUBJECTS =
      Pattern.compile("\\s+and (?:an?|the) [\\p{L} -]{3,30} (?:are|is|have|come|fit)\\b");

  private static final Pattern MORE_OF_LIST =
      Pattern.compile(
          "\\s*,(?: [\\p{L}\\d'-]+){1,4}(?:,(?: [\\p{L}\\d'-]+){1,4}){0,5}?,? (?:and|or) ");

  private static final Set<String> ENGLISH_RELATIVES = Set.of("who", "whose", "which");
  private static final Set<String> JOINTS = Set.of("and", "or");
  private static final int SHORTEST_WORDS = 2;
  private static final int SHORTEST_CJK = 3;

  private Shortening() {}

  private static String anyOf(WordClasses language) {
    return language.words("cut_before").stream()
        .map(Pattern::quote)
        .collect(Collectors.joining("|"));
  }

  /**
   * The longest beginning of the phrase that ends at a border and is not longer than the limit.
   *
   * @param limit in characters
   */
  public static Optional<String> to(String phrase, int limit, Language language) {
    if (phrase.length() <= limit) {
      return Optional.of(phrase);
    }
    Matcher matcher = (language == Language.EN ? BORDER : CHINESE_BORDER).matcher(phrase);
    String best = null;
    while (matcher.find() && matcher.start() <= limit) {
      String cut = phrase.substring(0, matcher.start()).strip();
      String rest = phrase.substring(matcher.start());
      boolean comma = matcher.group().contains(",") || language != Language.EN;
      boolean hanging =
          (language == Language.ZH && splitsChineseList(cut, matcher.group()))
              || isOpenClause(cut)
              || cut.endsWith(" cut")
              || (!comma && cut.endsWith("ed"))
              || (ALL.matcher(cut).find() && RELATIVE.matcher(rest).lookingAt())
              || (language == Language.EN && OpenEnds.waits(cut, rest, comma))
              || (PAIRS.matcher(cut).find() && WITH.matcher(rest).lookingAt())
              || (language == Language.EN && leadsIn(cut, rest))
              || (language == Language.EN
                  && FIGURE_END.matcher(cut).find()
                  && SAYS_WHERE.matcher(rest).lookingAt())
              || MEASURED.matcher(rest).find();
      boolean qualified = qualifies(rest, language);
      boolean pair = breaksPair(phrase, matcher.start(), language);
      boolean paired = language == Language.EN && splitsJoined(cut, rest);
      boolean listed = paired || cut.indexOf(':') >= 0 || cut.indexOf('：') >= 0;
      boolean half = language == Language.EN && halvesList(cut, rest);
      boolean within = !comma && (holdsRelative(cut) || isShared(rest));
      if (!hanging
          && !qualified
          && !pair
          && !listed
          && !half
          && !within
          && isComplete(cut, language)) {
        best = cut;
      }
    }
    return Optional.ofNullable(best);
  }

  private static boolean leadsIn(String cut, String rest) {
    boolean opening = ENGLISH.has("preposition", EnglishShapes.firstWord(cut));
    return IN_TIME.matcher(rest).lookingAt() || (opening && MATTER.matcher(rest).lookingAt());
  }

  /** "because the coating wears", "this ring is cast": what follows is still to come. */
  private static boolean isOpenClause(String cut) {
    List<String> words = EnglishShapes.wordsOf(cut);
    if (words.size() < 2) {
      return false;
    }
    String before = words.get(words.size() - 2);
    boolean done =
        (before.equals("is") || before.equals("are"))
            && ENGLISH.has("participle_irregular", words.getLast());
    return done
        || ENGLISH.has("opening_condition", words.getFirst())
        || (words.getFirst().equals("suitable") && words.size() <= SHORTEST_WORDS + 2);
  }

  /**
   * 入口先是花香 waits for what comes then; 燃气灶、电磁炉 of "燃气灶、电磁炉和烤箱都能用": a list is cut only behind its
   * "and".
   */
  private static boolean splitsChineseList(String cut, String border) {
    if (cut.contains("先")) {
      return true;
    }
    boolean closed = cut.contains("和") || cut.contains("及");
    if (cut.contains("由") && !cut.matches(".*[制组]成.*")) {
      return true;
    }
    return border.equals("、") ? !closed : cut.contains("、") && CHINESE.has("cut_before", border);
  }

  private static boolean qualifies(String rest, Language language) {
    return language == Language.EN
        ? EnglishShapes.wordsOf(rest).stream()
            .anyMatch(
                word ->
                    ENGLISH.has("qualifier", word)
                        || ENGLISH.has("denial", word)
                        || ENGLISH.has("takes_back", word)
                        || word.endsWith("n't"))
        : CHINESE.words("qualifier").stream().anyMatch(rest::contains);
  }

  /**
   * "heather and clover", "medium and large dogs", "aged three and over": what "and" joins is cut
   * apart only behind a whole thing, or before another verb or place; a bare "the heel" is no
   * beginning of a clause.
   */
  private static boolean splitsJoined(String cut, String rest) {
    List<String> kept = EnglishShapes.wordsOf(cut);
    List<String> left = EnglishShapes.wordsOf(rest);
    if (kept.isEmpty()) {
      return true;
    }
    boolean bare =
        kept.size() <= SHORTEST_WORDS + 1
            && (ENGLISH.has("determiner", kept.getFirst())
                || ENGLISH.has("pronoun", kept.getFirst()));
    boolean listedHow =
        ENGLISH.has("adjective", kept.getLast())
            && kept.stream().anyMatch(word -> ENGLISH.has("preposition", word));
    if (left.size() < 2 || !JOINTS.contains(left.getFirst())) {
      return bare || listedHow;
    }
    String next = left.get(1);
    boolean goesOn = ENGLISH.has("verb3", next) || ENGLISH.has("preposition", next);
    boolean thing =
        kept.stream().noneMatch(word -> ENGLISH.has("preposition", word))
            && !ENGLISH.has("adjective", kept.getLast())
            && !ENGLISH.has("determiner", kept.getLast());
    return bare || !(goesOn || thing);
  }

  /**
   * "four corners, sixteen screws", before "and a guide", or "fill it", before "wait ten minutes
   * and": a list that loses its end tells less than it seems to.
   */
  private static boolean halvesList(String cut, String rest) {
    boolean closing = REST_OF_LIST.matcher(rest).lookingAt();
    boolean subject = PAIR_OF_SUBJECTS.matcher(rest).lookingAt();
    boolean opening = subject || MORE_OF_LIST.matcher(rest).lookingAt() || isSubject(cut, rest);
    return opening || (closing && cut.indexOf(',') >= 0);
  }

  /** "Weavers in Bhadohi, India", before "make this rug". */
  private static boolean isSubject(String cut, String rest) {
    String next = EnglishShapes.firstWord(rest);
    return !cut.isEmpty()
        && Character.isUpperCase(cut.charAt(0))
        && VOCABULARY.plain(next).filter(Vocabulary.Certainty.SURE::equals).isPresent()
        && !VOCABULARY.isNoun(next)
        && !ENGLISH.has("participle_irregular", next);
  }

  /** "people who want one scent for dinners" is cut before "who" or not at all. */
  private static boolean holdsRelative(String cut) {
    return EnglishShapes.wordsOf(cut).stream().skip(1).anyMatch(ENGLISH_RELATIVES::contains);
  }

  /** "women and men who want it", "two devices at once": what follows is said of all before. */
  private static boolean isShared(String rest) {
    return SHARED.matcher(rest).find();
  }

  private static boolean isComplete(String cut, Language language) {
    if (language != Language.EN) {
      return cut.length() >= SHORTEST_CJK
          && balanced(cut)
          && !endsInCondition(cut)
          && CHINESE.words("unfinished").stream().noneMatch(cut::endsWith);
    }
    List<String> words = EnglishShapes.wordsOf(cut);
    boolean openVerb =
        words.size() > SHORTEST_WORDS
            && words.get(words.size() - 2).equals("and")
            && ENGLISH.has("verb3", words.getLast());
    boolean openNoun =
        words.size() > SHORTEST_WORDS
            && ENGLISH.has("article", words.get(words.size() - 2))
            && (ENGLISH.has("adjective", words.getLast())
                || VOCABULARY.isAdjective(words.getLast()));
    boolean order =
        words.size() == SHORTEST_WORDS
            && (words.getLast().equals("it") || ENGLISH.has("verb3", words.getLast()));
    boolean objectLast =
        words.size() > SHORTEST_WORDS
            && words.getLast().equals("it")
            && ENGLISH.has("verb3", words.get(words.size() - 2));
    boolean verbLast =
        words.size() > SHORTEST_WORDS
            && ENGLISH.has("verb3", words.getLast())
            && !VOCABULARY.isNoun(words.getLast().substring(0, words.getLast().length() - 1));
    return words.size() >= SHORTEST_WORDS
        && !openVerb
        && !verbLast
        && !objectLast
        && !openNoun
        && !order
        && balanced(cut)
        && !ENGLISH.words("unfinished").contains(words.getLast().toLowerCase(Locale.ROOT));
  }

  /** "夜跑时", "沾到汗水后": a Chinese clause that waits for what happens then. */
  static boolean endsInCondition(String clause) {
    return CHINESE.words("ends_condition").stream().anyMatch(clause::endsWith)
        && CHINESE.words("ends_no_condition").stream().noneMatch(clause::endsWith);
  }

  private static boolean balanced(String cut) {
    return cut.chars().filter(c -> c == '(' || c == '“').count()
        == cut.chars().filter(c -> c == ')' || c == '”').count();
  }

  /** "between A and B", "both A and B", "the bath or a corner": a pair stays a pair. */
  private static boolean breaksPair(String phrase, int at, Language language) {
    if (language != Language.EN) {
      return false;
    }
    String lower = phrase.toLowerCase(Locale.ROOT);
    String before = lower.substring(0, at);
    return before.contains("between ")
        || before.contains("both ")
        || before.matches(".*\\bnot\\b.*");
  }
}
