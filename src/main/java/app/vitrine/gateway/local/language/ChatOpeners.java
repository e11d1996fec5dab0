package app.vitrine.gateway.local.language;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a person says before the matter when they write as they talk: "Right, ", "oh and ". */
final class ChatOpeners {
  private static final Pattern NEXT = Pattern.compile("[\\p{L}'’-]+");

  private final WordClasses english;

  /** "Right, " and "I'd say ", which say nothing whatever follows. */
  private final Pattern always;

  /** "so " and "and ", which say nothing before a sentence of its own. */
  private final Pattern joints;

  private final TitledHeading heading;

  ChatOpeners(WordClasses english) {
    this.english = english;
    this.heading = new TitledHeading(english);
    this.always =
        Pattern.compile(
            "(?:(?:%s)\\s*,\\s+|(?:%s)[,:]?\\s+)"
                .formatted(any(english, "chat_word"), any(english, "chat_phrase")),
            Pattern.CASE_INSENSITIVE);
    this.joints =
        Pattern.compile(
            "(?:%s)\\s+".formatted(any(english, "chat_joint")), Pattern.CASE_INSENSITIVE);
  }

  private static String any(WordClasses english, String name) {
    return english.words(name).stream().map(Pattern::quote).collect(Collectors.joining("|"));
  }

  /** The sentence without its openers; whole where nothing else stands in it. */
  Span without(String text, Span sentence) {
    if (heading.isOne(Tidying.tidy(sentence.of(text)))) {
      return sentence;
    }
    int start = sentence.start();
    while (start < sentence.end() && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    for (int next = behind(text, start, sentence.end());
        next > start && next < sentence.end();
        next = behind(text, start, sentence.end())) {
      start = next;
    }
    return new Span(start, sentence.end());
  }

  private int behind(String text, int start, int end) {
    Matcher opener = always.matcher(text).region(start, end);
    if (opener.lookingAt() && !opensName(text, opener.end(), end)) {
      return opener.end();
    }
    Matcher joint = joints.matcher(text).region(start, end);
    return joint.lookingAt() && opensSentence(text, joint.end(), end) ? joint.end() : start;
  }

  /** "Hey, Bear Mug": a capital that no sentence begins with. */
  private boolean opensName(String text, int start, int end) {
    Matcher next = NEXT.matcher(text).region(start, end);
    return next.lookingAt()
        && Character.isUpperCase(next.group().charAt(0))
        && !opensSentence(text, start, end);
  }

  private boolean opensSentence(String text, int start, int end) {
    Matcher next = NEXT.matcher(text).region(start, end);
    if (!next.lookingAt()) {
      return false;
    }
    String word = next.group().toLowerCase(Locale.ROOT).replace('’', '\'');
    return english.has("pronoun", word)
        || english.has("determiner", word)
        || english.has("imperative", word)
        || english.has("chat_joint", word);
  }
}
