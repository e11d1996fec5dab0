package app.vitrine.gateway.local.language;

import app.vitrine.gateway.local.language.Mention.Cue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds where the sentences of an English brief speak of a thing. */
final class Mentions {
  private static final Pattern SENTENCE_END = Pattern.compile("[.!?]++(?=\\s|$)|\\n|$");

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\d][\\p{L}\\d'’&-]*");

  /** "Leather tool roll, that's all it says on the tag". */
  private static final Pattern TOLD_BEHIND =
      Pattern.compile("(?i)(?:,\\s*|\\s+[-–—]\\s*)that['’]s\\b");

  /** "The chisels in the picture" are only shown. */
  private static final Pattern PICTURED = Pattern.compile(" in the (?:photo|pic)");

  /** "$64 for", before "the wok". */
  private static final Pattern PRICED =
      Pattern.compile("(?:[$£€¥]\\s?\\d[\\d.,]*|\\d (?:euro|quid|pounds?|dollars?)) for\\s+$");

  private static final int LONGEST = 5;
  private static final int SHORTEST_SENTENCE = 4;

  private final Lexicon lexicon;
  private final WordClasses english;
  private final ProductNouns nouns;
  private final Wares wares;
  private final Pattern determiner;
  private final Pattern bare;
  private final Pattern told;
  private final Pattern request;
  private final Pattern about;

  Mentions(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.english = lexicon.english();
    this.nouns = new ProductNouns(lexicon);
    this.wares = new Wares(lexicon);
    this.determiner =
        Pattern.compile(
            "(?i)(?<![\\p{L}'’-])(%s)\\s+(?=[\\p{L}\\d])".formatted(any("mention_lead")));
    this.bare =
        Pattern.compile(
            "(?i)\\b(?:(?:i|we)(?:['’](?:m|re|ve|d))? (?:\\p{L}+ )?(?:%s)|call (?:them|it|these)|that['’]s it,)\\s+"
                .formatted(any("thing_made")));
    this.told = endingIn("told_cue");
    this.request = endingIn("request_cue");
    this.about = endingIn("about_cue");
  }

  private Pattern endingIn(String cues) {
    return Pattern.compile("(?i)(?<![\\p{L}'’-])(?:%s)\\s+$".formatted(any(cues)));
  }

  private String any(String name) {
    return english.alternatives(name).replace("'", "\\E['’]\\Q");
  }

  /** The mentions of a text in its order; none that a sentence denies. */
  List<Mention> in(String words) {
    List<Mention> mentions = new ArrayList<>();
    Matcher end = SENTENCE_END.matcher(words);
    int start = 0;
    for (int number = 0; start < words.length() && end.find(); start = end.end()) {
      mentions.addAll(in(words, new Span(start, end.start()), number));
      boolean said =
          EnglishShapes.wordsOf(words.substring(start, end.start())).size() >= SHORTEST_SENTENCE;
      number += said ? 1 : 0;
    }
    return mentions;
  }

  private List<Mention> in(String words, Span sentence, int number) {
    List<Mention> mentions = new ArrayList<>();
    Matcher lead = determiner.matcher(words).region(sentence.start(), sentence.end());
    bare(words, sentence, number).ifPresent(mentions::add);
    while (lead.find()) {
      String before = words.substring(sentence.start(), lead.start());
      boolean led = cue(before) == Cue.TOLD || cue(before) == Cue.REQUEST;
      Optional<Span> phrase = phrase(words, lead.end(), sentence.end(), led);
      if (phrase.isPresent() && !Wares.isDenied(words, sentence.start(), lead.end())) {
        boolean definite = english.has("definite_lead", lead.group(1));
        boolean shown = PICTURED.matcher(words.substring(phrase.get().end())).lookingAt();
        Cue cue = shown ? Cue.BESIDE : cue(before);
        boolean near =
            lead.group(1).toLowerCase(Locale.ROOT).startsWith("th")
                && !lead.group(1).equalsIgnoreCase("the");
        if (near && cue == Cue.BESIDE && !shown) {
          cue = Cue.NONE;
        }
        mentions.add(new Mention(phrase.get(), number, cue, definite));
      }
    }
    return mentions;
  }

  /** A thing without an article: "I make rings from old spoons", "Tool roll, that's all". */
  private Optional<Mention> bare(String words, Span sentence, int number) {
    Matcher cue = bare.matcher(words).region(sentence.start(), sentence.end());
    int from = cue.find() ? cue.end() : sentence.start();
    while (from < sentence.end() && !Character.isLetterOrDigit(words.charAt(from))) {
      from++;
    }
    boolean led = cue.hasMatch();
    return phrase(words, from, sentence.end(), false)
        .filter(
            phrase ->
                led || TOLD_BEHIND.matcher(words).region(phrase.end(), sentence.end()).lookingAt())
        .map(phrase -> new Mention(phrase, number, Cue.TOLD, false));
  }

  private Cue cue(String before) {
    if (before.isBlank() || before.endsWith(", ")) {
      return Cue.SUBJECT;
    }
    if (told.matcher(before).find()) {
      return Cue.TOLD;
    }
    if (request.matcher(before).find() || PRICED.matcher(before).find()) {
      return Cue.REQUEST;
    }
    if (about.matcher(before).find()) {
      return Cue.ABOUT;
    }
    String last = EnglishShapes.lastWord(before);
    return english.has("preposition", last) ? Cue.BESIDE : Cue.NONE;
  }

  /**
   * The words of a thing from its determiner on; empty where none names one.
   *
   * @param led whether the sentence leads to it, so that nobody need know it
   */
  private Optional<Span> phrase(String words, int from, int to, boolean led) {
    Matcher word = WORD.matcher(words).region(from, to);
    List<Span> taken = new ArrayList<>();
    for (int at = from; taken.size() < LONGEST && word.find(); at = word.end()) {
      String between = words.substring(at, word.start());
      boolean apart = !taken.isEmpty() && !between.equals(" ");
      boolean whole =
          !taken.isEmpty()
              && word.group().matches("\\p{Ll}{3,}ed")
              && wares.isWare(words.substring(taken.getFirst().start(), at));
      if (apart || whole || ends(word.group(), !taken.isEmpty())) {
        break;
      }
      if (taken.isEmpty() && isLead(word.group())) {
        continue;
      }
      taken.add(new Span(word.start(), word.end()));
    }
    boolean whole =
        led
            && !taken.isEmpty()
            && taken.size() < LONGEST
            && !taken.getLast().of(words).matches(".*(?:ed|ly|['’]s)");
    return whole
        ? Optional.of(new Span(taken.getFirst().start(), taken.getLast().end()))
        : longestThing(words, taken);
  }

  /** Up to the last word that is sold or listed; up to the last noun where none is. */
  private Optional<Span> longestThing(String words, List<Span> taken) {
    int ware = last(words, taken, this::isWare);
    boolean headed =
        ware >= 0
            && ware + 1 < taken.size()
            && (isThing(taken.get(ware + 1).of(words))
                || (ware + 2 == taken.size()
                    && lexicon.vocabulary().isNoun(taken.get(ware + 1).of(words))))
            && lexicon.vocabulary().thirdPerson(taken.get(ware + 1).of(words)).isEmpty();
    int last = ware < 0 ? last(words, taken, this::isThing) : headed ? ware + 1 : ware;
    return last < 0
        ? Optional.empty()
        : Optional.of(new Span(taken.getFirst().start(), taken.get(last).end()));
  }

  private static int last(String words, List<Span> taken, Predicate<String> names) {
    return IntStream.iterate(taken.size() - 1, at -> at >= 0, at -> at - 1)
        .filter(at -> names.test(words.substring(taken.getFirst().start(), taken.get(at).end())))
        .findFirst()
        .orElse(-1);
  }

  private boolean isWare(String phrase) {
    return !isOwners(phrase) && wares.isWare(phrase);
  }

  private static boolean isOwners(String phrase) {
    return phrase.matches(".*['’]s?");
  }

  private boolean isThing(String phrase) {
    String head = EnglishShapes.lastWord(phrase);
    return !isOwners(phrase) && nouns.isOfThing(phrase) && lexicon.materials().find(head).isEmpty();
  }

  private boolean isLead(String word) {
    return english.has("puffery_name", word) || english.has("mention_skip", word);
  }

  private boolean ends(String word, boolean begun) {
    String lower = word.toLowerCase(Locale.ROOT).replace('’', '\'');
    return Stream.of(
                "stop", "preposition", "pronoun", "relative", "auxiliary", "verb3", "ends_thing")
            .anyMatch(small -> english.has(small, lower))
        || (begun && english.has("participle_irregular", lower));
  }
}
