package app.vitrine.gateway.local.language;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What no copy repeats: a figure taken back, whom not to let do something, that the text offers
 * what follows.
 */
final class TakenBack {
  /** "70 by 38, sorry, ", before "70 by 42". */
  private static final Pattern FIGURE =
      Pattern.compile(
          "(?i)\\d[\\d.]*+(?:\\s?(?:by|x|×)\\s?\\d[\\d.]*+){0,2}(?:\\s?\\p{L}{1,10}){0,2}"
              + "\\s?[,，–—]\\s?(?:no,? wait|wait,? no|no,? sorry|sorry|scratch that|哦?，?不对|哦不|说错了)"
              + "\\s?[,，]\\s?(?=[^\\n.,，。;；]{0,20}\\d)");

  /** "let people", in "don't let people put it in the oven". */
  private static final Pattern OTHERS =
      Pattern.compile(
          "(?i)(?<=\\b(?:don['’]t|do not) )let (?:people|customers|buyers) "
              + "(?=(?:put|use|wash|leave|soak|store|heat|microwave|iron|bleach|tumble|expose|place)\\b)");

  /** "Selling indoor grow kits": what opens a text and only offers what follows. */
  private static final Pattern OFFER =
      Pattern.compile(
          "(?i)^\\s*(?:(?:we['’]re |i['’]m |we are |i am )?selling|for sale)[:,]?\\s+(?!(?:prices?|points?|out|well|fast|like|now|for)\\b)(?=\\p{L}{3,} [^.\\n]*,)");

  /** Blanked where they are found. */
  static final List<Pattern> ALL = List.of(FIGURE, OTHERS, OFFER);

  private TakenBack() {}
}
