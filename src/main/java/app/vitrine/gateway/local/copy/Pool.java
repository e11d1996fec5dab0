package app.vitrine.gateway.local.copy;

import app.vitrine.domain.copy.Framework;
import app.vitrine.gateway.local.language.GrammaticalNumber;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** The statements not used yet in a text. */
final class Pool {
  private final List<Statement> left;
  private final Plans plans;
  private final Predicate<Statement> tellable;
  private final Steering steering;
  private final boolean sensesFirst;

  /**
   * All statements of a sheet.
   *
   * @param tellable which of them can be told in sentences; others stand in lists
   */
  Pool(
      FactSheet sheet,
      Plans plans,
      Steering steering,
      Framework framework,
      Predicate<Statement> tellable) {
    this.tellable = tellable;
    this.left = new ArrayList<>(sheet.statements());
    boolean buildFirst =
        framework == Framework.FEATURE_ADVANTAGE_BENEFIT || framework == Framework.LIST;
    this.sensesFirst = buildFirst && sheet.number() == GrammaticalNumber.MASS;
    this.plans = plans;
    this.steering = steering;
  }

  /** Takes up to {@code most} statements of the topics, in the topics' order, then the brief's. */
  List<Statement> take(List<String> planned, int most) {
    List<String> topics = ordered(planned);
    List<Statement> taken =
        left.stream()
            .filter(statement -> topics.contains(topic(statement)))
            .sorted(
                Comparator.comparingDouble((Statement s) -> -steering.wish(s))
                    .thenComparingInt(s -> topics.indexOf(topic(s)))
                    .thenComparingInt(Statement::order))
            .limit(Math.max(0, most))
            .toList();
    left.removeAll(taken);
    return sentencesTogether(taken);
  }

  /**
   * Takes up to {@code most} statements of the topics that were not told yet nor wished last;
   * others only when no other is left, and what no sentence can be made of never.
   */
  List<Statement> take(List<String> topics, int most, Set<Statement> told) {
    List<Statement> old =
        left.stream().filter(s -> told.contains(s) || steering.wish(s) < 0).toList();
    List<Statement> listed = left.stream().filter(s -> !tellable.test(s)).toList();
    left.removeAll(listed);
    left.removeAll(old);
    List<Statement> fresh = take(topics, most);
    left.addAll(old.stream().filter(tellable).toList());
    left.sort(Comparator.comparingInt(Statement::order));
    List<Statement> taken = fresh.isEmpty() ? take(topics, most) : fresh;
    left.addAll(listed);
    left.sort(Comparator.comparingInt(Statement::order));
    return taken;
  }

  private List<String> ordered(List<String> planned) {
    return sensesFirst ? planned.stream().map(Pool::swapped).toList() : planned;
  }

  /** Which of the planned topics a group speaks of first. */
  int firstTopic(List<Statement> group, List<String> planned) {
    List<String> topics = ordered(planned);
    return group.stream().mapToInt(s -> topics.indexOf(topic(s))).min().orElse(0);
  }

  /** Takes the statements the guidance asks for most, whatever their topic. */
  List<Statement> takeWished(int most) {
    List<Statement> taken =
        left.stream()
            .filter(statement -> steering.wish(statement) > 0)
            .sorted(Comparator.comparingDouble((Statement s) -> -steering.wish(s)))
            .limit(Math.max(0, most))
            .toList();
    left.removeAll(taken);
    return taken;
  }

  boolean takeThis(Statement statement) {
    return left.remove(statement);
  }

  /** What stood in one sentence of the brief stays together, in its order. */
  private static List<Statement> sentencesTogether(List<Statement> taken) {
    List<Integer> groups = taken.stream().map(Statement::group).distinct().toList();
    return taken.stream()
        .sorted(
            Comparator.comparingInt((Statement s) -> groups.indexOf(s.group()))
                .thenComparingInt(Statement::order))
        .toList();
  }

  /** Of something to taste or smell, that is told before its packing. */
  private static String swapped(String topic) {
    return switch (topic) {
      case "BUILD" -> "SENSE";
      case "SENSE" -> "BUILD";
      default -> topic;
    };
  }

  List<Statement> left() {
    return List.copyOf(left);
  }

  String topic(Statement statement) {
    return plans.topicOf(statement.kind());
  }
}
