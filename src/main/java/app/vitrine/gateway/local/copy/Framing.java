package app.vitrine.gateway.local.copy;

import app.vitrine.domain.analysis.FactKind;
import app.vitrine.domain.copy.Framework;
import app.vitrine.domain.copy.Sentence;
import app.vitrine.domain.copy.Source;
import app.vitrine.gateway.local.language.GrammaticalNumber;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The sentences around the facts of one text: hooks, questions, calls to action, highlights. */
final class Framing {
  private static final List<FactKind> HIGHLIGHTS =
      List.of(
          FactKind.MAKING,
          FactKind.TECHNOLOGY,
          FactKind.MATERIAL,
          FactKind.FEATURE,
          FactKind.COLOUR);
  private static final List<FactKind> OTHER_HIGHLIGHTS =
      List.of(FactKind.SENSORY, FactKind.ORIGIN, FactKind.AUDIENCE, FactKind.OCCASION);

  private final Plans plans;
  private final Frames frames;
  private final FactSheet sheet;
  private final Steering steering;
  private final Choice choice;
  private final Realiser realiser;

  Framing(
      Plans plans,
      Frames frames,
      FactSheet sheet,
      Steering steering,
      Choice choice,
      Realiser realiser) {
    this.plans = plans;
    this.frames = frames;
    this.sheet = sheet;
    this.steering = steering;
    this.choice = choice;
    this.realiser = realiser;
  }

  /** A frame's sentence; the name alone where the language has no frame for the key. */
  Sentence plain(String key) {
    return frame(key).orElse(new Sentence(sheet.name(), sheet.nameSources()));
  }

  /** A frame's sentence, in the product's number. */
  Optional<Sentence> frame(String key) {
    Optional<String> own =
        sheet.plural()
            ? frames.pick(key + ".plural", sheet.language(), tone(), choice)
            : Optional.empty();
    return own.or(() -> frames.pick(key, sheet.language(), tone(), choice))
        .map(words -> words.contains(" " + sheet.noun()) ? unlike(key, words) : words)
        .map(words -> new Sentence(realiser.fill(words, sheet, ""), naming(words)));
  }

  /** "Put the basket in your basket": another frame where one has the product's own noun. */
  private String unlike(String key, String words) {
    return frames.all(key, sheet.language()).stream()
        .filter(other -> !other.contains(" " + sheet.noun()))
        .findFirst()
        .orElse(words);
  }

  private String tone() {
    return steering.calm() ? "formal" : steering.tone();
  }

  private List<Source> naming(String frame) {
    return frame.contains("name}") ? sheet.nameSources() : List.of();
  }

  /** The question that the statements answer. */
  Optional<Sentence> question(List<Statement> part) {
    if (steering.calm()) {
      return Optional.empty();
    }
    String topic = plans.topicOf(part.getFirst().kind());
    boolean loose = part.stream().allMatch(s -> s.kind() == FactKind.FEATURE);
    return frame("question." + (loose ? FactKind.FEATURE.name() : topic));
  }

  /** A hook that takes a statement out of the pool, or only names the product. */
  Sentence hook(Pool pool, Framework framework) {
    List<String> wanted =
        switch (framework) {
          case PROBLEM_SOLUTION, QUESTION_ANSWER -> List.of("hook.verb", "hook.noun", "hook.for");
          case FEATURE_ADVANTAGE_BENEFIT -> List.of("hook.for");
          case STORY, LIST -> List.of();
        };
    return asked(pool, wanted).orElseGet(() -> plain("hook.plain"));
  }

  /** "Looking for a mug that works on a gas stove?" */
  Optional<Sentence> problem(Pool pool) {
    return asked(pool, List.of("hook.verb", "hook.noun"));
  }

  private Optional<Sentence> asked(Pool pool, List<String> wanted) {
    if (steering.calm()
        || steering.isShort()
        || sheet.noun().equals(SheetNouns.fallback(sheet.language()))) {
      return Optional.empty();
    }
    Optional<Statement> chosen =
        pool.left().stream()
            .filter(s -> wanted.contains(realiser.hookKey(s)) && !isOfPacking(s))
            .filter(realiser::isTellable)
            .min(
                Comparator.comparingDouble((Statement s) -> -steering.wish(s))
                    .thenComparing(s -> wanted.indexOf(realiser.hookKey(s)))
                    .thenComparingInt(s -> choice.index(HIGHLIGHTS.size(), s.text())));
    return chosen.map(
        statement -> {
          pool.takeThis(statement);
          return hookOf(statement);
        });
  }

  /** Nobody looks for a tea for the sake of its red tin. */
  private boolean isOfPacking(Statement statement) {
    return sheet.number() == GrammaticalNumber.MASS
        && (statement.kind() == FactKind.MATERIAL || statement.kind() == FactKind.COLOUR);
  }

  /** Whether a sentence asks, so that the product must be named as the answer. */
  static boolean isQuestion(Sentence sentence) {
    return sentence.text().endsWith("?") || sentence.text().endsWith("？");
  }

  private Sentence hookOf(Statement statement) {
    String frame =
        frames.pick(realiser.hookKey(statement), sheet.language(), tone(), choice).orElse("{x}");
    String text = realiser.fill(frame, sheet, realiser.hookWords(sheet, statement));
    return new Sentence(text, Sources.join(statement.sources(), naming(frame)));
  }

  /**
   * Strong short statements for a title, wished ones first, then another first in each turn.
   *
   * @param turn counts variants and revisions
   */
  List<Statement> highlights(int turn) {
    return ordered(HIGHLIGHTS, turn);
  }

  /** Other statements for a title, where the strong ones stand in another one already. */
  List<Statement> otherHighlights() {
    return ordered(OTHER_HIGHLIGHTS, 0);
  }

  private List<Statement> ordered(List<FactKind> kinds, int turn) {
    List<Statement> strong = new ArrayList<>(sheet.of(kinds));
    if (strong.isEmpty()) {
      return strong;
    }
    strong.sort(Comparator.comparingInt(s -> kinds.indexOf(s.kind())));
    Collections.rotate(strong, -turn);
    strong.sort(Comparator.comparingDouble(s -> -steering.wish(s)));
    return strong;
  }
}
