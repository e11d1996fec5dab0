package app.vitrine.gateway.local.language;

import app.vitrine.domain.brief.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a Chinese brief that is written as people talk is about: 新到的手冲壶你帮忙写, 叫折叠钓鱼椅就好. */
final class ChineseSpokenNames {
  private static final int ENOUGH = 5;
  private static final int MOST_RETURNS = 2;
  private static final int MOST_NAMES = 50;
  private static final int SHORTEST = 2;
  private static final int LONGEST = 12;
  private static final int HEAD = 2;

  private static final Pattern PHRASE = Pattern.compile("[“「\"]?[\\p{IsHan}\\p{Alnum}]{2,}");
  private static final Pattern CLAUSE_END = Pattern.compile("[，,。；;！？!?\\n]|$");
  private static final Pattern SENTENCE_END = Pattern.compile("[。！？!?\\n]");

  private final ProductNouns nouns;
  private final WordClasses chinese;
  private final Pattern talk;
  private final Pattern cue;
  private final Pattern ends;
  private final Pattern beside;

  ChineseSpokenNames(Lexicon lexicon) {
    this.nouns = new ProductNouns(lexicon);
    this.chinese = lexicon.chinese();
    this.talk = Pattern.compile("我(?![们国家])|" + chinese.alternatives("talk"));
    this.cue =
        Pattern.compile(
            "(?<!我)(?:(%s)|(%s)|(%s))(?:%s)?(?:%s)?"
                .formatted(
                    chinese.alternatives("told_name"),
                    chinese.alternatives("asked_name"),
                    chinese.alternatives("led_name"),
                    chinese.alternatives("led_name"),
                    chinese.alternatives("name_measure")));
    this.ends = Pattern.compile(chinese.alternatives("ends_spoken_name"));
    this.beside = Pattern.compile(chinese.alternatives("said_beside"));
  }

  /** Whether somebody talks to somebody in a brief. */
  boolean isTalk(String words) {
    return talk.matcher(words).find();
  }

  /** Whether a clause is only a name: 儿童雨衣, but not 形状像一个小沙发. */
  boolean isName(Segment clause) {
    return clause.text().length() <= LONGEST
        && !ends.matcher(clause.text()).find()
        && chinese.words("clause_word").stream().noneMatch(clause.text()::contains);
  }

  /** A stretch of the brief with how surely it names the product. */
  private record Said(Span name, int weight) {}

  /** The span of the name; empty where nothing is surely what the brief is about. */
  Optional<Span> find(String words) {
    List<Said> said = new ArrayList<>();
    Matcher lead = cue.matcher(words);
    for (int at = 0; said.size() < MOST_NAMES && lead.find(at); at = lead.start() + 1) {
      name(words, lead.end(), lead.group(3) == null)
          .map(name -> new Said(name, weight(words, name, lead)))
          .ifPresent(said::add);
    }
    return said.stream()
        .filter(name -> name.weight() >= ENOUGH)
        .max(Comparator.comparingInt(Said::weight).thenComparing(name -> -name.name().start()))
        .map(Said::name);
  }

  private int weight(String words, Span name, Matcher lead) {
    int sentence = (int) SENTENCE_END.matcher(words.substring(0, name.start())).results().count();
    String phrase = name.of(words);
    String head = phrase.substring(Math.max(0, phrase.length() - HEAD));
    int returns = words.split(Pattern.quote(head), -1).length - 2;
    boolean thing = endsInKnown(phrase) || endsInNoun(phrase);
    return (lead.group(1) != null && thing ? 8 : lead.group(2) != null ? 4 : 3)
        + Math.max(0, 2 - sentence)
        + (endsInKnown(phrase) ? 3 : thing ? 1 : 0)
        + Math.min(MOST_RETURNS, returns);
  }

  /**
   * The name behind a cue.
   *
   * @param asked whether the cue says that it is the name, so that nobody need know the thing
   */
  private Optional<Span> name(String words, int from, boolean asked) {
    Matcher phrase = PHRASE.matcher(words).region(from, words.length());
    Matcher clause = CLAUSE_END.matcher(words).region(from, words.length());
    if (!phrase.lookingAt()
        || (clause.find() && beside.matcher(words.substring(from, clause.start())).find())) {
      return Optional.empty();
    }
    int start = Character.isLetterOrDigit(words.codePointAt(from)) ? from : from + 1;
    Matcher stop = ends.matcher(words).region(start, phrase.end());
    int limit = Math.min(stop.find() ? stop.start() : phrase.end(), start + LONGEST + HEAD);
    limit -= Character.isLowSurrogate(words.charAt(Math.min(limit, words.length() - 1))) ? 1 : 0;
    int of = words.lastIndexOf('的', limit - 1);
    int begin = of >= start ? of + 1 : start;
    if (limit - begin < SHORTEST) {
      return Optional.empty();
    }
    int end =
        nouns.in(words.substring(begin, limit), Language.ZH).stream()
            .mapToInt(hit -> begin + hit.end())
            .max()
            .orElse(limit);
    boolean headed = limit - end == 1 && limit == phrase.end();
    end = headed ? limit : end;
    String name = words.substring(begin, end);
    boolean thing =
        headed || endsInKnown(name) || (end - begin <= LONGEST && asked) || endsInNoun(name);
    return thing && !chinese.has("idle_name", name)
        ? Optional.of(new Span(begin, end))
        : Optional.empty();
  }

  private boolean endsInKnown(String name) {
    return nouns.ending(name, 0, name.length(), Language.ZH) != null;
  }

  private boolean endsInNoun(String name) {
    return chinese.has("name_end", name.substring(name.length() - 1));
  }
}
