package app.vitrine.gateway.local.language;

import app.vitrine.domain.brief.Language;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A name of its own that a Chinese brief gives a product: 松间 above all, 拓响S2是一款蓝牙音箱. */
final class ChineseMakers {
  /** 拓响S2是一款. */
  private static final Pattern SUBJECT =
      Pattern.compile("[“「\"]?([\\p{IsHan}\\p{IsLatin}\\d]{2,12})[”」\"]?是一[双款只个台件条双盏本张瓶套支块把对副组]");

  private static final Pattern SHORT = Pattern.compile("\\p{IsHan}{2,4}");

  private final ProductNouns nouns;
  private final WordClasses chinese;

  ChineseMakers(ProductNouns nouns, WordClasses chinese) {
    this.nouns = nouns;
    this.chinese = chinese;
  }

  /** The span of such a name in the first clauses. */
  Optional<Span> find(BriefText brief, List<Segment> segments) {
    if (segments.isEmpty() || segments.getFirst().label() != null) {
      return Optional.empty();
    }
    Segment first = segments.getFirst();
    Matcher subject = SUBJECT.matcher(brief.words()).region(first.start(), first.end());
    String told = brief.words().substring(first.start(), first.end());
    if (subject.lookingAt() && isName(subject.group(1)) && !nouns.in(told, Language.ZH).isEmpty()) {
      return Optional.of(new Span(subject.start(1), subject.end(1)));
    }
    return isBeforeName(brief, segments) && isName(first.text())
        ? Optional.of(new Span(first.start(), first.end()))
        : Optional.empty();
  }

  /** Whether a heading is two words with a space between, and the second is the thing. */
  private boolean isBeforeName(BriefText brief, List<Segment> segments) {
    if (segments.size() < 2 || !SHORT.matcher(segments.getFirst().text()).matches()) {
      return false;
    }
    Segment thing = segments.get(1);
    String between =
        brief
            .words()
            .substring(
                segments.getFirst().end(), Math.max(segments.getFirst().end(), thing.start()));
    return between.matches("[ 　·]+") && !nouns.in(thing.text(), Language.ZH).isEmpty();
  }

  private boolean isName(String words) {
    return nouns.in(words, Language.ZH).isEmpty()
        && words.indexOf('的') < 0
        && chinese.words("no_maker").stream().noneMatch(words::contains)
        && chinese.words("introduction").stream().noneMatch(words::startsWith)
        && chinese.words("clause_word").stream().noneMatch(words::contains);
  }
}
