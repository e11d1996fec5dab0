package app.vitrine.gateway.local.copy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The statements not used yet in a text. */
final class Pool {
  private final List<Statement> left;
  private final Plans plans;
  private final Steering steering;

  Pool(List<Statement> statements, Plans plans, Steering steering) {
    this.left = new ArrayList<>(statements);
    this.plans = plans;
    this.steering = steering;
  }

  /** Takes up to {@code most} statements of the topics, in the topics' order, then the brief's. */
  List<Statement> take(List<String> topics, int most) {
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
    return taken;
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

  /** Puts a statement back, for another part of the text. */
  void putBack(List<Statement> statements) {
    left.addAll(statements);
    left.sort(Comparator.comparingInt(Statement::order));
  }

  List<Statement> left() {
    return List.copyOf(left);
  }

  String topic(Statement statement) {
    return plans.topicOf(statement.kind());
  }
}
