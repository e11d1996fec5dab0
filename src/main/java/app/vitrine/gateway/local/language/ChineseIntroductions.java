package app.vitrine.gateway.local.language;

import app.vitrine.domain.brief.Language;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Names by which a Chinese brief's first words speak of what is sold. */
final class ChineseIntroductions {
  private static final Pattern ENDS_SENTENCE = Pattern.compile("[。！？：]");

  /** “果园日记”杏干. */
  private static final Pattern QUOTED_THEN_THING =
      Pattern.compile("[“「\"][^”」\"]{1,10}[”」\"]\\p{IsHan}{2,6}");

  private static final int LONGEST_CJK = 14;

  /** 台虎钳, of 桌面台虎钳. */
  private static final int LONGEST_MORE = 3;

  private final Lexicon lexicon;

  ChineseIntroductions(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** What the first clause presents, 这款便携榨汁杯可以, or what does something in it. */
  Optional<FoundName> introduced(String words, Segment first) {
    return presented(words, first).or(() -> doing(words, first));
  }

  /** 净步猫砂垫 of 净步猫砂垫放在猫砂盆出口: what stands before the words that tell its place. */
  Optional<FoundName> placed(String words, Segment first) {
    return lexicon.chinese().words("placed").stream()
        .mapToInt(word -> words.indexOf(word, first.start()))
        .filter(at -> at > first.start() + 1 && at < first.end())
        .boxed()
        .min(Integer::compare)
        .filter(at -> at - first.start() <= LONGEST_CJK)
        .filter(at -> endsInNoun(words.substring(first.start(), at)))
        .map(at -> new FoundName(first.start(), at, -1));
  }

  /** A name ends at its last noun: 手工牛轧糖 of 我们的手工牛轧糖每天现做. */
  private Optional<FoundName> presented(String words, Segment segment) {
    int start =
        lexicon.chinese().words("introduction").stream()
            .filter(lead -> words.startsWith(lead, segment.start()))
            .mapToInt(lead -> segment.start() + lead.length())
            .max()
            .orElse(-1);
    int end = -1;
    int last = Math.min(clauseWord(words, start + 2, segment.end()), start + LONGEST_CJK);
    for (int at = start + 2; start > 0 && at <= last; at++) {
      if (endsInNoun(words.substring(start, at))
          && (end < 0 || isOneNoun(words, start, end, at, last))) {
        end = at;
      }
    }
    return end < 0 ? Optional.empty() : Optional.of(new FoundName(start, end, 0));
  }

  /** 小麦田儿童连帽外套采用双层纯棉纱布制成: what stands before the verb. */
  private Optional<FoundName> doing(String words, Segment segment) {
    int verb = clauseWord(words, segment.start() + 2, segment.end());
    String said = words.substring(segment.start(), Math.max(segment.start(), verb));
    boolean named =
        verb < segment.end()
            && said.length() <= LONGEST_CJK
            && (QUOTED_THEN_THING.matcher(said).matches()
                || lexicon.products().find(said).stream()
                    .anyMatch(hit -> hit.end() == said.length()));
    return named ? Optional.of(new FoundName(segment.start(), verb, 0)) : Optional.empty();
  }

  /** Whether a name goes on: 香水瓶 behind 香水, but not 杯盖 behind 保温杯. */
  private boolean isOneNoun(String words, int start, int end, int at, int last) {
    boolean longer =
        lexicon.products().find(words.substring(start, at)).stream()
            .anyMatch(hit -> start + hit.start() < end && start + hit.end() == at);
    boolean repeats = words.charAt(at - 1) == words.charAt(end - 1);
    return longer || (at - end <= LONGEST_MORE && at == last && !repeats);
  }

  /** Where the first word stands that only a clause has; the 带 of 发带 is none. */
  private int clauseWord(String words, int from, int to) {
    List<TermFinder.Hit> things =
        from < to ? lexicon.products().find(words.substring(from, to)) : List.of();
    return lexicon.chinese().words("clause_word").stream()
        .mapToInt(word -> words.indexOf(word, from))
        .filter(at -> at >= 0 && at < to)
        .filter(
            at ->
                things.stream().noneMatch(hit -> from + hit.start() < at && at < from + hit.end()))
        .min()
        .orElse(to);
  }

  /** Whether a Chinese brief opens with 这款, 这罐, 我们的 …: then the name follows. */
  boolean isIntroduced(List<Segment> segments, Language language) {
    return language == Language.ZH
        && !segments.isEmpty()
        && lexicon.chinese().words("introduction").stream()
            .anyMatch(segments.getFirst().text()::startsWith);
  }

  /** 儿童双面画架 opens the brief, or fills its first line, and names a thing no list knows. */
  boolean isHeadword(BriefText brief, List<Segment> segments, Language language) {
    if (language != Language.ZH || segments.isEmpty() || segments.getFirst().label() != null) {
      return false;
    }
    String name = segments.getFirst().text();
    int after = segments.getFirst().end();
    int line = brief.words().indexOf('\n', after);
    boolean heading =
        line >= 0 && !ENDS_SENTENCE.matcher(brief.words().substring(after, line)).find();
    return name.length() > 1
        && name.length() <= LONGEST_CJK
        && (heading || endsInNoun(name))
        && lexicon.chinese().words("clause_word").stream().noneMatch(name::contains)
        && lexicon.chinese().words("introduction").stream().noneMatch(name::startsWith);
  }

  /** Whether a segment says nothing of what it names: 马克杯, but not 可以放中性笔. */
  boolean isNothingSaid(Segment segment) {
    return segment.label() != null
        || lexicon.chinese().words("says_of_name").stream().noneMatch(segment.text()::contains);
  }

  private boolean endsInNoun(String name) {
    return lexicon.chinese().has("name_end", name.substring(name.length() - 1))
        || lexicon.products().find(name).stream().anyMatch(hit -> hit.end() == name.length());
  }
}
