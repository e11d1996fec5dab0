package app.vitrine.agent;

import app.vitrine.domain.analysis.Fact;
import java.util.List;
import java.util.stream.IntStream;

/** The facts of a brief as a person counts them. */
final class BriefFacts {
  private BriefFacts() {}

  /** Each fact once, without those that are a part of another, such as a colour in a feature. */
  static List<Fact> whole(List<Fact> facts) {
    return IntStream.range(0, facts.size())
        .filter(at -> IntStream.range(0, facts.size()).noneMatch(by -> covers(facts, by, at)))
        .mapToObj(facts::get)
        .toList();
  }

  private static boolean covers(List<Fact> facts, int by, int at) {
    Fact outer = facts.get(by);
    Fact inner = facts.get(at);
    boolean within = outer.start() <= inner.start() && inner.end() <= outer.end();
    boolean same = outer.start() == inner.start() && inner.end() == outer.end();
    return by != at && within && (!same || by < at);
  }
}
