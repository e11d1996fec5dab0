package app.vitrine.gateway.local.language;

import app.vitrine.domain.brief.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer;
import org.apache.lucene.analysis.ja.JapaneseAnalyzer;
import org.apache.lucene.analysis.ja.tokenattributes.PartOfSpeechAttribute;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.jspecify.annotations.Nullable;

/** Search words of a brief, weighed by frequency, place and whether the lexicon knows them. */
final class Keywords {
  private static final int MOST = 12;
  private static final int SHORTEST_LATIN = 3;
  private static final int SHORTEST_CJK = 2;
  private static final double IN_NAME = 3;
  private static final double KNOWN = 1.5;
  private static final double EARLY = 1;

  private final Lexicon lexicon;

  Keywords(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The strongest words first, at most twelve. */
  List<String> of(String text, String name, Language language) {
    Map<String, Double> weights = new LinkedHashMap<>();
    String lowerName = name.toLowerCase(Locale.ROOT);
    try (Analyzer analyzer = analyzer(language);
        TokenStream tokens = analyzer.tokenStream("brief", text)) {
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = tokens.addAttribute(OffsetAttribute.class);
      PartOfSpeechAttribute speech = tokens.addAttribute(PartOfSpeechAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        String surface =
            language == Language.ZH && !Scripts.isLatin(term)
                ? term.toString()
                : text.substring(offset.startOffset(), offset.endOffset()).toLowerCase(Locale.ROOT);
        if (counts(surface, language) && names(surface, speech.getPartOfSpeech(), language)) {
          double early = EARLY * (1 - (double) offset.startOffset() / text.length());
          double first = bonus(surface, lowerName) + early;
          weights.merge(surface, first, (old, more) -> old + 1);
        }
      }
      tokens.end();
    } catch (IOException failed) {
      throw new UncheckedIOException("Reading from memory failed", failed);
    }
    return weights.entrySet().stream()
        .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
        .limit(MOST)
        .map(Map.Entry::getKey)
        .toList();
  }

  private static Analyzer analyzer(Language language) {
    return switch (language) {
      case EN -> new StandardAnalyzer();
      case ZH -> new SmartChineseAnalyzer();
      case JA -> new JapaneseAnalyzer();
    };
  }

  private boolean counts(String word, Language language) {
    int shortest = Scripts.isLatin(word) ? SHORTEST_LATIN : SHORTEST_CJK;
    return word.length() >= shortest
        && word.codePoints().allMatch(point -> Character.isLetter(point) || point == '-')
        && !lexicon.of(language).has("stop", word)
        && !lexicon.english().has("stop", word)
        && !lexicon.english().has("puffery_name", word)
        && lexicon.riskyEnd(word) == 0
        && lexicon.units().find(word).isEmpty();
  }

  /**
   * Whether a Japanese word names something or says how it is. Verbs and numerals are no search
   * words; what is written in hiragana alone mostly is a piece of grammar.
   */
  private boolean names(String word, @Nullable String speech, Language language) {
    if (language != Language.JA || speech == null) {
      return true;
    }
    WordClasses japanese = lexicon.of(Language.JA);
    return !word.matches("\\p{IsHiragana}+")
        && japanese.words("speech_named").stream().anyMatch(speech::startsWith)
        && japanese.words("speech_grammar").stream().noneMatch(speech::startsWith);
  }

  private double bonus(String word, String lowerName) {
    boolean known =
        !lexicon.products().find(word).isEmpty()
            || !lexicon.materials().find(word).isEmpty()
            || !lexicon.known().find(word).isEmpty()
            || !lexicon.uses().find(word).isEmpty();
    return 1 + (lowerName.contains(word) ? IN_NAME : 0) + (known ? KNOWN : 0);
  }
}
